package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;

/**
 * What stands between quotation marks, marks included; one passage for each sentence it touches.
 */
final class QuotedPassages {
  private QuotedPassages() {}

  /** The quotations of one paragraph. One that is not closed ends with the paragraph. */
  static List<List<Passage>> of(List<Sentence> paragraph) {
    List<List<Passage>> found = new ArrayList<>();
    List<Passage> open = null;
    for (Sentence s : paragraph) {
      int first = 0;
      for (Token token : s.tokens()) {
        if (!token.isQuoteMark()) {
          continue;
        }
        if (open == null) {
          open = new ArrayList<>();
          first = token.index();
        } else if (!isOpening(token)) {
          open.add(Passage.of(s, first, token.index()));
          found.add(open);
          open = null;
        }
      }
      if (open != null) {
        open.add(Passage.of(s, first, s.size() - 1));
      }
    }
    if (open != null) {
      found.add(open);
    }
    return found;
  }

  private static boolean isOpening(Token token) {
    return token.word().equals("“") || token.word().equals("«") || token.word().equals("„");
  }
}
