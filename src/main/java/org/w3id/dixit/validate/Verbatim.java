package org.w3id.dixit.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Checks that a store's words are the articles' own: every span quotes the text at the place that
 * it names, contents and cues are made of their spans, and the texts are the ones that were read.
 */
public final class Verbatim {
  private static final Node ARTICLE = NodeFactory.createURI("http://schema.org/NewsArticle");

  private Verbatim() {}

  /**
   * Checks every article of a store. Call it within a transaction.
   *
   * @return what differs, article by article; empty where every word is verbatim
   */
  public static List<VerbatimViolation> check(DatasetGraph data) {
    List<VerbatimViolation> violations = new ArrayList<>();
    List<Quad> articles = Iter.toList(data.find(Node.ANY, Node.ANY, RDF.Nodes.type, ARTICLE));
    articles.sort(Comparator.comparing(quad -> quad.getSubject().getURI()));
    for (Quad article : articles) {
      violations.addAll(new ArticleCheck(data, article.getGraph(), article.getSubject()).run());
    }
    return violations;
  }
}
