package org.w3id.dixit.extract;

import java.util.Map;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;

/**
 * Which marks open a quotation and which close it. A mark that looks the same on both sides opens
 * where a word touches it on the right only, and closes where one touches it on the left only;
 * where the spacing says nothing, it may do both.
 */
final class QuoteMarks {
  private static final Set<String> CLOSE = Set.of("”", "\"", "''");
  private static final Set<String> CLOSE_SINGLE = Set.of("’", "'");

  /** For each mark that can open, those that can close what it has opened. */
  private static final Map<String, Set<String>> PAIRS =
      Map.of(
          "“", CLOSE,
          "\"", CLOSE,
          "``", CLOSE,
          "„", Set.of("“", "”", "\""),
          "«", Set.of("»"),
          "»", Set.of("«"),
          "‘", CLOSE_SINGLE,
          "'", CLOSE_SINGLE,
          "`", CLOSE_SINGLE,
          "‚", Set.of("‘", "’"));

  private static final Set<String> SAME_ON_BOTH_SIDES = Set.of("\"", "'");

  private QuoteMarks() {}

  static boolean opens(Sentence s, int token) {
    Token t = s.token(token);
    if (!PAIRS.containsKey(t.word()) || isApostrophe(t)) {
      return false;
    }
    return !SAME_ON_BOTH_SIDES.contains(t.word())
        || !(touchesLeft(s, token) && !touchesRight(s, token));
  }

  /** Whether the mark may be an apostrophe instead. */
  static boolean isSingle(Token mark) {
    return PAIRS.getOrDefault(mark.word(), Set.of()).contains("’");
  }

  /** Whether the token can close what {@code opening} has opened. */
  static boolean closes(Sentence s, int token, Token opening) {
    Token t = s.token(token);
    if (!PAIRS.getOrDefault(opening.word(), Set.of()).contains(t.word()) || isApostrophe(t)) {
      return false;
    }
    return !SAME_ON_BOTH_SIDES.contains(t.word())
        || !(touchesRight(s, token) && !touchesLeft(s, token));
  }

  /** The mark of a genitive: <em>the ministers' plan</em>. */
  private static boolean isApostrophe(Token t) {
    return t.word().matches("['’]") && Character.isLetter(t.tag().codePointAt(0));
  }

  private static boolean touchesLeft(Sentence s, int token) {
    return token > 0 && s.token(token - 1).span().end() == s.token(token).span().start();
  }

  private static boolean touchesRight(Sentence s, int token) {
    return token + 1 < s.size() && s.token(token).span().end() == s.token(token + 1).span().start();
  }
}
