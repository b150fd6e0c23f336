package org.w3id.dixit.review;

import java.util.Locale;
import java.util.Optional;

/** What a person says of an assertion. */
public enum Mark {
  /** Source, words, act, certainty and polarity are as the article has them. */
  RIGHT,
  /** The article attributes nothing of the kind. */
  WRONG,
  /** It is there, but something about it is otherwise. */
  AMENDED;

  /** The name in files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The mark of this name, if there is one. */
  public static Optional<Mark> ofWord(String word) {
    for (Mark mark : values()) {
      if (mark.word().equals(word)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }
}
