package org.w3id.dixit.extract;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Temporality;

/** When a clause is said to hold, by its verb forms and by the act it stands under. */
final class Tense {
  private static final Set<Act> AHEAD =
      EnumSet.of(
          Act.Expect,
          Act.Predict,
          Act.Hope,
          Act.Promise,
          Act.Threaten,
          Act.Plan,
          Act.Decide,
          Act.Demand,
          Act.Propose,
          Act.Recommend,
          Act.Want,
          Act.DoesNotRuleOut,
          Act.Refuse);
  private static final Set<String> FUTURE = Set.of("will", "shall", "would", "'ll", "wo");
  private static final Set<String> SOON = Set.of("future", "soon", "tomorrow");

  private static final Set<String> LIKELY =
      Set.of("likely", "unlikely", "due", "set", "bound", "poised", "expected", "scheduled");

  private Tense() {}

  static Temporality of(Sentence s, int top, int predicate, Act act) {
    if (hasFuture(s, predicate) || hasFuture(s, top)) {
      return Temporality.Future;
    }
    boolean infinitive =
        Grammar.isToInfinitive(s, predicate)
            || !Grammar.isPredicate(s, predicate)
            || s.children(predicate, "aux").stream().anyMatch(a -> s.token(a).tag().equals("MD"));
    if (AHEAD.contains(act) && (infinitive || Grammar.isToInfinitive(s, top))) {
      return Temporality.Future;
    }
    if (isAhead(s, predicate)) {
      return Temporality.Future;
    }
    if (s.subtree(predicate).stream().anyMatch(t -> SOON.contains(s.lemma(t)))) {
      return Temporality.Future;
    }
    return isPast(s, predicate) ? Temporality.Past : Temporality.Present;
  }

  /** The tense of a finite verb form; empty where there is none. */
  static Optional<Temporality> own(Sentence s, int predicate) {
    boolean finite =
        s.token(predicate).tag().matches("VB[DPZ]")
            || s.children(predicate, "aux", "cop", "aux:pass").stream()
                .anyMatch(a -> s.token(a).tag().matches("VB[DPZ]|MD"));
    if (!finite) {
      return Optional.empty();
    }
    return Optional.of(
        hasFuture(s, predicate)
            ? Temporality.Future
            : isPast(s, predicate) ? Temporality.Past : Temporality.Present);
  }

  /** <em>Is likely to X</em>, <em>is expected to X</em>, but not <em>to have done X</em>. */
  private static boolean isAhead(Sentence s, int predicate) {
    return s.is(predicate, "xcomp")
        && Grammar.isToInfinitive(s, predicate)
        && LIKELY.contains(s.token(s.head(predicate)).word())
        && s.children(predicate, "aux").stream().noneMatch(a -> s.lemma(a).equals("have"));
  }

  private static boolean hasFuture(Sentence s, int predicate) {
    boolean going =
        s.is(predicate, "xcomp")
            && s.head(predicate) >= 0
            && s.token(s.head(predicate)).word().equals("going");
    return going
        || (s.lemma(predicate).equals("go") && s.child(predicate, "xcomp").isPresent())
        || s.children(predicate, "aux").stream()
            .anyMatch(a -> FUTURE.contains(s.token(a).word().toLowerCase(Locale.ROOT)));
  }

  private static boolean isPast(Sentence s, int predicate) {
    boolean finite = s.token(predicate).tag().equals("VBD");
    boolean auxiliary =
        s.children(predicate, "aux", "cop", "aux:pass").stream()
            .anyMatch(a -> s.token(a).tag().equals("VBD") || s.lemma(a).equals("have"));
    boolean controlled =
        s.is(predicate, "xcomp")
            && s.head(predicate) >= 0
            && s.token(s.head(predicate)).tag().equals("VBD");
    return finite || auxiliary || controlled;
  }
}
