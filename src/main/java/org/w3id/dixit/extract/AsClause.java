package org.w3id.dixit.extract;

import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;

/**
 * A cue verb in a clause with <em>as</em>, which comments on the main clause: <em>X, as B
 * said</em>.
 */
final class AsClause implements Construction {

  @Override
  public void find(Findings findings, Cues cues) {
    for (Sentence s : findings.running()) {
      for (int verb : s.indexes()) {
        if (s.is(verb, "advcl") && s.head(verb) >= 0 && Grammar.isPredicate(s, s.head(verb))) {
          cues.verb(s, verb).flatMap(cue -> candidate(s, cue)).ifPresent(findings::add);
        }
      }
    }
  }

  private Optional<Candidate> candidate(Sentence s, Cue cue) {
    int verb = cue.head();
    boolean complete = s.child(verb, "obj", "ccomp", "xcomp", "obl:tmod").isPresent();
    boolean comment =
        s.children(verb, "mark", "advmod", "case").stream()
            .anyMatch(m -> m < verb && s.lemma(m).equals("as"));
    Optional<CueSense> sense = cue.sense(Frame.Clause);
    Optional<Passage> source =
        s.child(verb, "nsubj").isPresent() ? Sources.ofVerb(s, verb) : Optional.empty();
    if (!comment || complete || cue.negated() || sense.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    Passage main = new Passage(s, s.subtree(s.head(verb), child -> child != verb));
    return Optional.of(Candidate.explicit(name(), cue, sense.get(), source, main.closed()));
  }
}
