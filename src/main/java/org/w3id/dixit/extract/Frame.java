package org.w3id.dixit.extract;

/** The constructions that a cue may stand in: the frames of the lexicon, without their ending. */
public enum Frame {
  /** A finite clause: said that X. */
  Clause,
  /** A question: asked whether X, declined to say why X. */
  Whether,
  /** A to-infinitive, of the source or of an object: hopes to X, expects B to X. */
  Infinitive,
  /** A clause in the subjunctive: demanded that B be X. */
  Subjunctive,
  /** Tags a quotation: "X", she said. */
  Quotation,
  /** A noun phrase or a gerund: denied the charge, called for X. */
  Object,
  /** Beside another frame: the direct object is told. */
  Addressee,
  /** The direct object is whom the content is about: accused B of X. */
  Target,
  /** The direct object is what a predicate is said of: called the plan unwise, saw it as a risk. */
  Predicative,
  /** Weakens what stands below it, and is nobody's saying. */
  Hedge,
  /** A light verb: the noun decides. */
  Support,
  /** Carries an attribution into the next sentence. */
  Continuation,
  /** Concedes something to what was said before. */
  Concession,
  /** Opens what has to hold for the clause beside it: if, provided that. */
  Condition
}
