package org.w3id.dixit.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The names of a store's graphs, which tell what each of them holds. A content graph bears the name
 * of its assertion.
 */
public final class GraphNames {
  /** The vocabulary and the event types. */
  public static final Node VOCABULARY = graph(DX.NS.substring(0, DX.NS.length() - 1));

  /** The cue lexicon. */
  public static final Node LEXICON = graph(LEX.NS.substring(0, LEX.NS.length() - 1));

  private static final String METADATA = "/g";
  private static final String TEXT = "/text";

  private final Node entities;
  private final Node links;
  private final Node rejects;
  private final Node copies;
  private final String articles;

  /**
   * @param base the start of all IRIs of the store, with its final slash or hash
   */
  public GraphNames(String base) {
    entities = graph(base + "graph/entities");
    links = graph(base + "graph/links");
    rejects = graph(base + "graph/rejects");
    copies = graph(base + "graph/copies");
    articles = base + "article/";
  }

  /** Where the entities of all articles are described. */
  public Node entities() {
    return entities;
  }

  /** Where the entities' links to other datasets are. */
  public Node links() {
    return links;
  }

  /** Where the inputs that gave no article are. */
  public Node rejects() {
    return rejects;
  }

  /** The run that read an article. */
  public static Node run(Node article) {
    return graph(article.getURI() + "/run");
  }

  /** Which articles and assertions are copies of which. */
  public Node copies() {
    return copies;
  }

  /** What the tool vouches for about an article: its run, its assertions and their spans. */
  public static Node metadata(Node article) {
    return graph(article.getURI() + METADATA);
  }

  /** An article's words. */
  public static Node text(Node article) {
    return graph(article.getURI() + TEXT);
  }

  /** Whether {@code graph} is the metadata of an article. */
  public boolean isMetadata(Node graph) {
    return isOfArticle(graph) && isDirectlyBelowArticle(graph, METADATA);
  }

  /** Whether {@code graph} is the text of an article. */
  public boolean isText(Node graph) {
    return isOfArticle(graph) && isDirectlyBelowArticle(graph, TEXT);
  }

  /** Whether {@code graph} is the content of an assertion: claimed, not vouched for. */
  public boolean isContent(Node graph) {
    return isOfArticle(graph) && !isMetadata(graph) && !isText(graph);
  }

  /**
   * Whether {@code graph} is neither an article's nor that of entities, links, rejects or copies.
   */
  public boolean isVocabulary(Node graph) {
    return !isOfArticle(graph)
        && !graph.equals(entities)
        && !graph.equals(links)
        && !graph.equals(rejects)
        && !graph.equals(copies);
  }

  private boolean isOfArticle(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(articles);
  }

  private boolean isDirectlyBelowArticle(Node graph, String ending) {
    String iri = graph.getURI();
    return iri.endsWith(ending)
        && iri.indexOf('/', articles.length()) == iri.length() - ending.length();
  }

  private static Node graph(String iri) {
    return NodeFactory.createURI(iri);
  }
}
