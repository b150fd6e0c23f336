package org.w3id.dixit.extract;

/** Whether a source is said to do what a cue says. */
enum Denial {
  /** It does: says. */
  None,
  /** It does not, or fails to: has not said, failed to mention. */
  Negated,
  /** It keeps it open: refused to say, neither confirmed nor denied. */
  Withheld;

  static Denial of(boolean negated) {
    return negated ? Negated : None;
  }
}
