package org.w3id.dixit.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;

/** Predicates that are a bare ordinal, whose noun stands elsewhere: <em>would be the 34th</em>. */
final class Ellipsis {
  private Ellipsis() {}

  /** The ordinal that a predicate is, or that completes it. */
  static Optional<Integer> ordinal(Sentence s, int predicate) {
    if (Measured.isOrdinal(s, predicate)) {
      return Optional.of(predicate);
    }
    return s.children(predicate, "xcomp", "obj").stream()
        .filter(c -> Measured.isOrdinal(s, c))
        .findFirst();
  }

  /** The noun meant: one coordinated with it, or the last one before it that bears an ordinal. */
  static Optional<Integer> noun(Sentence s, int ordinal) {
    List<Integer> nouns = s.indexes().stream().filter(n -> isCounted(s, n)).toList();
    return nouns.stream()
        .filter(n -> s.isBelow(n, ordinal))
        .findFirst()
        .or(() -> nouns.stream().filter(n -> n < ordinal).reduce((a, b) -> b));
  }

  private static boolean isCounted(Sentence s, int noun) {
    return s.token(noun).isNoun()
        && s.children(noun, "amod").stream().anyMatch(o -> Measured.isOrdinal(s, o));
  }
}
