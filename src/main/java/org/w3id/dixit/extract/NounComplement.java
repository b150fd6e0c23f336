package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;

/**
 * A cue noun with its content: <em>B's claim that X</em>, <em>B voiced the hope to X</em>, <em>a
 * warning by B that X</em>. A light verb belongs to the cue, and its subject is the source.
 */
final class NounComplement implements Construction {
  private static final Set<String> OF = Set.of("of", "for", "about", "against");

  @Override
  public void find(Findings findings, Cues cues) {
    for (Sentence s : findings.running()) {
      for (int noun : s.indexes()) {
        if (s.token(noun).isNoun() && !s.token(noun).isName()) {
          candidate(s, noun, cues).ifPresent(findings::add);
        }
      }
    }
  }

  private Optional<Candidate> candidate(Sentence s, int noun, Cues cues) {
    List<CueSense> senses =
        cues.senses(s, noun).stream().filter(sense -> !sense.has(Frame.Hedge)).toList();
    if (senses.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> support = support(s, noun, cues);
    Optional<Passage> source =
        Sources.ofNoun(s, noun)
            .filter(p -> !isPronoun(s, p))
            .or(() -> support.flatMap(verb -> Sources.ofVerb(s, verb)))
            .or(() -> keeper(s, noun))
            .or(() -> Sources.ofNoun(s, noun));
    boolean existential = s.is(noun, "nsubj") && s.child(s.head(noun), "expl").isPresent();
    boolean saying =
        senses.stream().flatMap(x -> x.reading().stream()).noneMatch(r -> Acts.ofTheMind(r.act()));
    boolean reported = existential && saying && Complements.finite(s, noun).isPresent();
    if (source.isEmpty() && !reported) {
      return Optional.empty();
    }
    boolean negated =
        support.filter(verb -> Grammar.isNegated(s, verb)).isPresent()
            || (support.isEmpty() && Grammar.hasNegativeDeterminer(s, noun));
    Cue cue = new Cue(s, noun, cueTokens(s, noun, support), senses, noun, Denial.of(negated));
    return content(s, cue, support)
        .flatMap(
            found ->
                sense(s, cue, found)
                    .map(sense -> Candidate.explicit(name(), cue, sense, source, found)));
  }

  private static boolean isPronoun(Sentence s, Passage possessor) {
    return s.token(possessor.first()).tag().equals("PRP$");
  }

  /** In <em>B kept his promise</em> the subject of the verb, whatever the verb. */
  private static Optional<Passage> keeper(Sentence s, int noun) {
    boolean own = s.child(noun, "nmod:poss").isPresent() && s.is(noun, "obj") && s.head(noun) >= 0;
    return own
        ? s.child(s.head(noun), "nsubj")
            .filter(b -> s.token(b).isNoun())
            .map(b -> Grammar.nounPhrase(s, b))
        : Optional.empty();
  }

  /** The light verb whose object the noun is: made a promise, is of the opinion. */
  private static Optional<Integer> support(Sentence s, int noun, Cues cues) {
    int verb = s.head(noun);
    boolean object = verb >= 0 && s.is(noun, "obj", "nsubj:pass", "obl");
    return object
            && cues.lexicon().senses(s.lemma(verb), PartOfSpeech.verb).stream()
                .anyMatch(x -> x.has(Frame.Support))
        ? Optional.of(verb)
        : Optional.empty();
  }

  private static List<Integer> cueTokens(Sentence s, int noun, Optional<Integer> support) {
    List<Integer> tokens = new ArrayList<>();
    if (support.isPresent() && support.get() < noun) {
      tokens.addAll(Grammar.verbGroup(s, support.get()));
      s.children(noun, "det", "nmod:poss", "amod").stream()
          .filter(t -> t < noun)
          .forEach(tokens::add);
    }
    tokens.add(noun);
    return tokens.stream().distinct().sorted().toList();
  }

  /** The clause below the noun, or one that the parser hung on the light verb right after it. */
  private static Optional<Passage> content(Sentence s, Cue cue, Optional<Integer> support) {
    int noun = cue.head();
    Optional<Integer> clause =
        Complements.finite(s, noun)
            .or(() -> Complements.infinitive(s, noun))
            .or(() -> support.flatMap(v -> Complements.finite(s, v)).filter(c -> c > noun))
            .or(() -> support.flatMap(v -> Complements.infinitive(s, v)).filter(c -> c > noun))
            .or(() -> besideNoun(s, noun))
            .or(() -> question(s, noun));
    if (clause.isPresent()) {
      return clause.map(c -> Complements.content(s, noun, c));
    }
    return s.children(noun, "nmod").stream()
        .filter(
            c -> c > noun && s.children(c, "case").stream().anyMatch(k -> OF.contains(s.lemma(k))))
        .filter(c -> !s.token(c).isName())
        .findFirst()
        .map(c -> new Passage(s, s.subtree(c)).trimmed());
  }

  /** <em>Doubt about whether X</em>. */
  private static Optional<Integer> question(Sentence s, int noun) {
    return s.children(noun, "acl", "advcl", "ccomp", "dep").stream()
        .filter(
            c ->
                c > noun
                    && Grammar.hasMark(s, c, OF)
                    && Grammar.hasMark(s, c, Complements.QUESTION))
        .findFirst();
  }

  /** The infinitive right after the noun that the parser hung on the verb above. */
  private static Optional<Integer> besideNoun(Sentence s, int noun) {
    return s.is(noun, "obj") && s.head(noun) >= 0
        ? Complements.infinitive(s, s.head(noun))
            .filter(c -> c > noun && s.subtree(c).get(0) == noun + 1)
        : Optional.empty();
  }

  private static Optional<CueSense> sense(Sentence s, Cue cue, Passage content) {
    int top = content.top();
    if (!Grammar.isPredicate(s, top)) {
      return cue.sense(Frame.Object);
    }
    return Grammar.isToInfinitive(s, top)
        ? cue.sense(Frame.Infinitive).or(() -> cue.sense(Frame.Clause))
        : cue.sense(Frame.Clause).or(() -> cue.sense(Frame.Whether));
  }
}
