package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.PerToken;
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
  private static final Set<String> LIKE = Set.of("like", "as", "if", "though");

  private static final Reading INFERRED =
      new Reading(Act.State, Certainty.Probable, Polarity.Positive);

  private static final Set<Frame> ATTITUDES = EnumSet.of(Frame.Infinitive, Frame.Clause);

  private final Cues cues;
  private final PerToken<Optional<Integer>> lower = new PerToken<>(this::readLower);

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

  /** The path of a clause that a noun only wraps: <em>a risk that X</em>. */
  Path path(Sentence s, int top, Passage words, Passage content) {
    Path path = path(s, top, words);
    int noun = s.head(top);
    boolean wrapped = content.holds(noun) && s.token(noun).isNoun();
    return wrapped
        ? cues.hedge(s, noun).flatMap(CueSense::reading).map(path::weakened).orElse(path)
        : path;
  }

  /** Effects of the predicate at {@code at} and of what stands directly beside it. */
  private Path ownEffects(Sentence s, int at, Passage words, Path before) {
    Path path = before;
    boolean negated = Grammar.isNegated(s, at);
    List<Integer> hedges = new ArrayList<>();
    if (lower(s, at).isPresent() || s.child(at, "csubj").isPresent()) {
      hedged(s, at).ifPresent(hedges::add);
    }
    if (isFrame(s, at)) {
      // It remains unclear whether X: the adjective below decides.
      s.children(at, "xcomp").stream()
          .filter(x -> s.token(x).tag().startsWith("JJ"))
          .forEach(hedges::add);
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
        Reading hedge =
            reverses ? sense.get().whenNegated().get() : sense.get().reading().orElseThrow();
        path = path.weakened(reverses && asks(s, at) ? open(hedge) : tempered(s, word, hedge));
        negated = negated && !reverses;
      }
    }
    if (Conditions.govern(s, at, words, cues)) {
      path = path.weakened(new Reading(Act.State, Certainty.Possible, Polarity.Positive));
    }
    return negated ? path.negated() : path;
  }

  /** <em>It is not known whether X</em> denies nothing of X. */
  private boolean asks(Sentence s, int at) {
    return isImpersonal(s, at)
        && Complements.finite(s, at).filter(c -> Complements.isQuestion(s, c)).isPresent();
  }

  /** An adverb weakens what the source does, and does not make another act of it. */
  private static Reading tempered(Sentence s, int word, Reading hedge) {
    return s.is(word, "advmod") && s.token(word).tag().startsWith("RB")
        ? new Reading(Act.State, hedge.certainty(), hedge.polarity())
        : hedge;
  }

  private static Reading open(Reading hedge) {
    return new Reading(hedge.act(), hedge.certainty(), Polarity.Positive);
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
    return lower.of(s, at);
  }

  private Optional<Integer> readLower(Sentence s, int at) {
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
            .or(() -> likeness(s, at))
            .or(() -> Complements.infinitive(s, at).filter(c -> !s.is(c, "advcl", "acl")));
    if (clause.isEmpty()) {
      Optional<Integer> state =
          s.children(at, "xcomp").stream()
              .filter(x -> s.token(x).tag().startsWith("JJ") && attitude(s, at, at).isPresent())
              .findFirst();
      // Twelve sailors are feared dead.
      return state.isPresent()
          ? state
          : s.lemma(at).equals("go") ? s.child(at, "xcomp") : Optional.empty();
    }
    boolean presents =
        cues.hedge(s, at).isPresent()
            || attitude(s, at, at).isPresent()
            || isFrame(s, at)
            || s.lemma(at).equals("go");
    return presents ? clause : Optional.empty();
  }

  /** <em>Looks like X</em>, <em>seems as if X</em>, where the parser sees an adverbial clause. */
  private Optional<Integer> likeness(Sentence s, int at) {
    return s.children(at, "advcl").stream()
        .filter(c -> c > at && cues.hedge(s, at).isPresent())
        .filter(c -> s.subtree(c).get(0) == at + 1 && Grammar.hasMark(s, c, LIKE))
        .findFirst();
  }

  /** <em>It is clear that X</em>, <em>it is worth remembering that X</em>. */
  private boolean isFrame(Sentence s, int at) {
    return isImpersonal(s, at) || (s.is(at, "xcomp", "dep") && isImpersonal(s, s.head(at)));
  }

  /** <em>It has decided to X</em>: a body does so, and <em>it</em> stands for that body. */
  private boolean isDeed(Sentence s, int at) {
    return s.token(at).isVerb()
        && !Grammar.isPassive(s, at)
        && cues.hedge(s, at).isEmpty()
        && cues.senses(s, at).stream().anyMatch(sense -> sense.reading().isPresent());
  }

  private boolean isImpersonal(Sentence s, int at) {
    return at >= 0
        && !s.lemma(at).equals("have")
        && !isDeed(s, at)
        && s.child(at, "nsubj", "expl", "nsubj:pass")
            .filter(x -> s.lemma(x).equals("it"))
            .isPresent();
  }

  /** The noun of <em>there is a risk</em>. */
  private static Optional<Integer> existential(Sentence s, int at) {
    return s.child(at, "expl").isPresent() ? s.child(at, "nsubj") : Optional.empty();
  }
}
