package org.w3id.dixit.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O (W3C 2013) that the program writes. */
public final class PROV {
  public static final String NS = "http://www.w3.org/ns/prov#";

  public static final Node Activity = term("Activity");
  public static final Node SoftwareAgent = term("SoftwareAgent");
  public static final Node used = term("used");
  public static final Node wasAssociatedWith = term("wasAssociatedWith");
  public static final Node wasDerivedFrom = term("wasDerivedFrom");
  public static final Node hadPrimarySource = term("hadPrimarySource");
  public static final Node wasGeneratedBy = term("wasGeneratedBy");
  public static final Node endedAtTime = term("endedAtTime");

  private PROV() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
