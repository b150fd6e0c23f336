package org.w3id.dixit.extract;

/** One way in which English attributes a content to a source. Constructions hold no state. */
interface Construction {

  /** Adds what it finds; constructions before it in {@link Extractor} have found theirs. */
  void find(Findings findings, Cues cues);

  /** The name that assertions cite as the rule that made them. */
  default String name() {
    return getClass().getSimpleName();
  }
}
