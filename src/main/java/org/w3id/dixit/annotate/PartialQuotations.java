package org.w3id.dixit.annotate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Quotation marks around a part of a clause: <em>said the plan “would cost lives”</em>. To a parser
 * they look like the borders of a sentence, so it is not given them.
 */
final class PartialQuotations {
  private PartialQuotations() {}

  /** The marks of quotations that open right after a word, and close in the same sentence. */
  static Set<Integer> marks(List<Token> tokens) {
    Set<Integer> marks = new TreeSet<>();
    int open = -1;
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).word().equals("“")) {
        open = tokens.get(i - 1).isPunctuation() ? -1 : i;
      } else if (tokens.get(i).word().equals("”") && open >= 0) {
        marks.add(open);
        marks.add(i);
        open = -1;
      }
    }
    return marks;
  }
}
