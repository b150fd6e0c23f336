package org.w3id.dixit.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * Who does what a predicate says: its own subject, or whoever controls it where it has none, as
 * with infinitives, participles and coordinated verbs.
 */
final class Controller {
  private static final Set<String> CAUSING = WordLists.of("causingVerb");

  private final BiPredicate<Sentence, Integer> isEvent;

  /**
   * @param isEvent whether a noun names an event, which controls nothing: his <em>hope</em> to win
   */
  Controller(BiPredicate<Sentence, Integer> isEvent) {
    this.isEvent = isEvent;
  }

  /** The head of the phrase, in the clause or outside it. */
  Optional<Integer> of(Sentence s, int predicate) {
    return of(s, predicate, 0);
  }

  private Optional<Integer> of(Sentence s, int predicate, int steps) {
    Optional<Integer> own =
        s.children(predicate, "nsubj").stream()
            .filter(x -> !Grammar.isExpletive(s, x))
            .reduce((a, b) -> b < predicate ? b : a);
    if (own.isPresent()) {
      return own.map(x -> isRelative(s, x) ? antecedent(s, predicate).orElse(x) : x);
    }
    int above = s.head(predicate);
    if (above < 0 || steps > 4) {
      return Optional.empty();
    }
    if (s.is(predicate, "acl") && !Grammar.isToInfinitive(s, predicate)) {
      return Optional.of(above);
    }
    if (!s.is(predicate, "xcomp", "acl", "advcl", "ccomp", "conj", "dep", "csubj")) {
      return Optional.empty();
    }
    if (s.is(predicate, "xcomp", "ccomp", "dep")) {
      Optional<Integer> object =
          s.children(above, "obj", "iobj").stream()
              .filter(o -> o < predicate && controls(s, o))
              .findFirst();
      if (object.isPresent()) {
        return object;
      }
    }
    if (s.is(predicate, "acl") && Fillers.acts(s, above)) {
      return Optional.of(above);
    }
    if (s.token(above).isNoun() && s.is(predicate, "acl", "xcomp", "dep")) {
      Optional<Integer> owner = s.child(above, "nmod:poss");
      return owner.isPresent() || s.is(above, "nsubj")
          ? owner
          : s.head(above) < 0 ? Optional.empty() : of(s, s.head(above), steps + 1);
    }
    return of(s, above, steps + 1);
  }

  static boolean isRelative(Sentence s, int subject) {
    String tag = s.token(subject).tag();
    return tag.startsWith("W") || (s.lemma(subject).equals("that") && tag.equals("IN"));
  }

  /** What the relative pronoun of a clause stands for. */
  static Optional<Integer> antecedent(Sentence s, int predicate) {
    int at = predicate;
    while (at >= 0 && !s.is(at, "acl:relcl") && s.is(at, "conj", "xcomp", "ccomp")) {
      at = s.head(at);
    }
    return at >= 0 && s.head(at) >= 0 && s.is(at, "acl:relcl", "acl")
        ? Optional.of(s.head(at))
        : Optional.empty();
  }

  /** A thing does nothing of its own accord: <em>took a step to allow X</em>. */
  private boolean controls(Sentence s, int object) {
    boolean able =
        Fillers.acts(s, object)
            || s.token(object).isName()
            || s.token(object).isPronoun()
            || CAUSING.contains(s.lemma(s.head(object)).toLowerCase(Locale.ROOT));
    return able
        && !isEvent.test(s, object)
        && !Fillers.isTime(s, object)
        && s.child(object, "nmod:poss").isEmpty();
  }
}
