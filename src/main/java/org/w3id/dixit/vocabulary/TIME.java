package org.w3id.dixit.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of OWL-Time (W3C, 2022) that the program writes. */
public final class TIME {
  public static final String NS = "http://www.w3.org/2006/time#";

  public static final Node ProperInterval = term("ProperInterval");
  public static final Node Instant = term("Instant");
  public static final Node hasBeginning = term("hasBeginning");
  public static final Node hasEnd = term("hasEnd");
  public static final Node inXSDDate = term("inXSDDate");
  public static final Node inXSDgYear = term("inXSDgYear");
  public static final Node inXSDgYearMonth = term("inXSDgYearMonth");

  private TIME() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
