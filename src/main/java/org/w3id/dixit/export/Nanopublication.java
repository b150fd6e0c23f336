package org.w3id.dixit.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.PROV;

/**
 * One assertion as a nanopublication (nanopub.net, guidelines of 2013): head, assertion, provenance
 * and publication info. What is asserted is that the source commits itself so and so to a content,
 * never the content: it is described as in the {@link ReifiedForm}, together with its polarity.
 */
final class Nanopublication {
  static final String NS = "http://www.nanopub.org/nschema#";
  static final String DCT = "http://purl.org/dc/terms/";

  /** What the name of the publication info has more than that of the nanopublication. */
  static final String INFO = "#pubinfo";

  private static final Set<Node> PROVENANCE = Set.of(PROV.wasDerivedFrom, PROV.wasGeneratedBy);

  private final Node assertion;
  private final List<Quad> quads = new ArrayList<>();

  private Nanopublication(Node assertion) {
    this.assertion = assertion;
  }

  /**
   * The nanopublications of one article, in the order of its assertions.
   *
   * @param metadata the triples of the article's metadata graph
   * @param contents the content graphs of its assertions
   */
  static List<Nanopublication> of(List<Triple> metadata, Map<Node, List<Triple>> contents) {
    Map<Node, List<Triple>> about = new LinkedHashMap<>();
    for (Triple triple : metadata) {
      about.computeIfAbsent(triple.getSubject(), key -> new ArrayList<>()).add(triple);
    }
    List<Nanopublication> all = new ArrayList<>();
    about.forEach(
        (subject, triples) -> {
          if (triples.stream().anyMatch(each -> each.objectMatches(DX.Assertion))) {
            Nanopublication one = new Nanopublication(subject);
            one.fill(triples, contents.getOrDefault(subject, List.of()), about);
            all.add(one);
          }
        });
    return all;
  }

  private void fill(List<Triple> reading, List<Triple> content, Map<Node, List<Triple>> about) {
    Node publication = part("");
    Node head = part("#head");
    Node asserted = part("#assertion");
    Node provenance = part("#provenance");
    Node info = part(INFO);
    add(head, publication, RDF.Nodes.type, term("Nanopublication"));
    add(head, publication, term("hasAssertion"), asserted);
    add(head, publication, term("hasProvenance"), provenance);
    add(head, publication, term("hasPublicationInfo"), info);
    for (Triple triple : reading) {
      if (PROVENANCE.contains(triple.getPredicate())) {
        add(provenance, asserted, triple.getPredicate(), triple.getObject());
      } else {
        quads.add(Quad.create(asserted, triple));
      }
    }
    new ReifiedForm(assertion, triple -> quads.add(Quad.create(asserted, triple)))
        .describe(content);
    // Who made it and when: the run and its tool.
    for (Triple triple : reading) {
      if (triple.predicateMatches(PROV.wasGeneratedBy)) {
        about.getOrDefault(triple.getObject(), List.of()).forEach(each -> info(each, info));
      }
    }
    add(info, publication, NodeFactory.createURI(DCT + "isPartOf"), assertion);
  }

  private void info(Triple run, Node graph) {
    if (run.predicateMatches(PROV.endedAtTime)) {
      add(graph, part(""), NodeFactory.createURI(DCT + "created"), run.getObject());
    } else if (run.predicateMatches(PROV.wasAssociatedWith)) {
      add(graph, part(""), NodeFactory.createURI(DCT + "creator"), run.getObject());
    }
  }

  /** Its name. */
  Node iri() {
    return part("");
  }

  /** The quads of the four graphs, head first. */
  List<Quad> quads() {
    return quads;
  }

  private Node part(String name) {
    return NodeFactory.createURI(assertion.getURI() + "/nanopub" + name);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }

  private void add(Node graph, Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }
}
