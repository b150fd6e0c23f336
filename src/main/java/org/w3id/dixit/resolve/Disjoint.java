package org.w3id.dixit.resolve;

import org.w3id.dixit.annotate.Sentence;

/**
 * Where the grammar forbids that a pronoun and a phrase of its sentence are the same (the binding
 * conditions as Lappin and Leass 1994 filter by them): arguments of one verb, conjuncts, and a
 * phrase that holds the pronoun.
 */
final class Disjoint {
  private Disjoint() {}

  static boolean areApart(Mention pronoun, Mention other) {
    Sentence s = pronoun.sentence();
    if (!other.isIn(s)) {
      return false;
    }
    boolean reflexive = s.token(pronoun.head()).word().matches("(?i).+sel(f|ves)");
    boolean arguments =
        isArgument(s, pronoun.head())
            && isArgument(s, other.head())
            && s.head(pronoun.head()) == s.head(other.head());
    return (arguments && !reflexive)
        || isConjunct(s, pronoun.head(), other.head())
        || isWithin(s, pronoun.head(), other.head());
  }

  private static boolean isArgument(Sentence s, int token) {
    return s.is(token, "nsubj", "obj", "iobj", "obl");
  }

  private static boolean isConjunct(Sentence s, int one, int other) {
    return (s.is(one, "conj") && s.head(one) == other)
        || (s.is(other, "conj") && s.head(other) == one);
  }

  /** Whether only nouns and prepositions lie between a phrase's head and the pronoun in it. */
  private static boolean isWithin(Sentence s, int pronoun, int phrase) {
    int at = pronoun;
    while (s.is(at, "nmod", "compound", "amod", "det", "appos") && s.head(at) >= 0) {
      at = s.head(at);
      if (at == phrase) {
        return true;
      }
    }
    return false;
  }
}
