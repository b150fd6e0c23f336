package org.w3id.dixit.link;

import java.util.Locale;
import java.util.Optional;

/** What a person says of a link. */
public enum Verdict {
  /** It is the very same thing: skos:exactMatch. */
  EXACT,
  /** It is so near that it may stand for it in many uses: skos:closeMatch. */
  CLOSE,
  /** It is another thing. */
  REJECTED;

  /** The name in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The verdict of this name. */
  public static Optional<Verdict> ofWord(String word) {
    for (Verdict verdict : values()) {
      if (verdict.word().equals(word)) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }
}
