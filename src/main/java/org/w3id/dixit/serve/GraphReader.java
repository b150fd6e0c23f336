package org.w3id.dixit.serve;

import static org.apache.jena.graph.Node.ANY;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/** Small steps through the graph of a store, within one request. */
final class GraphReader {
  private static final Node LABEL = RDFS.label.asNode();

  private final DatasetGraph data;
  private final Node entities;

  GraphReader(Served served) {
    this.data = served.data();
    this.entities = served.names().entities();
  }

  DatasetGraph data() {
    return data;
  }

  /**
   * The node of an IRI that a client has sent.
   *
   * @throws Problem if it is none
   */
  static Node node(String iri) {
    try {
      if (iri.chars().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0)
          && IRIx.create(iri).isReference()) {
        return NodeFactory.createURI(iri);
      }
    } catch (IRIException e) {
      // told below
    }
    throw Problem.badRequest("The parameter iri takes an absolute IRI, without angle brackets.");
  }

  Optional<Node> value(Node graph, Node subject, Node property) {
    Iterator<Quad> quads = data.find(graph, subject, property, ANY);
    try {
      return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
    } finally {
      Iter.close(quads);
    }
  }

  /** The objects, some hundred at most, in the order of their words. */
  List<Node> values(Node graph, Node subject, Node property) {
    List<Node> values = new ArrayList<>();
    data.find(graph, subject, property, ANY).forEachRemaining(quad -> values.add(quad.getObject()));
    values.sort((one, other) -> text(one).compareTo(text(other)));
    return values;
  }

  /** The words of a literal, or an IRI. */
  static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** The part of an IRI that is its own name. */
  static String local(Node node) {
    String iri = text(node);
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  /** An entity with its IRI and the name that it is shown by. */
  JsonObject named(Node entity) {
    JsonObject json = new JsonObject();
    json.addProperty("iri", text(entity));
    json.addProperty("label", label(entity));
    return json;
  }

  /** The name by which an entity is shown; its IRI where it has none. */
  String label(Node entity) {
    return value(entities, entity, LABEL).map(GraphReader::text).orElse(text(entity));
  }

  /** Distinct texts, in order. */
  static JsonArray texts(List<Node> nodes) {
    JsonArray texts = new JsonArray();
    TreeSet<String> sorted = new TreeSet<>();
    nodes.forEach(node -> sorted.add(text(node)));
    sorted.forEach(texts::add);
    return texts;
  }
}
