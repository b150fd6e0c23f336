package org.w3id.dixit.read;

/** Articles of which languages are read. */
public enum Languages {
  /** English ones; others are set aside. */
  EN,
  /** All, whatever their language. */
  ANY
}
