package org.w3id.dixit.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3id.dixit.annotate.Sentence;

/** The objects of verbs: their own, those that relative pronouns stand for, and shared ones. */
final class VerbObjects {
  private final Sentence s;
  private final Predicate<Integer> held;

  /**
   * @param held whether a token belongs to the clause that is read
   */
  VerbObjects(Sentence s, Predicate<Integer> held) {
    this.s = s;
    this.held = held;
  }

  /** Objects, relative pronouns and the gap of a relative clause resolved. */
  List<Integer> of(int verb, Optional<Integer> partner) {
    List<Integer> own =
        children(verb, "obj", "iobj").stream()
            .filter(o -> !partner.equals(Optional.of(o)) && !Fillers.isTime(s, o))
            .toList();
    Optional<Integer> antecedent =
        s.is(verb, "acl:relcl") && s.head(verb) >= 0 ? Optional.of(s.head(verb)) : Optional.empty();
    boolean gap =
        antecedent.isPresent()
            && own.isEmpty()
            && s.child(verb, "ccomp", "xcomp").isEmpty()
            && s.children(verb, "nsubj").stream().anyMatch(x -> !Controller.isRelative(s, x))
            && s.children(verb, "obl", "advmod", "mark").stream()
                .noneMatch(x -> s.token(x).tag().startsWith("W") || hasRelative(x));
    if (gap) {
      return antecedent.stream().toList();
    }
    if (own.isEmpty() && Controller.isTough(s, verb) && s.child(verb, "obl").isEmpty()) {
      return s.children(s.head(verb), "nsubj").stream()
          .filter(x -> !Grammar.isExpletive(s, x))
          .toList();
    }
    List<Integer> named =
        own.stream().map(o -> Controller.isRelative(s, o) ? antecedent.orElse(o) : o).toList();
    // The prize that they gave her: who is given something comes first.
    boolean turned =
        named.size() == 2
            && !Fillers.acts(s, named.get(0))
            && antecedent.equals(named.stream().findFirst());
    return turned ? List.of(named.get(1), named.get(0)) : named;
  }

  /**
   * What a passive verb keeps of two objects, taken for its complement: <em>was shown a card</em>.
   */
  List<Integer> kept(int verb) {
    return children(verb, "xcomp").stream()
        .filter(c -> s.token(c).isNoun() && s.child(c, "cop", "case", "mark", "nsubj").isEmpty())
        .toList();
  }

  /** <em>In which</em>, <em>to whom</em>. */
  private boolean hasRelative(int phrase) {
    return Controller.isRelative(s, phrase);
  }

  /** <em>Signed and published the treaty</em>: the object after the last of several verbs. */
  Optional<Integer> shared(int verb) {
    if (s.child(verb, "obj", "ccomp", "xcomp", "obl", "advcl").isPresent()) {
      return Optional.empty();
    }
    int first = s.is(verb, "conj") ? s.head(verb) : verb;
    if (first < 0) {
      return Optional.empty();
    }
    List<Integer> verbs =
        Stream.concat(Stream.of(first), s.children(first, "conj").stream())
            .filter(v -> s.token(v).isVerb() && (v == first || s.child(v, "nsubj").isEmpty()))
            .toList();
    int last = verbs.isEmpty() ? verb : verbs.get(verbs.size() - 1);
    boolean bare =
        IntStream.range(verb + 1, last)
            .allMatch(t -> verbs.contains(t) || s.token(t).tag().matches("CC|,|RB|RP"));
    return verbs.stream()
        .filter(v -> v == first || v == last)
        .flatMap(v -> children(v, "obj").stream())
        .filter(o -> o > last && bare)
        .findFirst();
  }

  private List<Integer> children(int head, String... relations) {
    return s.children(head, relations).stream().filter(held).toList();
  }
}
