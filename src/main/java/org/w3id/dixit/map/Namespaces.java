package org.w3id.dixit.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * The IRIs of a graph. All are made of the base, the article's name and offsets, so that the same
 * input has the same IRIs at every reading.
 *
 * @param base where everything that Dixit describes has its IRI; ends in {@code /} or {@code #}
 */
public record Namespaces(String base) {

  public Node article(Article article) {
    return NodeFactory.createURI(base + "article/" + article.id());
  }

  /** What the tool vouches for: the article, its run, assertions, spans. */
  Node metadata(Article article) {
    return GraphNames.metadata(article(article));
  }

  /** The article's text. */
  Node text(Article article) {
    return GraphNames.text(article(article));
  }

  Node below(Article article, String path) {
    return NodeFactory.createURI(article(article).getURI() + "/" + path);
  }

  Node entity(String id) {
    return NodeFactory.createURI(base + id);
  }

  Node entities() {
    return new GraphNames(base).entities();
  }

  Node links() {
    return new GraphNames(base).links();
  }

  /** A passage, as RFC 5147 names it: {@code #char=84,126}. */
  Node span(Article article, TextSpan span) {
    return fragment(article, "char", span);
  }

  Node fragment(Article article, String scheme, TextSpan span) {
    return NodeFactory.createURI(
        article(article).getURI() + "#" + scheme + "=" + span.start() + "," + span.end());
  }
}
