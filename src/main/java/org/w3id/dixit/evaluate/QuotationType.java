package org.w3id.dixit.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.w3id.dixit.model.TextSpan;

/** How a content stands between quotation marks. */
public enum QuotationType {
  /** Begins and ends with a mark, inside the content or just outside it. */
  DIRECT,
  /** Holds a mark somewhere else. */
  MIXED,
  /** Holds none. */
  INDIRECT;

  private static final String MARKS = "\"“”„«»‘`";
  private static final String CLOSING_MARKS = MARKS + "'’";
  private static final String STOPS = ".,!?;: ";

  /** How far from the content a mark may stand, in code points. */
  private static final int REACH = 2;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param spans one span or more
   */
  static QuotationType of(TokenizedText text, List<TextSpan> spans) {
    TextSpan whole = TextSpan.around(spans);
    if (isOpened(text, whole) && isClosed(text, whole)) {
      return DIRECT;
    }
    boolean marked =
        spans.stream()
            .flatMapToInt(span -> IntStream.range(span.start(), span.end()))
            .anyMatch(i -> MARKS.indexOf(text.codePoint(i)) >= 0);
    return marked ? MIXED : INDIRECT;
  }

  private static boolean isOpened(TokenizedText text, TextSpan whole) {
    int start = whole.start();
    return isAmong(MARKS, forward(text, start))
        || isAmong(MARKS, back(text, start, start - REACH, TokenizedText::isSpace));
  }

  private static boolean isClosed(TokenizedText text, TextSpan whole) {
    int last = back(text, whole.end(), whole.start(), TokenizedText::isSpace);
    int end = whole.end();
    while (end > whole.start() && TokenizedText.isSpace(text.codePoint(end - 1))) {
      end--;
    }
    int beforeStops = back(text, end, whole.start(), point -> STOPS.indexOf(point) >= 0);
    return isAmong(CLOSING_MARKS, last)
        || isAmong(CLOSING_MARKS, beforeStops)
        || isAmong(CLOSING_MARKS, forward(text, whole.end()));
  }

  /** The first character at or just after {@code from} that is no space; -1 for none. */
  private static int forward(TokenizedText text, int from) {
    return IntStream.range(from, Math.min(from + REACH, text.length()))
        .map(text::codePoint)
        .filter(point -> !TokenizedText.isSpace(point))
        .findFirst()
        .orElse(-1);
  }

  /** The last character before {@code end} that is not passed over; -1 for none. */
  private static int back(TokenizedText text, int end, int start, IntPredicate passedOver) {
    for (int i = end - 1; i >= Math.max(0, start); i--) {
      if (!passedOver.test(text.codePoint(i))) {
        return text.codePoint(i);
      }
    }
    return -1;
  }

  private static boolean isAmong(String marks, int point) {
    return point >= 0 && marks.indexOf(point) >= 0;
  }
}
