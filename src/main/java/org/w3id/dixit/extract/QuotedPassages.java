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
      List<List<Passage>> own = inParagraph(paragraph, open);
      if (open && startsWith(own, paragraph)) {
        found.get(found.size() - 1).addAll(own.remove(0));
      }
      found.addAll(own);
      open = !found.isEmpty() && isOpen(found.get(found.size() - 1), paragraph);
    }
    return found;
  }

  private static boolean startsWith(List<List<Passage>> quotations, List<Sentence> paragraph) {
    return !quotations.isEmpty()
        && quotations.get(0).get(0).first() == 0
        && quotations.get(0).get(0).sentence().number() == paragraph.get(0).number();
  }

  private static boolean isOpen(List<Passage> quotation, List<Sentence> paragraph) {
    Passage end = quotation.get(quotation.size() - 1);
    boolean last = end.sentence().number() == paragraph.get(paragraph.size() - 1).number();
    boolean closed = end.tokens().size() > 1 && end.sentence().token(end.last()).isQuoteMark();
    return last && !closed;
  }

  /** Where a quotation comes in open and the paragraph does not open it again, it begins inside. */
  private static List<List<Passage>> inParagraph(List<Sentence> paragraph, boolean inside) {
    List<List<Passage>> found = new ArrayList<>();
    List<Passage> open = inside && closesOnly(paragraph) ? new ArrayList<>() : null;
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

  /** Whether the first mark of a paragraph can only close: no mark at its start, an odd number. */
  private static boolean closesOnly(List<Sentence> paragraph) {
    List<Token> marks =
        paragraph.stream().flatMap(s -> s.tokens().stream()).filter(Token::isQuoteMark).toList();
    return marks.size() % 2 == 1
        && !isOpening(marks.get(0))
        && !paragraph.get(0).token(0).isQuoteMark();
  }

  private static boolean isOpening(Token token) {
    return token.word().equals("“") || token.word().equals("«") || token.word().equals("„");
  }
}
