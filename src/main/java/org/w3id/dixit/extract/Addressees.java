package org.w3id.dixit.extract;

import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.vocabulary.WordLists;

/** To whom something is said: <em>told B</em>, <em>said to B</em>, <em>B was told</em>. */
final class Addressees {
  private static final Set<String> MESSAGES = WordLists.of("messageNoun");

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
        .filter(b -> isRecipient(s, b))
        .findFirst()
        .or(() -> readers(s, verb))
        .map(b -> Grammar.nounPhrase(s, b).without(t -> s.is(t, "case") && s.head(t) == b));
  }

  /** <em>In a letter to B</em>, <em>in a speech to B</em>. */
  private static Optional<Integer> readers(Sentence s, int verb) {
    return s.children(verb, "obl").stream()
        .filter(m -> MESSAGES.contains(s.lemma(m)) && s.child(m, "det", "nmod:poss").isPresent())
        .flatMap(m -> s.children(m, "nmod").stream())
        .filter(b -> isRecipient(s, b))
        .findFirst();
  }

  private static boolean isRecipient(Sentence s, int noun) {
    return s.children(noun, "case").stream().anyMatch(k -> s.lemma(k).equals("to"));
  }
}
