package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    List<CueSense> senses =
        cues.lexicon().senses(lemma, PartOfSpeech.adjective).stream()
            .filter(sense -> !sense.has(Frame.Hedge))
            .toList();
    Optional<Passage> source =
        Grammar.sharedSubject(s, word)
            .or(() -> s.child(word, "nsubj:pass"))
            .filter(b -> !Grammar.isExpletive(s, b))
            .map(b -> Grammar.nounPhrase(s, b));
    Optional<Integer> finite = Complements.finite(s, word);
    Optional<Integer> clause = finite.or(() -> Complements.infinitive(s, word));
    if (senses.isEmpty() || source.isEmpty() || clause.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> tokens = new ArrayList<>(Grammar.verbGroup(s, word));
    Cue cue = new Cue(s, word, tokens, senses, word, Grammar.isNegated(s, word));
    return (finite.isPresent() ? cue.sense(Frame.Clause) : cue.sense(Frame.Infinitive))
        .or(() -> finite.isPresent() ? cue.sense(Frame.Whether) : Optional.empty())
        .map(
            sense ->
                Candidate.explicit(
                    name(), cue, sense, source, Complements.content(s, word, clause.get())));
  }
}
