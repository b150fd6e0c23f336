package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.dixit.annotate.Sentence;

/** The clauses that a cue takes, and how far they reach. */
final class Complements {
  static final Set<String> THAT = Set.of("that");
  static final Set<String> QUESTION =
      Set.of("whether", "if", "when", "where", "why", "how", "who", "what", "which", "whom");
  private static final Set<String> EMBEDDING =
      Set.of("whether", "when", "where", "why", "how", "who", "what", "which");
  private static final Set<String> BACKSHIFTED = Set.of("would", "could", "might");

  private Complements() {}

  /** The predicate of the finite clause after a cue, parser slips mended. */
  static Optional<Integer> finite(Sentence s, int cue) {
    Optional<Integer> plain =
        s.children(cue, "ccomp").stream()
            .filter(c -> c > cue && !Grammar.isToInfinitive(s, c) && !isCutOff(s, cue, c))
            .findFirst();
    return plain.or(
        () ->
            s.children(cue, "dep", "acl", "advcl", "xcomp", "acl:relcl", "parataxis").stream()
                .filter(c -> c > cue && !isCutOff(s, cue, c))
                .filter(c -> startsWithThat(s, cue, c) || isEmbeddedQuestion(s, cue, c))
                .findFirst());
  }

  /** <em>Said that he had lied, that X</em>: what follows the comma goes on with what was said. */
  private static boolean isCutOff(Sentence s, int cue, int predicate) {
    int first = s.subtree(predicate).get(0);
    return first == cue + 2 && s.token(cue + 1).word().equals(",") && THAT.contains(s.lemma(first));
  }

  /** <em>Has not said why X</em>: a question that stands right after the verb. */
  private static boolean isEmbeddedQuestion(Sentence s, int cue, int predicate) {
    return s.is(predicate, "advcl", "dep")
        && s.token(cue).isVerb()
        && s.subtree(predicate).get(0) == cue + 1
        && EMBEDDING.contains(s.lemma(cue + 1).toLowerCase(Locale.ROOT));
  }

  /** The question with <em>if</em> after a verb of asking, or after the one who is asked. */
  static Optional<Integer> ifClause(Sentence s, int cue) {
    return s.children(cue, "advcl", "dep", "ccomp").stream()
        .filter(c -> c > cue && Grammar.hasMark(s, c, Set.of("if")))
        .filter(
            c ->
                IntStream.range(cue + 1, s.subtree(c).get(0))
                    .noneMatch(t -> s.token(t).isPunctuation()))
        .findFirst();
  }

  private static boolean startsWithThat(Sentence s, int cue, int predicate) {
    return Grammar.hasMark(s, predicate, THAT)
        && s.child(predicate, "nsubj", "csubj", "expl").filter(x -> x > cue).isPresent();
  }

  /** The to-infinitive after a cue. */
  static Optional<Integer> infinitive(Sentence s, int cue) {
    return s.children(cue, "xcomp", "ccomp", "acl", "advcl").stream()
        .filter(c -> c > cue && Grammar.isToInfinitive(s, c))
        .findFirst();
  }

  static boolean isQuestion(Sentence s, int predicate) {
    return Grammar.hasMark(s, predicate, QUESTION)
        || s.subtree(predicate).stream()
            .findFirst()
            .filter(t -> QUESTION.contains(s.lemma(t).toLowerCase(Locale.ROOT)))
            .isPresent();
  }

  /** Whether the clause has the bare verb of the subjunctive: that he be, that she leave. */
  static boolean isSubjunctive(Sentence s, int predicate) {
    Optional<Integer> subject = s.child(predicate, "nsubj", "nsubj:pass");
    boolean bare = s.token(predicate).tag().equals("VB") || hasBareBe(s, predicate);
    boolean modal =
        s.children(predicate, "aux").stream()
            .anyMatch(a -> s.token(a).tag().matches("MD|VBP|VBZ|VBD"));
    return subject.isPresent() && bare && !modal && !Grammar.isToInfinitive(s, predicate);
  }

  private static boolean hasBareBe(Sentence s, int predicate) {
    return s.children(predicate, "cop", "aux:pass").stream()
        .anyMatch(c -> s.token(c).word().equals("be"));
  }

  /**
   * The content that a clause is, from its complementiser on, with the clauses that the parser hung
   * on the cue although their backshifted verb shows that they go on with what the source says.
   */
  static Passage content(Sentence s, int cue, int predicate) {
    List<Integer> tokens = new ArrayList<>(s.subtree(predicate));
    tokens.removeIf(t -> t <= cue);
    int end = tokens.isEmpty() ? cue : tokens.get(tokens.size() - 1);
    for (int tail : s.indexes()) {
      if (tail > end && goesOn(s, cue, predicate, tail)) {
        tokens.addAll(s.subtree(tail));
        s.children(s.head(tail), "punct", "cc").stream()
            .filter(p -> p > predicate && p < tail)
            .forEach(tokens::add);
      }
    }
    return new Passage(s, tokens.stream().distinct().sorted().toList()).trimmed();
  }

  private static boolean hasModal(Sentence s, int predicate) {
    return s.children(predicate, "aux").stream().anyMatch(a -> s.token(a).tag().equals("MD"));
  }

  private static boolean goesOn(Sentence s, int cue, int predicate, int tail) {
    boolean coordinated =
        s.is(tail, "conj") && s.head(tail) != predicate && s.isBelow(cue, s.head(tail));
    return coordinated
        && s.child(tail, "nsubj").isPresent()
        && s.children(tail, "aux").stream()
            .anyMatch(
                a -> BACKSHIFTED.contains(s.lemma(a)) || BACKSHIFTED.contains(s.token(a).word()))
        && hasModal(
            s,
            finite(s, predicate).filter(x -> !Grammar.isPredicate(s, predicate)).orElse(predicate));
  }
}
