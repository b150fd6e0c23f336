package org.w3id.dixit.extract;

import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;

/**
 * One sense of a cue: a lexical sense of the lexicon.
 *
 * @param entry the local name of its lexicon entry
 * @param reading what the source does with a content; empty for connectives and support verbs
 * @param whenNegated the whole reading under negation, where it is not mere silence
 */
public record CueSense(
    String entry, Optional<Reading> reading, Set<Frame> frames, Optional<Reading> whenNegated) {

  /** What a source does that is said not to have said something: the negation counts. */
  static final Reading SILENCE =
      new Reading(Act.DeclineToSay, Certainty.Uncommitted, Polarity.Negative);

  /** What a source does that is said not to know or remember something. */
  private static final Reading IGNORANCE =
      new Reading(Act.Know, Certainty.Uncommitted, Polarity.Negative);

  /** What a source does that will not say something, and so keeps it open. */
  static final Reading RESERVE =
      new Reading(Act.DeclineToSay, Certainty.Uncommitted, Polarity.Positive);

  private boolean knows() {
    return reading.filter(r -> r.act() == Act.Know).isPresent();
  }

  boolean has(Frame frame) {
    return frames.contains(frame);
  }

  /** The reading of the cue itself, before anything in the content is looked at. */
  Reading reading(Denial denial) {
    return switch (denial) {
      case None -> reading.orElseThrow();
      case Negated -> whenNegated.orElse(knows() ? IGNORANCE : SILENCE);
      case Withheld -> whenNegated.orElse(RESERVE);
    };
  }
}
