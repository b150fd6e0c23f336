package org.w3id.dixit.vocabulary;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The name space of the cue lexicon: one IRI a lemma. */
public final class LEX {
  public static final String NS = "https://w3id.org/dixit/lexicon/";

  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
  private static final Pattern EDGES = Pattern.compile("^-|-$");

  private LEX() {}

  /**
   * The entry of a lemma. Letters are lowered, runs of anything but letters and digits become one
   * hyphen: {@code rule out} is {@code rule-out}.
   */
  public static Node entry(String lemma) {
    String name =
        EDGES
            .matcher(BREAKS.matcher(lemma.toLowerCase(Locale.ROOT)).replaceAll("-"))
            .replaceAll("");
    return NodeFactory.createURI(NS + (name.isEmpty() ? "-" : name));
  }
}
