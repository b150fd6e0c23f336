package org.w3id.dixit.model;

/** Why an entity is none that is known beyond its article or by the authority. */
public enum Nil {
  /** Several bear the name, and nothing in the article tells which is meant. */
  SharedName,
  /** The authority has nobody and nothing of this name; the name itself identifies it. */
  UnknownName,
  /** A surname, a given name or another single name of a person, never given in full. */
  OnlyPartOfName,
  /** A body named by its function, such as a ministry, of which the country is not told. */
  OnlyFunction,
  /** The authority knows the name for something of another kind. */
  TypeClash,
  /** An office whose holder on the article's day is not known. */
  NoKnownHolder,
  /** Several at once, who are nobody in particular. */
  Plural
}
