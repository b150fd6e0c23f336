package org.w3id.dixit.review;

import java.util.Comparator;

/**
 * What an assertion is known by at every reading of its article.
 *
 * @param article the article's id
 * @param place the end of the assertion's IRI: first and last offset of its content in code points,
 *     and a number where several have the same ones
 * @param words of its content
 */
public record AssertionKey(String article, String place, String words)
    implements Comparable<AssertionKey> {
  private static final Comparator<AssertionKey> ORDER =
      Comparator.comparing(AssertionKey::article)
          .thenComparingInt(AssertionKey::start)
          .thenComparing(AssertionKey::place)
          .thenComparing(AssertionKey::words);

  private int start() {
    String digits = place.replaceFirst("\\D.*$", "");
    return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
  }

  @Override
  public int compareTo(AssertionKey other) {
    return ORDER.compare(this, other);
  }
}
