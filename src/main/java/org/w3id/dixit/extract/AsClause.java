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
    findings.addVerbs(
        cues, cue -> comments(cue) ? candidate(cue.sentence(), cue) : Optional.empty());
  }

  /** Whether the clause of the cue hangs on another one. */
  private static boolean comments(Cue cue) {
    Sentence s = cue.sentence();
    int main = s.head(cue.head());
    return s.is(cue.head(), "advcl") && main >= 0 && Grammar.isPredicate(s, main);
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
