package org.w3id.dixit.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What words before a numeral make of it. */
enum MeasuredBound {
  /** Nothing: <em>exactly</em>, <em>another</em>, <em>a total of</em>. */
  EXACT,
  /** Inexact, to both sides. */
  ABOUT,
  /** The least there is, itself included. */
  LEAST,
  /** There is more than this. */
  MORE,
  /** The most there is, itself included. */
  MOST,
  /** There is less than this. */
  LESS;

  private static final Map<String, MeasuredBound> WORDS = new HashMap<>();
  private static final Set<String> FIRST = new HashSet<>();
  private static final int LONGEST = 4;

  static {
    put(
        EXACT,
        "a further, a mere, a record, a staggering, a total of, additional, an additional, another,"
            + " exactly, further, just, only, precisely, yet another");
    put(
        ABOUT,
        "about, an average of, an estimated, approximately, around, circa, estimated, in the region"
            + " of, roughly, some, something like");
    put(
        LEAST,
        "a minimum of, at least, no fewer than, no less than, not fewer than, not less than");
    put(
        MORE,
        "above, far more than, in excess of, just over, more than, over, slightly more than,"
            + " upward of, upwards of, well above, well over");
    put(MOST, "a maximum of, as many as, as much as, at most, no more than, not more than, up to");
    put(
        LESS,
        "almost, approaching, barely, below, close to, fewer than, just below, just short of, just"
            + " under, less than, nearly, not quite, slightly less than, under, well below,"
            + " well under");
  }

  private static void put(MeasuredBound bound, String phrases) {
    Stream.of(phrases.split(",\\s*")).forEach(p -> put(p, bound));
  }

  private static void put(String phrase, MeasuredBound bound) {
    WORDS.put(phrase, bound);
    FIRST.add(phrase.split(" ", 2)[0]);
  }

  /** A bound and the index of the word after it. */
  record Found(MeasuredBound bound, int next) {}

  /** The bound whose words begin here, the longest one. */
  static Optional<Found> at(List<String> words, int from) {
    if (from >= words.size() || !FIRST.contains(words.get(from))) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      MeasuredBound bound = WORDS.get(String.join(" ", words.subList(from, from + length)));
      if (bound != null) {
        return Optional.of(new Found(bound, from + length));
      }
    }
    return Optional.empty();
  }

  /** Both together: <em>a total of at least</em>, <em>at least another</em>. */
  MeasuredBound and(MeasuredBound inner) {
    return inner == EXACT || (inner == ABOUT && this != EXACT) ? this : inner;
  }
}
