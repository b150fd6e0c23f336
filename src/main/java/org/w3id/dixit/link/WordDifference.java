package org.w3id.dixit.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * How the words of one text become those of another: the words in common as the later one has them,
 * {@code [-those left out-]} and {@code {+those put in+}}. Case and punctuation at the edges of
 * words do not count. By the longest common subsequence (Wagner and Fischer 1974).
 */
final class WordDifference {
  private final String[] from;
  private final String[] to;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder dropped = new StringBuilder();
  private final StringBuilder put = new StringBuilder();
  private boolean differs;

  private WordDifference(String from, String to) {
    this.from = from.strip().split("\\s+", -1);
    this.to = to.strip().split("\\s+", -1);
  }

  /** Empty where the words are the same. */
  static String between(String from, String to) {
    return new WordDifference(from, to).run();
  }

  private String run() {
    int[][] common = new int[from.length + 1][to.length + 1];
    for (int i = from.length - 1; i >= 0; i--) {
      for (int j = to.length - 1; j >= 0; j--) {
        common[i][j] =
            same(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < from.length || j < to.length) {
      if (i < from.length && j < to.length && same(i, j)) {
        flush();
        append(text, to[j]);
        i++;
        j++;
      } else if (j == to.length || (i < from.length && common[i + 1][j] >= common[i][j + 1])) {
        append(dropped, from[i++]);
      } else {
        append(put, to[j++]);
      }
    }
    flush();
    return differs ? text.toString() : "";
  }

  private boolean same(int i, int j) {
    return bare(from[i]).equals(bare(to[j]));
  }

  static String bare(String word) {
    String bare =
        word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    return bare.replace('\u2019', '\'');
  }

  private void flush() {
    Deque<String> marked = new ArrayDeque<>();
    if (!dropped.isEmpty()) {
      marked.add("[-" + dropped + "-]");
    }
    if (!put.isEmpty()) {
      marked.add("{+" + put + "+}");
    }
    differs |= !marked.isEmpty();
    marked.forEach(each -> append(text, each));
    dropped.setLength(0);
    put.setLength(0);
  }

  private static void append(StringBuilder text, String word) {
    text.append(text.isEmpty() ? "" : " ").append(word);
  }
}
