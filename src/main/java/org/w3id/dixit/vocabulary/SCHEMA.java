package org.w3id.dixit.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of schema.org that the program writes, in its {@code http} name space. */
public final class SCHEMA {
  public static final String NS = "http://schema.org/";

  public static final Node NewsArticle = term("NewsArticle");
  public static final Node identifier = term("identifier");
  public static final Node datePublished = term("datePublished");
  public static final Node inLanguage = term("inLanguage");
  public static final Node publisher = term("publisher");
  public static final Node headline = term("headline");
  public static final Node url = term("url");
  public static final Node articleBody = term("articleBody");
  public static final Node softwareVersion = term("softwareVersion");
  public static final Node jobTitle = term("jobTitle");

  private SCHEMA() {}

  /** The term of this local name, such as a class of entities. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
