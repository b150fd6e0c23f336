package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;

/** A cue adjective with a clause: <em>B is confident that X</em>, <em>B was ready to X</em>. */
final class AdjectiveComplement implements Construction {

  @Override
  public void find(Findings findings, Cues cues) {
    for (Sentence s : findings.running()) {
      for (int word : s.indexes()) {
        boolean adjective =
            s.token(word).tag().startsWith("JJ") || s.token(word).tag().equals("VBN");
        if (adjective && !s.is(word, "amod")) {
          candidate(s, word, cues).ifPresent(findings::add);
        }
      }
    }
  }

  private Optional<Candidate> candidate(Sentence s, int word, Cues cues) {
    String lemma = s.token(word).word().toLowerCase(Locale.ROOT);
    boolean made = maker(s, word).isPresent();
    List<CueSense> senses =
        made
            ? made(s, word, cues)
            : cues.lexicon().senses(lemma, PartOfSpeech.adjective).stream()
                .filter(sense -> !sense.has(Frame.Hedge))
                .toList();
    Optional<Passage> source =
        maker(s, word)
            .or(() -> Grammar.sharedSubject(s, word))
            .or(() -> s.child(word, "nsubj:pass"))
            .filter(b -> !Grammar.isExpletive(s, b))
            .map(b -> Grammar.nounPhrase(s, b));
    Optional<Integer> finite = Complements.finite(s, word);
    Optional<Integer> gerund = gerund(s, word).filter(g -> finite.isEmpty());
    Optional<Integer> clause = finite.or(() -> Complements.infinitive(s, word)).or(() -> gerund);
    if (senses.isEmpty() || source.isEmpty() || clause.isEmpty()) {
      return Optional.empty();
    }
    int verb = made ? s.head(word) : word;
    List<Integer> tokens = new ArrayList<>(Grammar.verbGroup(s, verb));
    for (int i = verb + 1; i <= word; i++) {
      tokens.add(i);
    }
    Cue cue = new Cue(s, word, tokens, senses, word, Denial.of(Grammar.isNegated(s, verb)));
    return (finite.isPresent() ? cue.sense(Frame.Clause) : cue.sense(Frame.Infinitive))
        .or(() -> finite.isPresent() ? cue.sense(Frame.Whether) : Optional.empty())
        .or(() -> gerund.isPresent() ? cue.sense(Frame.Object) : Optional.empty())
        .map(
            sense ->
                Candidate.explicit(
                    name(), cue, sense, source, Complements.content(s, word, clause.get())));
  }

  /** The subject of <em>B made it clear that X</em>. */
  private static Optional<Integer> maker(Sentence s, int word) {
    int verb = s.head(word);
    boolean it = s.children(word, "nsubj").stream().anyMatch(b -> s.lemma(b).equals("it"));
    return verb >= 0 && it && s.is(word, "xcomp") && s.lemma(verb).equals("make")
        ? Grammar.sharedSubject(s, verb)
        : Optional.empty();
  }

  /** The entry of the verb with the adjective: <em>make clear</em>. */
  private static List<CueSense> made(Sentence s, int word, Cues cues) {
    return cues.lexicon().senses(s.lemma(s.head(word)) + " " + s.lemma(word), PartOfSpeech.verb);
  }

  /** <em>Afraid of doing X</em>. */
  private static Optional<Integer> gerund(Sentence s, int word) {
    return s.children(word, "advcl", "obl", "nmod").stream()
        .filter(g -> s.token(g).tag().equals("VBG") && s.subtree(g).get(0) == word + 1)
        .filter(g -> Grammar.hasMark(s, g, Set.of("of", "about")))
        .findFirst();
  }
}
