package org.w3id.dixit.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.LEX;

/** The names of a store's graphs, content graphs aside: those bear their assertions' names. */
final class GraphNames {
  /** The vocabulary and the event types. */
  static final Node VOCABULARY = graph(DX.NS.substring(0, DX.NS.length() - 1));

  /** The cue lexicon. */
  static final Node LEXICON = graph(LEX.NS.substring(0, LEX.NS.length() - 1));

  final Node entities;
  final Node links;

  GraphNames(String base) {
    entities = graph(base + "graph/entities");
    links = graph(base + "graph/links");
  }

  static Node metadata(Node article) {
    return graph(article.getURI() + "/g");
  }

  static Node text(Node article) {
    return graph(article.getURI() + "/text");
  }

  private static Node graph(String iri) {
    return NodeFactory.createURI(iri);
  }
}
