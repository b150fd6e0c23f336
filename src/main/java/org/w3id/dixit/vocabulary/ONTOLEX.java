package org.w3id.dixit.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of OntoLex-Lemon (W3C 2016) and LexInfo that lexicons are read by. */
public final class ONTOLEX {
  public static final String NS = "http://www.w3.org/ns/lemon/ontolex#";

  public static final Node sense = term("sense");
  public static final Node canonicalForm = term("canonicalForm");
  public static final Node writtenRep = term("writtenRep");
  public static final Node evokes = term("evokes");
  public static final Node partOfSpeech =
      NodeFactory.createURI("http://www.lexinfo.net/ontology/3.0/lexinfo#partOfSpeech");

  private ONTOLEX() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
