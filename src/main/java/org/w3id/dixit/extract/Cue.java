package org.w3id.dixit.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;

/**
 * Words of a sentence that the lexicon knows as a cue.
 *
 * @param head the verb, noun, adjective or preposition that the lexicon entry is of
 * @param tokens the whole phrase, auxiliaries and negation included
 * @param senses its senses, those of longer entries first
 * @param subject the token whose subject is the source: {@code head}, or a verb above it
 * @param denial whether the source is said to do it
 */
record Cue(
    Sentence sentence,
    int head,
    List<Integer> tokens,
    List<CueSense> senses,
    int subject,
    Denial denial) {

  /** The first sense that stands in this frame and says what the source does. */
  Optional<CueSense> sense(Frame frame) {
    return senses.stream().filter(s -> s.has(frame) && s.reading().isPresent()).findFirst();
  }

  boolean negated() {
    return denial != Denial.None;
  }

  boolean has(Frame frame) {
    return senses.stream().anyMatch(s -> s.has(frame));
  }
}
