package org.w3id.dixit.model;

import java.util.List;

/**
 * A passage of an article's text, in Unicode code points from the start of the text (RFC 5147), end
 * exclusive. Ordered by start, then by end.
 *
 * @param start the first code point of the passage, from 0
 * @param end the code point after the last one; always greater than {@code start}
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  /**
   * @throws IllegalArgumentException if the span is empty, reversed or starts before the text
   */
  public TextSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a passage: " + start + "," + end);
    }
  }

  /** The smallest span that holds all of {@code spans}, which must not be empty. */
  public static TextSpan around(List<TextSpan> spans) {
    int start = spans.stream().mapToInt(TextSpan::start).min().orElseThrow();
    int end = spans.stream().mapToInt(TextSpan::end).max().orElseThrow();
    return new TextSpan(start, end);
  }

  public int length() {
    return end - start;
  }

  /** Whether every code point of {@code other} lies in this span. */
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the spans share a code point. */
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(TextSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
