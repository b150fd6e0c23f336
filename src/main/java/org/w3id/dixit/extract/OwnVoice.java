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

/** What nobody else says, the article says itself: main clauses that no source answers for. */
final class OwnVoice implements Construction {
  static final Reading REPORT = new Reading(Act.Report, Certainty.Certain, Polarity.Positive);

  @Override
  public void find(Findings findings, Cues cues) {
    for (Sentence s : findings.running()) {
      int root = s.root();
      boolean attributed =
          findings.isContent(s, root) || findings.cuesIn(s).stream().anyMatch(c -> isMain(c, s));
      if (!attributed && Grammar.isPredicate(s, root) && !Grammar.isQuestion(s)) {
        findings.add(candidate(s, Passage.whole(s).without(t -> isSaid(s, t, findings)).trimmed()));
      }
    }
  }

  private static boolean isMain(Candidate c, Sentence s) {
    int root = s.root();
    return c.cueHolds(s, root) || c.cueHead() == root;
  }

  /** In the first person, somebody unmarked may be speaking: such a sentence is to be looked at. */
  /** Whether a word belongs to a clause beside the main one that somebody answers for. */
  private static boolean isSaid(Sentence s, int token, Findings findings) {
    return s.children(s.root(), "conj", "parataxis").stream()
        .filter(c -> s.isBelow(token, c))
        .anyMatch(c -> findings.byCue(s, c).isPresent());
  }

  private Candidate candidate(Sentence s, Passage content) {
    boolean personal = FirstPerson.speaksIn(List.of(Passage.whole(s)));
    return new Candidate(
        name(),
        s,
        Optional.empty(),
        Optional.empty(),
        -1,
        List.of(content),
        Optional.empty(),
        Optional.empty(),
        REPORT,
        AttributionKind.Default,
        Speech.OwnVoice,
        personal ? 0.5 : 0.9);
  }
}
