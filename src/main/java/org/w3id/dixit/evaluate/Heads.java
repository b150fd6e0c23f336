package org.w3id.dixit.evaluate;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** The most telling word of a source or a cue, found without a parser. */
final class Heads {
  /** What ends the part of a source that its head stands in. */
  private static final Set<String> ENDS =
      Set.of(
          "of", "in", "at", "for", "from", "on", "with", "who", "which", "that", "to", ",", "(",
          "[", "—", "-");

  private Heads() {}

  /**
   * The last word of a source before the first comma, bracket, dash, preposition or relative
   * pronoun that follows a word; its last word where it has no other; none without words.
   */
  static OptionalInt ofSource(TokenizedText text, TokenSet source) {
    OptionalInt last = OptionalInt.empty();
    for (int token : source.toArray()) {
      boolean ends = ENDS.contains(text.token(token).toLowerCase(Locale.ROOT));
      if (ends && last.isPresent()) {
        return last;
      }
      if (!ends && text.isWord(token)) {
        last = OptionalInt.of(token);
      }
    }
    return last.isPresent() ? last : lastWord(text, source);
  }

  /** The last word of a cue; none without words. */
  static OptionalInt ofCue(TokenizedText text, TokenSet cue) {
    return lastWord(text, cue);
  }

  private static OptionalInt lastWord(TokenizedText text, TokenSet tokens) {
    return Arrays.stream(tokens.toArray()).filter(text::isWord).max();
  }
}
