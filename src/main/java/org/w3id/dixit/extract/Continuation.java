package org.w3id.dixit.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.model.Speech;

/**
 * A sentence without a cue that goes on with what the source of the sentence before says: it is in
 * the same paragraph and opens with an additive connective (<em>in addition</em>, <em>in
 * particular</em>).
 */
final class Continuation implements Construction {

  @Override
  public void find(Findings findings, Cues cues) {
    for (Sentence s : findings.running()) {
      if (findings.cuesIn(s).stream().noneMatch(c -> isMain(c, s)) && goesOn(s, cues)) {
        findings
            .article()
            .before(s)
            .filter(before -> before.block() == s.block())
            .flatMap(before -> speaker(before, findings))
            .map(source -> candidate(s, source))
            .ifPresent(findings::add);
      }
    }
  }

  private static boolean isMain(Candidate c, Sentence s) {
    return c.cueHolds(s, s.root()) || c.contentHolds(s, s.root());
  }

  private static boolean goesOn(Sentence s, Cues cues) {
    return cues.phrase(s, 0, Frame.Continuation, PartOfSpeech.values()) > 0;
  }

  /** The source whose words fill the main clause of a sentence. */
  private static Optional<Candidate> speaker(Sentence before, Findings findings) {
    List<Candidate> found =
        findings.candidates().stream()
            .filter(c -> c.source().isPresent())
            .filter(c -> c.cueHolds(before, before.root()) || c.contentHolds(before, before.root()))
            .toList();
    return found.stream().reduce((first, second) -> second);
  }

  private Candidate candidate(Sentence s, Candidate speaker) {
    return new Candidate(
        name(),
        s,
        speaker.source(),
        Optional.empty(),
        -1,
        List.of(Passage.whole(s)),
        Optional.empty(),
        Optional.empty(),
        new Reading(Act.State, Certainty.Certain, Polarity.Positive),
        AttributionKind.Implicit,
        Speech.IndirectSpeech,
        0.65);
  }
}
