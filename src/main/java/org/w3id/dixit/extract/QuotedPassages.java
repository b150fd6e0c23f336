package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;

/**
 * What stands between quotation marks, marks included; one passage for each sentence it touches.
 * Straight, curly, single, angle and German marks; marks of another kind inside are ignored.
 */
final class QuotedPassages {
  private final List<List<Passage>> found = new ArrayList<>();
  private List<Passage> open;
  private Token mark;

  private QuotedPassages() {}

  /**
   * The quotations of an article. One that is not closed ends with its paragraph, but goes on in
   * the next where that opens with a mark again, as printers do it, or where a mark closes it that
   * can only close.
   */
  static List<List<Passage>> of(List<List<Sentence>> paragraphs) {
    QuotedPassages quotations = new QuotedPassages();
    paragraphs.forEach(quotations::paragraph);
    return quotations.found;
  }

  private void paragraph(List<Sentence> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    if (open != null && !goesOn(sentences)) {
      open = null;
    }
    boolean resumed = open != null && QuoteMarks.opens(sentences.get(0), 0);
    for (Sentence s : sentences) {
      sentence(s, resumed && s.number() == sentences.get(0).number() ? 1 : 0, sentences);
    }
  }

  /** A single mark may be an apostrophe: it opens only where the paragraph closes it. */
  private static boolean isClosedIfSingle(Sentence s, int token, List<Sentence> paragraph) {
    Token opening = s.token(token);
    return !QuoteMarks.isSingle(opening)
        || paragraph.stream()
            .filter(later -> later.number() >= s.number())
            .anyMatch(
                later ->
                    later.indexes().stream()
                        .filter(i -> later.number() > s.number() || i > token)
                        .anyMatch(i -> QuoteMarks.closes(later, i, opening)));
  }

  private void sentence(Sentence s, int from, List<Sentence> paragraph) {
    int first = 0;
    for (int i = from; i < s.size(); i++) {
      if (open == null && QuoteMarks.opens(s, i) && isClosedIfSingle(s, i, paragraph)) {
        open = new ArrayList<>();
        found.add(open);
        mark = s.token(i);
        first = i;
      } else if (open != null && QuoteMarks.closes(s, i, mark)) {
        open.add(Passage.of(s, first, i));
        open = null;
      }
    }
    if (open != null) {
      open.add(Passage.of(s, first, s.size() - 1));
    }
  }

  /** Whether the paragraph opens the quotation again or closes it first of all. */
  private boolean goesOn(List<Sentence> sentences) {
    if (QuoteMarks.opens(sentences.get(0), 0)) {
      return true;
    }
    for (Sentence s : sentences) {
      Optional<Integer> first =
          s.indexes().stream()
              .filter(i -> QuoteMarks.opens(s, i) || QuoteMarks.closes(s, i, mark))
              .findFirst();
      if (first.isPresent()) {
        return QuoteMarks.closes(s, first.get(), mark) && !QuoteMarks.opens(s, first.get());
      }
    }
    return false;
  }
}
