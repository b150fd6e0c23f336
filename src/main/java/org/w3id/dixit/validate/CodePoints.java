package org.w3id.dixit.validate;

import org.w3id.dixit.model.TextSpan;

/** A text that is sliced many times by code point. */
final class CodePoints {
  private final int[] points;

  CodePoints(String text) {
    this.points = text.codePoints().toArray();
  }

  int length() {
    return points.length;
  }

  /** Whether {@code span} lies in the text. */
  boolean holds(TextSpan span) {
    return span.end() <= points.length;
  }

  String slice(TextSpan span) {
    return new String(points, span.start(), span.length());
  }

  /** Whether the text just before {@code span} ends with {@code words}. */
  boolean precedes(String words, TextSpan span) {
    int length = words.codePointCount(0, words.length());
    int from = span.start() - length;
    return from >= 0 && new String(points, from, length).equals(words);
  }

  /** Whether the text just after {@code span} starts with {@code words}. */
  boolean follows(String words, TextSpan span) {
    int length = words.codePointCount(0, words.length());
    return span.end() + length <= points.length
        && new String(points, span.end(), length).equals(words);
  }
}
