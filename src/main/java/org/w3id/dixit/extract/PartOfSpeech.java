package org.w3id.dixit.extract;

import org.w3id.dixit.annotate.Token;

/** The word classes of the lexicon, by the local names of LexInfo. */
public enum PartOfSpeech {
  verb,
  noun,
  adjective,
  adverb,
  preposition,
  conjunction;

  /** The word class of a token; prepositions for all tags that no other class claims. */
  static PartOfSpeech of(Token token) {
    return switch (token.tag().substring(0, Math.min(2, token.tag().length()))) {
      case "VB", "MD" -> verb;
      case "NN" -> noun;
      case "JJ" -> adjective;
      case "RB" -> adverb;
      case "CC" -> conjunction;
      default -> preposition;
    };
  }
}
