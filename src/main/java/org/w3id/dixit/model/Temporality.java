package org.w3id.dixit.model;

/** When, seen from the saying, the content is said to hold. */
public enum Temporality {
  Past,
  Present,
  Future
}
