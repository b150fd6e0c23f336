package org.w3id.dixit.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.vocabulary.DX;

/**
 * What an assertion claims, described instead of stated, for formats without named graphs.
 *
 * <p>What an assertion says of an event becomes a node of its own, of type {@code
 * dx:EventDescription}: several assertions may speak of one event and give it different roles. Any
 * other triple becomes an {@code rdf:Statement}. Either node points to its assertion by {@code
 * dx:claimedIn}; no claimed triple is written as it stands.
 */
final class ReifiedForm {
  private static final Node DESCRIPTION = DX.term("EventDescription");
  private static final Node DESCRIBES = DX.term("describes");
  private static final Node EVENT_TYPE = DX.term("eventType");
  private static final Node CLAIMED_IN = DX.term("claimedIn");

  private final Node assertion;
  private final Consumer<Triple> sink;

  /**
   * @param assertion the assertion, whose IRI is the name of its content graph
   */
  ReifiedForm(Node assertion, Consumer<Triple> sink) {
    this.assertion = assertion;
    this.sink = sink;
  }

  /**
   * @param content all triples of the assertion's content graph, in order
   */
  void describe(List<Triple> content) {
    Set<Node> events = new HashSet<>();
    for (Triple triple : content) {
      if (triple.predicateMatches(RDF.Nodes.type) && triple.objectMatches(DX.Event)) {
        events.add(triple.getSubject());
      }
    }
    Node described = null;
    for (Triple triple : content) {
      Node subject = triple.getSubject();
      if (!events.contains(subject)) {
        statement(triple);
        continue;
      }
      if (!subject.equals(described)) {
        startEvent(subject);
        described = subject;
      }
      role(triple);
    }
  }

  private void startEvent(Node event) {
    Node description = descriptionOf(event);
    send(description, RDF.Nodes.type, DESCRIPTION);
    send(description, CLAIMED_IN, assertion);
    send(description, DESCRIBES, event);
  }

  private void role(Triple triple) {
    Node description = descriptionOf(triple.getSubject());
    if (!triple.predicateMatches(RDF.Nodes.type)) {
      send(description, triple.getPredicate(), triple.getObject());
    } else if (!triple.objectMatches(DX.Event)) {
      send(description, EVENT_TYPE, triple.getObject());
    }
  }

  private void statement(Triple triple) {
    Node statement = below("statement/" + Article.idOf(NodeFmtLib.strNT(triple)));
    send(statement, RDF.Nodes.type, RDF.Nodes.Statement);
    send(statement, RDF.Nodes.subject, triple.getSubject());
    send(statement, RDF.Nodes.predicate, triple.getPredicate());
    send(statement, RDF.Nodes.object, triple.getObject());
    send(statement, CLAIMED_IN, assertion);
  }

  /** The event's own name, moved below the assertion. */
  private Node descriptionOf(Node event) {
    String iri = event.getURI();
    return below("event/" + iri.substring(iri.lastIndexOf('/') + 1));
  }

  private Node below(String path) {
    return NodeFactory.createURI(assertion.getURI() + "/" + path);
  }

  private void send(Node subject, Node predicate, Node object) {
    sink.accept(Triple.create(subject, predicate, object));
  }
}
