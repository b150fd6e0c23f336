package org.w3id.dixit.link;

import org.apache.jena.graph.Node;
import org.w3id.dixit.vocabulary.DX;

/**
 * What speaks for or against a link; each has a value from 0 (against) over 0.5 (nothing known) to
 * 1 (for), and its weight in {@code ontology/datasets.ttl}. The last three are only asked of
 * mentions: how often the words mean it elsewhere, whether the fuller name in the article means it
 * too, and what the bundled authority says.
 */
public enum Feature {
  LABEL("label"),
  TYPE("type"),
  OFFICE("office"),
  COMPANY("company"),
  DATE("date"),
  POPULARITY("popularity"),
  PRIOR("prior"),
  COREFERENCE("coreference"),
  AUTHORITY("authority");

  /** The value of a feature of which nothing is known. */
  public static final double UNKNOWN = 0.5;

  private final String word;

  Feature(String word) {
    this.word = word;
  }

  /** The name in tables and files. */
  public String word() {
    return word;
  }

  Node property() {
    return DX.term(word + "Feature");
  }
}
