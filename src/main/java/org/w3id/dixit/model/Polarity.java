package org.w3id.dixit.model;

/** Whether, for the source, the content's main predicate holds. */
public enum Polarity {
  Positive,
  Negative;

  public Polarity negated() {
    return this == Positive ? Negative : Positive;
  }

  /** This polarity under another one: two negations cancel each other. */
  public Polarity under(Polarity outer) {
    return outer == Negative ? negated() : this;
  }
}
