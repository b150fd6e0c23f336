package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.model.Speech;

/**
 * A relation that a noun phrase takes for granted, whatever is said around it: a title
 * (<em>Norway's capital Oslo</em>), an apposition, a participle or a relative clause beside a name,
 * days of a life in brackets. The article itself answers for it, within a direct quotation its
 * speaker.
 */
final class StatedInPassing implements Construction {
  private static final int LONGEST = 30;
  private static final double CONFIDENCE = 0.8;

  private final PassingRelations relations;

  StatedInPassing(RelationReader reader) {
    this.relations = new PassingRelations(reader);
  }

  @Override
  public void find(Findings findings, Cues cues) {
    for (Sentence s : findings.running()) {
      Map<List<Integer>, List<RelationFrame>> together = new LinkedHashMap<>();
      for (RelationFrame frame : relations.in(findings.article(), s)) {
        List<RelationFrame> frames =
            together.computeIfAbsent(
                List.of(frame.predicate(), frame.subject()), w -> new ArrayList<>());
        if (!frames.contains(frame)) {
          frames.add(frame);
        }
      }
      together.values().forEach(frames -> state(findings, frames));
    }
  }

  private void state(Findings findings, List<RelationFrame> frames) {
    Passage words = words(frames);
    findings.state(candidate(words, speaker(findings, words)), frames);
  }

  /** The words from the first of subject, predicate and values to the last. */
  private static Passage words(List<RelationFrame> frames) {
    Sentence s = frames.get(0).sentence();
    int first = frames.get(0).predicate();
    int last = first;
    for (RelationFrame frame : frames) {
      first = Math.min(first, frame.value().first());
      last = Math.max(last, frame.value().last());
    }
    int subject = frames.get(0).subject();
    if (Math.max(last, subject) - Math.min(first, subject) < LONGEST) {
      first = Math.min(first, subject);
      last = Math.max(last, subject);
    }
    while (first > 0 && isPart(s, first - 1, first, last)) {
      first--;
    }
    while (last + 1 < s.size() && isPart(s, last + 1, first, last)) {
      last++;
    }
    return Passage.of(s, first, last);
  }

  /** A word beside a stretch that belongs to a name or a date in it. */
  private static boolean isPart(Sentence s, int token, int first, int last) {
    boolean below = s.head(token) >= first && s.head(token) <= last;
    boolean date =
        s.token(token).entity().equals("DATE")
            && (s.token(first).entity().equals("DATE") || s.token(last).entity().equals("DATE"));
    return date || (below && s.is(token, "compound", "flat", "nummod"));
  }

  private static Optional<Candidate> speaker(Findings findings, Passage words) {
    return findings.candidates().stream()
        .filter(c -> c.speech() == Speech.DirectSpeech)
        .filter(c -> c.contentHolds(words.sentence(), words.first()))
        .filter(c -> c.contentHolds(words.sentence(), words.last()))
        .min(Comparator.comparingInt(c -> c.extent().length()));
  }

  private Candidate candidate(Passage words, Optional<Candidate> speaker) {
    Candidate own = Candidate.ownVoice(name(), words, AttributionKind.Presupposed, CONFIDENCE);
    return speaker.isEmpty()
        ? own
        : new Candidate(
            name(),
            words.sentence(),
            speaker.get().source(),
            Optional.empty(),
            -1,
            List.of(words),
            Optional.empty(),
            Optional.empty(),
            new Reading(Act.State, Certainty.Certain, Polarity.Positive),
            AttributionKind.Presupposed,
            Speech.DirectSpeech,
            CONFIDENCE);
  }
}
