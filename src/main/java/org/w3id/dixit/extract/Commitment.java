package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;

/**
 * Walks from the top of a clause to its main predicate and gathers what weakens or denies it on the
 * way: modal verbs, hedges, negation, conditions. The degrees are those of FactBank; as there, the
 * weakest element decides.
 */
final class Commitment {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "provided");
  private static final Set<String> ASKING =
      Set.of("ask", "question", "wonder", "remember", "recall");

  private static final Reading INFERRED =
      new Reading(Act.State, Certainty.Probable, Polarity.Positive);

  private static final Set<Frame> ATTITUDES = EnumSet.of(Frame.Infinitive, Frame.Clause);

  private final Cues cues;

  Commitment(Cues cues) {
    this.cues = cues;
  }

  /**
   * @param act what a hedge makes of a plain statement
   * @param predicate the main predicate
   * @param frameless the top of the clause without impersonal frames: <em>it is clear that</em>
   */
  record Path(
      Optional<Act> act, Certainty certainty, Polarity polarity, int predicate, int frameless) {
    static Path from(int top) {
      return new Path(Optional.empty(), Certainty.Certain, Polarity.Positive, top, top);
    }

    Path weakened(Reading hedge) {
      Optional<Act> made = hedge.act() == Act.State ? act : act.or(() -> Optional.of(hedge.act()));
      return new Path(
          made,
          certainty.weaker(hedge.certainty()),
          hedge.polarity().under(polarity),
          predicate,
          frameless);
    }

    Path negated() {
      return new Path(act, certainty, polarity.negated(), predicate, frameless);
    }

    Path at(int lower, boolean frame) {
      return new Path(act, certainty, polarity, lower, frame ? lower : frameless);
    }
  }

  Path path(Sentence s, int top, Passage words) {
    Path path = Path.from(top);
    for (int steps = 0; steps < 6; steps++) {
      int at = path.predicate();
      path = ownEffects(s, at, words, path);
      Optional<Integer> lower = lower(s, at).filter(words::holds);
      if (lower.isEmpty()) {
        return path;
      }
      boolean frame = path.frameless() == at && cues.hedge(s, at).isEmpty() && isFrame(s, at);
      path = path.at(lower.get(), frame);
    }
    return path;
  }

  /** Effects of the predicate at {@code at} and of what stands directly beside it. */
  private Path ownEffects(Sentence s, int at, Passage words, Path before) {
    Path path = before;
    boolean negated = Grammar.isNegated(s, at);
    List<Integer> hedges = new ArrayList<>();
    if (lower(s, at).isPresent()) {
      hedged(s, at).ifPresent(hedges::add);
    }
    s.children(at, "aux", "advmod", "csubj").stream()
        .filter(h -> words.holds(h) && !s.token(h).tag().startsWith("W"))
        .forEach(hedges::add);
    for (int word : hedges) {
      Optional<CueSense> sense = cues.hedge(s, word).or(() -> attitude(s, word, at));
      if (isInference(s, word, at)) {
        path = path.weakened(INFERRED);
      } else if (sense.isPresent()) {
        boolean reverses = negated && sense.get().whenNegated().isPresent();
        path =
            path.weakened(reverses ? sense.get().whenNegated().get() : sense.get().reading().get());
        negated = negated && !reverses;
      }
    }
    if (isConditional(s, at, words)) {
      path = path.weakened(new Reading(Act.State, Certainty.Possible, Polarity.Positive));
    }
    return negated ? path.negated() : path;
  }

  /** <em>Must have done X</em> concludes, where <em>must do X</em> obliges. */
  private static boolean isInference(Sentence s, int word, int at) {
    return s.lemma(word).equals("must")
        && s.children(at, "aux").stream().anyMatch(a -> a > word && s.lemma(a).equals("have"));
  }

  /**
   * The word whose entry weakens the clause below {@code at}: itself, or the noun that there is.
   */
  private static Optional<Integer> hedged(Sentence s, int at) {
    return existential(s, at).or(() -> Optional.of(at));
  }

  /** A passive attitude verb without a source: <em>is expected to X</em>. */
  private Optional<CueSense> attitude(Sentence s, int word, int at) {
    boolean raising = word == at && Grammar.isPassive(s, word) && Sources.agent(s, word).isEmpty();
    boolean question =
        Complements.finite(s, at).filter(c -> Complements.isQuestion(s, c)).isPresent();
    Set<Frame> frames = question ? EnumSet.of(Frame.Whether) : ATTITUDES;
    Optional<CueSense> noun =
        existential(s, at).filter(n -> n == word).flatMap(n -> attitude(s, n));
    return raising
        ? cues.senses(s, word).stream()
            .filter(x -> x.reading().isPresent() && frames.stream().anyMatch(x::has))
            .findFirst()
        : noun;
  }

  /** What a noun of the mind does that is nobody's: <em>there are fears that X</em>. */
  private Optional<CueSense> attitude(Sentence s, int noun) {
    return cues.senses(s, noun).stream()
        .filter(x -> ATTITUDES.stream().anyMatch(x::has) && x.reading().isPresent())
        .filter(x -> Acts.ofTheMind(x.reading().get().act()))
        .findFirst();
  }

  /** The clause below a predicate that is itself only a way of presenting it. */
  private Optional<Integer> lower(Sentence s, int at) {
    Optional<Integer> noun =
        existential(s, at).filter(n -> cues.hedge(s, n).isPresent() || attitude(s, n).isPresent());
    if (noun.isPresent()) {
      return Complements.finite(s, noun.get())
          .or(() -> Complements.infinitive(s, noun.get()))
          .or(
              () ->
                  s.children(noun.get(), "nmod").stream().filter(c -> c > noun.get()).findFirst());
    }
    Optional<Integer> clause =
        Complements.finite(s, at)
            .or(() -> Complements.infinitive(s, at).filter(c -> !s.is(c, "advcl", "acl")));
    if (clause.isEmpty()) {
      return s.lemma(at).equals("go") ? s.child(at, "xcomp") : Optional.empty();
    }
    boolean presents =
        cues.hedge(s, at).isPresent()
            || attitude(s, at, at).isPresent()
            || isFrame(s, at)
            || s.lemma(at).equals("go");
    return presents ? clause : Optional.empty();
  }

  /** <em>It is clear that X</em>, <em>it is worth remembering that X</em>. */
  private static boolean isFrame(Sentence s, int at) {
    return isImpersonal(s, at) || (s.is(at, "xcomp", "dep") && isImpersonal(s, s.head(at)));
  }

  private static boolean isImpersonal(Sentence s, int at) {
    return at >= 0
        && !s.lemma(at).equals("have")
        && s.child(at, "nsubj", "expl", "nsubj:pass")
            .filter(x -> s.lemma(x).equals("it"))
            .isPresent();
  }

  /** The noun of <em>there is a risk</em>. */
  private static Optional<Integer> existential(Sentence s, int at) {
    return s.child(at, "expl").isPresent() ? s.child(at, "nsubj") : Optional.empty();
  }

  /** Whether the clause holds only on a condition. <em>If you ask me</em> is none. */
  private static boolean isConditional(Sentence s, int at, Passage words) {
    return s.children(at, "advcl", "dep").stream()
        .filter(words::holds)
        .filter(c -> Grammar.hasMark(s, c, CONDITIONS))
        .anyMatch(c -> s.subtree(c).stream().noneMatch(t -> ASKING.contains(s.lemma(t))));
  }
}
