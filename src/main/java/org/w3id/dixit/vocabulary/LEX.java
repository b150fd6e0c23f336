package org.w3id.dixit.vocabulary;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The name space of the cue lexicon: one IRI a lemma. */
public final class LEX {
  public static final String NS = "https://w3id.org/dixit/lexicon/";

  private LEX() {}

  /**
   * The entry of a lemma. Letters are lowered, runs of anything but letters and digits become one
   * hyphen: {@code rule out} is {@code rule-out}.
   */
  public static Node entry(String lemma) {
    String name =
        lemma.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
    return NodeFactory.createURI(NS + (name.isEmpty() ? "-" : name));
  }
}
