package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;

/**
 * Clauses that say on what condition another holds: <em>X if Y</em>, <em>X provided that Y</em>.
 */
final class Conditions {
  /** <em>If you ask me</em> is no condition. */
  private static final Set<String> ASKING =
      Set.of("ask", "question", "wonder", "remember", "recall");

  private Conditions() {}

  /** Whether a clause within these words makes the predicate conditional. */
  static boolean govern(Sentence s, int predicate, Passage words, Cues cues) {
    return words.tokens().stream()
        .filter(t -> opens(s, t, cues))
        .flatMap(t -> governor(s, t).stream())
        .anyMatch(g -> g == predicate || (g == s.head(predicate) && !words.holds(g)));
  }

  /** The content with the condition that the parser hung on the cue, right after the content. */
  static Passage included(Passage content, int cue, Cues cues) {
    Sentence s = content.sentence();
    int next = content.last() + 1;
    return s.children(cue, "advcl").stream()
        .map(s::subtree)
        .filter(c -> c.get(0) == next && opens(s, next, cues))
        .findFirst()
        .map(
            c -> {
              List<Integer> tokens = new ArrayList<>(content.tokens());
              tokens.addAll(c);
              return new Passage(s, tokens).trimmed();
            })
        .orElse(content);
  }

  private static boolean opens(Sentence s, int token, Cues cues) {
    boolean even = token > 0 && s.lemma(token - 1).equals("even");
    return !even && cues.phrase(s, token, Frame.Condition, PartOfSpeech.conjunction) > 0;
  }

  /** The predicate that the clause after a connective qualifies; none where it is a question. */
  private static Optional<Integer> governor(Sentence s, int connective) {
    int clause = predicate(s, connective);
    if (clause <= connective) {
      return clause < 0 ? Optional.empty() : Optional.of(clause);
    }
    boolean asks = s.subtree(clause).stream().anyMatch(t -> ASKING.contains(s.lemma(t)));
    if (asks || !s.is(clause, "advcl", "dep", "acl", "parataxis")) {
      return Optional.empty();
    }
    int above = s.head(clause) < 0 ? s.head(clause) : predicate(s, s.head(clause));
    return above < 0 ? Optional.empty() : Optional.of(above);
  }

  /**
   * The nearest predicate from a token upwards, the token included; {@link Sentence#ROOT} if none.
   */
  private static int predicate(Sentence s, int token) {
    int at = token;
    while (at >= 0 && !Grammar.isPredicate(s, at)) {
      at = s.head(at);
    }
    return at;
  }
}
