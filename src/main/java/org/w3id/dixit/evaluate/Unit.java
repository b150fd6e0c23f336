package org.w3id.dixit.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** An annotation as tokens of its text. */
final class Unit {
  /** Two passages are the same, loosely, when their words' Dice coefficient is above this. */
  private static final double HALF = 0.5;

  private final Annotation annotation;
  private final QuotationType type;
  private final Map<Part, TokenSet> tokens = new EnumMap<>(Part.class);
  private final Map<Part, TokenSet> words = new EnumMap<>(Part.class);
  private final Map<Part, OptionalInt> heads = new EnumMap<>(Part.class);

  Unit(TokenizedText text, Annotation annotation) {
    this.annotation = annotation;
    this.type =
        annotation.content().isEmpty()
            ? QuotationType.INDIRECT
            : QuotationType.of(text, annotation.content());
    for (Part part : Part.values()) {
      TokenSet touched = text.touchedBy(annotation.spans(part));
      tokens.put(part, touched);
      words.put(part, text.wordsOf(touched));
    }
    heads.put(Part.SOURCE, Heads.ofSource(text, tokens(Part.SOURCE)));
    heads.put(Part.CUE, Heads.ofCue(text, tokens(Part.CUE)));
    heads.put(Part.CONTENT, OptionalInt.empty());
  }

  static List<Unit> of(TokenizedText text, List<Annotation> annotations) {
    return annotations.stream().map(annotation -> new Unit(text, annotation)).toList();
  }

  Annotation annotation() {
    return annotation;
  }

  QuotationType type() {
    return type;
  }

  boolean has(Part part) {
    return !tokens(part).isEmpty();
  }

  TokenSet tokens(Part part) {
    return tokens.get(part);
  }

  /** The part's tokens that hold a letter or digit; all where none does. */
  TokenSet words(Part part) {
    return words.get(part);
  }

  double dice(Part part, Unit other) {
    return words(part).dice(other.words(part));
  }

  /** Whether more than half of the words are shared, by Dice's coefficient. */
  boolean isNear(Part part, Unit other) {
    return has(part) && other.has(part) && dice(part, other) > HALF;
  }

  /** Near, or with the same head where the part has one. */
  boolean isNearOrSameHead(Part part, Unit other) {
    OptionalInt head = heads.get(part);
    return isNear(part, other) || (head.isPresent() && head.equals(other.heads.get(part)));
  }

  /**
   * Whether a prediction has found this gold unit's part. Where gold has no cue, any cue or none
   * will do, because gold may leave cues unmarked; any other missing part must be missing there
   * too.
   */
  boolean isFound(Part part, Unit prediction) {
    if (!has(part)) {
      return part == Part.CUE || !prediction.has(part);
    }
    return prediction.has(part) && isNearOrSameHead(part, prediction);
  }
}
