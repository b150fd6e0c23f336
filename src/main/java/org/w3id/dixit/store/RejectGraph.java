package org.w3id.dixit.store;

import static org.apache.jena.graph.Node.ANY;

import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.PROV;

/**
 * The graph of rejects within one transaction: one node for each place, with the start of the run
 * that met it last. So what a run has not met again can be told from what it has.
 */
final class RejectGraph {
  /** About as many quads has a reject. */
  static final int QUADS = 9;

  private final DatasetGraph data;
  private final Node graph;
  private final String nodes;

  RejectGraph(DatasetGraph data, GraphNames names) {
    this.data = data;
    this.graph = names.rejects();
    String name = graph.getURI();
    this.nodes = name.substring(0, name.length() - "graph/rejects".length()) + "reject/";
  }

  boolean isEmpty() {
    return !data.contains(graph, ANY, ANY, ANY);
  }

  long count() {
    return Iter.count(data.find(graph, ANY, DX.inputPlace, ANY));
  }

  boolean contains(String place) {
    return data.contains(graph, node(place), DX.inputPlace, ANY);
  }

  Optional<Reject> at(String place) {
    Node node = node(place);
    return data.contains(graph, node, DX.inputPlace, ANY)
        ? Optional.of(reject(node))
        : Optional.empty();
  }

  /** All rejects, those of one file one after the other. */
  Iterator<Node> all() {
    return Iter.map(data.find(graph, ANY, DX.sourceFile, ANY), Quad::getSubject);
  }

  Reject reject(Node node) {
    Optional<Reject.Attempt> attempt =
        value(node, DX.inputHash)
            .map(hash -> new Reject.Attempt(hash, value(node, DX.rulesHash).orElse("")));
    return new Reject(
        text(node, DX.inputPlace),
        text(node, DX.input),
        text(node, DX.sourceFile),
        text(node, DX.failureKind),
        text(node, DX.failureText),
        attempt);
  }

  /** The start of the run that met it last. */
  String met(Node node) {
    return text(node, PROV.endedAtTime);
  }

  /** Puts a reject in the place of whatever there is at its place. */
  void put(Reject reject, String run) {
    Node node = node(reject.place());
    remove(node);
    data.add(graph, node, RDF.type.asNode(), DX.FailedReading);
    add(node, DX.inputPlace, reject.place());
    add(node, DX.input, reject.input());
    add(node, DX.sourceFile, reject.file());
    add(node, DX.failureKind, reject.kind());
    add(node, DX.failureText, reject.message());
    reject
        .attempt()
        .ifPresent(
            attempt -> {
              add(node, DX.inputHash, attempt.inputHash());
              add(node, DX.rulesHash, attempt.rules());
            });
    data.add(
        graph, node, PROV.endedAtTime, NodeFactory.createLiteralDT(run, XSDDatatype.XSDdateTime));
  }

  void remove(String place) {
    remove(node(place));
  }

  /** Removes those of a file, or found by an input, that a run has not met. */
  void removeUnmet(Node property, String value, String run) {
    Instant start = Instant.parse(run);
    Iter.toList(data.find(graph, ANY, property, NodeFactory.createLiteralString(value)))
        .forEach(
            quad -> {
              // Compared as times: the database does not keep the zeros at the end of a fraction.
              if (!Instant.parse(met(quad.getSubject())).equals(start)) {
                remove(quad.getSubject());
              }
            });
  }

  private void remove(Node node) {
    if (data.contains(graph, node, ANY, ANY)) {
      data.deleteAny(graph, node, ANY, ANY);
    }
  }

  private void add(Node node, Node property, String value) {
    data.add(graph, node, property, NodeFactory.createLiteralString(value));
  }

  private String text(Node node, Node property) {
    return value(node, property).orElse("");
  }

  private Optional<String> value(Node node, Node property) {
    Iterator<Quad> found = data.find(graph, node, property, ANY);
    try {
      return found.hasNext()
          ? Optional.of(found.next().getObject().getLiteralLexicalForm())
          : Optional.empty();
    } finally {
      Iter.close(found);
    }
  }

  private Node node(String place) {
    return NodeFactory.createURI(nodes + Article.idOf(place));
  }
}
