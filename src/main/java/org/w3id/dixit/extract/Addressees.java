package org.w3id.dixit.extract;

import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;

/** To whom something is said: <em>told B</em>, <em>said to B</em>, <em>B was told</em>. */
final class Addressees {
  private Addressees() {}

  static Optional<Passage> of(Sentence s, Cue cue, CueSense sense) {
    int verb = cue.head();
    if (Grammar.isPassive(s, verb)) {
      return s.child(verb, "nsubj:pass")
          .filter(b -> cue.has(Frame.Addressee) && !Grammar.isExpletive(s, b))
          .map(b -> Grammar.nounPhrase(s, b));
    }
    if (sense.has(Frame.Addressee) || cue.has(Frame.Addressee)) {
      Optional<Integer> told = s.child(verb, "iobj").or(() -> s.child(verb, "obj"));
      if (told.isPresent() && told.get() > verb) {
        return told.map(b -> Grammar.nounPhrase(s, b));
      }
    }
    return s.children(verb, "obl").stream()
        .filter(b -> s.children(b, "case").stream().anyMatch(k -> s.lemma(k).equals("to")))
        .findFirst()
        .map(b -> Grammar.nounPhrase(s, b).without(t -> s.is(t, "case") && s.head(t) == b));
  }
}
