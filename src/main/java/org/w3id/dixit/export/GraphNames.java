package org.w3id.dixit.export;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Which graph of a store holds what, told by its name. */
final class GraphNames {
  private static final String METADATA = "/g";
  private static final String TEXT = "/text";

  private final String base;

  /**
   * @param base the base IRI of the store, with its final slash or hash
   */
  GraphNames(String base) {
    this.base = base;
  }

  Node metadataOf(String article) {
    return NodeFactory.createURI(article + METADATA);
  }

  Node textOf(String article) {
    return NodeFactory.createURI(article + TEXT);
  }

  Node entities() {
    return NodeFactory.createURI(base + "graph/entities");
  }

  Node links() {
    return NodeFactory.createURI(base + "graph/links");
  }

  String entityNamespace() {
    return base + "entity/";
  }

  boolean isMetadata(Node graph) {
    return isOfArticle(graph) && isDirect(graph, METADATA);
  }

  boolean isText(Node graph) {
    return isOfArticle(graph) && isDirect(graph, TEXT);
  }

  /** Whether {@code graph} is the content of an assertion. */
  boolean isContent(Node graph) {
    return isOfArticle(graph) && !isMetadata(graph) && !isText(graph);
  }

  /** Whether {@code graph} belongs to the vocabulary: neither to an article nor to the base. */
  boolean isVocabulary(Node graph) {
    return !isOfArticle(graph) && !graph.equals(entities()) && !graph.equals(links());
  }

  private boolean isOfArticle(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(articleNamespace());
  }

  private boolean isDirect(Node graph, String suffix) {
    String iri = graph.getURI();
    return iri.endsWith(suffix)
        && iri.indexOf('/', articleNamespace().length()) == iri.length() - suffix.length();
  }

  private String articleNamespace() {
    return base + "article/";
  }
}
