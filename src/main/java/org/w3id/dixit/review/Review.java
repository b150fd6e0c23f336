package org.w3id.dixit.review;

import java.time.Instant;
import java.util.Optional;

/**
 * A person's judgement on an assertion.
 *
 * @param by who judges
 * @param note in words
 * @param read what was judged
 */
public record Review(
    AssertionKey key,
    Mark mark,
    Amendment amendment,
    String by,
    Instant at,
    Optional<String> note,
    JudgedReading read) {

  /** In a few words, with who and on which day. */
  public String sentence() {
    StringBuilder words = new StringBuilder(mark.word());
    amendment.act().ifPresent(act -> words.append(", act ").append(act));
    amendment.certainty().ifPresent(certainty -> words.append(", ").append(certainty));
    amendment.polarity().ifPresent(polarity -> words.append(", ").append(polarity));
    if (!amendment.source().isEmpty()) {
      words.append(", another source");
    }
    words.append(" (").append(by).append(", ").append(at.toString(), 0, 10).append(')');
    note.ifPresent(each -> words.append(": ").append(each));
    return words.toString();
  }
}
