package org.w3id.dixit.extract;

import java.util.List;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.AttributionKind;

/** What nobody else says, the article says itself: main clauses that no source answers for. */
final class OwnVoice implements Construction {
  @Override
  public void find(Findings findings, Cues cues) {
    for (Sentence s : findings.running()) {
      int root = s.root();
      boolean attributed =
          findings.isContent(s, root) || findings.cuesIn(s).stream().anyMatch(c -> isMain(c, s));
      if (!attributed && Grammar.isPredicate(s, root) && !Grammar.isQuestion(s)) {
        findings.add(candidate(s, Passage.whole(s).without(t -> isSaid(s, t, findings)).trimmed()));
      } else if (attributed && !findings.isContent(s, root)) {
        besideCue(s, findings);
      }
    }
  }

  /** <em>B rejected the plan and left the room</em>: what stands beside the cue, unsaid. */
  private void besideCue(Sentence s, Findings findings) {
    for (int c : s.children(s.root(), "conj")) {
      boolean told =
          findings.isContent(s, c)
              || s.subtree(c).stream().anyMatch(t -> findings.byCue(s, t).isPresent());
      if (!told && s.token(c).isVerb() && Grammar.isPredicate(s, c)) {
        findings.add(candidate(s, Grammar.clause(s, c).trimmed()));
      }
    }
  }

  private static boolean isMain(Candidate c, Sentence s) {
    int root = s.root();
    return c.cueHolds(s, root) || c.cueHead() == root;
  }

  /** Whether a word belongs to a clause beside the main one that somebody answers for. */
  private static boolean isSaid(Sentence s, int token, Findings findings) {
    return s.children(s.root(), "conj", "parataxis").stream()
        .filter(c -> s.isBelow(token, c))
        .anyMatch(c -> findings.byCue(s, c).isPresent());
  }

  /** In the first person, somebody unmarked may be speaking: such a sentence is to be looked at. */
  private Candidate candidate(Sentence s, Passage content) {
    double confidence = FirstPerson.speaksIn(List.of(Passage.whole(s))) ? 0.5 : 0.9;
    return Candidate.ownVoice(name(), content, AttributionKind.Default, confidence);
  }
}
