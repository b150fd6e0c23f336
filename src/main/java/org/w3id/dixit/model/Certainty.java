package org.w3id.dixit.model;

/**
 * How far a source commits itself to a content, strongest first: the degrees of FactBank (Saurí and
 * Pustejovsky 2009) as certain, probable, possible and uncommitted.
 */
public enum Certainty {
  Certain,
  Probable,
  Possible,
  Uncommitted;

  /** The weaker of two commitments: the weakest element on the path from source to content wins. */
  public Certainty weaker(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
