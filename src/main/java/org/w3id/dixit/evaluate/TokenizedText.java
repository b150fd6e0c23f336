package org.w3id.dixit.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.w3id.dixit.model.TextSpan;

/**
 * A text as tokens: runs of letters, digits and underscores, and every other character that is no
 * space by itself. A token is a word when it holds a letter or a digit. All offsets are in code
 * points. Combining marks are characters by themselves.
 */
final class TokenizedText {
  private final int[] points;
  private final List<TextSpan> tokens = new ArrayList<>();
  private final BitSet words = new BitSet();

  TokenizedText(String text) {
    points = text.codePoints().toArray();
    int start = 0;
    while (start < points.length) {
      int end = start + 1;
      if (isRunning(points[start])) {
        while (end < points.length && isRunning(points[end])) {
          end++;
        }
      }
      if (!isSpace(points[start])) {
        words.set(tokens.size(), holdsLetterOrDigit(start, end));
        tokens.add(new TextSpan(start, end));
      }
      start = end;
    }
  }

  /** The tokens that {@code spans} touch; none for white space. */
  TokenSet touchedBy(List<TextSpan> spans) {
    BitSet touched = new BitSet();
    for (TextSpan span : spans) {
      for (int i = firstEndingAfter(span.start());
          i < tokens.size() && tokens.get(i).start() < span.end();
          i++) {
        touched.set(i);
      }
    }
    return TokenSet.of(touched);
  }

  /** Those of {@code set} that are words; all where none is. */
  TokenSet wordsOf(TokenSet set) {
    TokenSet kept = set.filter(this::isWord);
    return kept.isEmpty() ? set : kept;
  }

  boolean isWord(int token) {
    return words.get(token);
  }

  String token(int number) {
    return slice(tokens.get(number));
  }

  String slice(TextSpan span) {
    return new String(points, span.start(), span.length());
  }

  int length() {
    return points.length;
  }

  int codePoint(int offset) {
    return points[offset];
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private boolean holdsLetterOrDigit(int start, int end) {
    for (int i = start; i < end; i++) {
      if (isLetterOrDigit(points[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRunning(int point) {
    return point == '_' || isLetterOrDigit(point);
  }

  private static boolean isLetterOrDigit(int point) {
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
  }
}
