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

  /**
   * The quotations of an article. One that is not closed ends with its paragraph, but goes on in
   * the next where that opens with a mark again, as printers do it.
   */
  static List<List<Passage>> of(List<List<Sentence>> paragraphs) {
    List<List<Passage>> found = new ArrayList<>();
    boolean open = false;
    for (List<Sentence> paragraph : paragraphs) {
      List<List<Passage>> own = inParagraph(paragraph);
      if (open && !own.isEmpty() && own.get(0).get(0).first() == 0) {
        List<Passage> first = own.remove(0);
        boolean starts = first.get(0).sentence().number() == paragraph.get(0).number();
        if (starts) {
          found.get(found.size() - 1).addAll(first);
        } else {
          found.add(first);
        }
      }
      found.addAll(own);
      open = !found.isEmpty() && isOpen(found.get(found.size() - 1), paragraph);
    }
    return found;
  }

  private static boolean isOpen(List<Passage> quotation, List<Sentence> paragraph) {
    Passage end = quotation.get(quotation.size() - 1);
    boolean last = end.sentence().number() == paragraph.get(paragraph.size() - 1).number();
    boolean closed = end.tokens().size() > 1 && end.sentence().token(end.last()).isQuoteMark();
    return last && !closed;
  }

  private static List<List<Passage>> inParagraph(List<Sentence> paragraph) {
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
