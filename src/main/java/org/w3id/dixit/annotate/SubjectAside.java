package org.w3id.dixit.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A relative clause between commas that parts a subject from its verb: <em>The mayor, who had,
 * until May, led the board, said X</em>. The sentence is read without it, and the relative clause
 * by itself.
 */
final class SubjectAside implements Rereading {
  private static final int LONGEST = 45;

  /** Stands for the noun that a relative clause qualifies. */
  static final List<TaggedWord> NOUN = List.of(new TaggedWord("people", "NNS"));

  private final Set<String> verbs;

  /**
   * @param verbs lemmas of verbs of saying and thinking
   */
  SubjectAside(Set<String> verbs) {
    this.verbs = verbs;
  }

  @Override
  public void mend(DraftTree tree, Parser parser) {
    for (int verb = 5; verb < tree.size() - 1; verb++) {
      boolean finite =
          tree.isFiniteVerb(verb)
              || tree.token(verb).tag().equals("MD")
              || (tree.token(verb).tag().equals("VBN") && verbs.contains(tree.token(verb).lemma()));
      if (finite
          && tree.token(verb - 1).word().equals(",")
          && !hasSubjectBefore(tree, predicate(tree, verb))) {
        int at = verb;
        IntStream.range(Math.max(1, verb - LONGEST), verb - 2)
            .filter(i -> tree.token(i).word().equals(","))
            .filter(i -> tree.token(i + 1).tag().matches("WP.?|WRB|DT"))
            .filter(i -> hasRelative(tree, i, at))
            .filter(i -> !tree.is(at, "conj") || tree.head(at) > i)
            .filter(i -> tree.token(i - 1).tag().matches("NN.*|CD|-RRB-"))
            .mapToObj(i -> without(tree, parser, i, at))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(tree::adopt);
      }
    }
  }

  private static boolean hasRelative(DraftTree tree, int from, int to) {
    return IntStream.range(from + 1, to).anyMatch(i -> tree.token(i).tag().matches("WP.?|WRB"));
  }

  private static boolean hasSubjectBefore(DraftTree tree, int verb) {
    return tree.child(verb, "nsubj").filter(s -> s < verb && !tree.token(s).isVerb()).isPresent()
        || (tree.token(verb).tag().equals("VBN") && tree.child(verb, "ccomp").isEmpty());
  }

  private static int predicate(DraftTree tree, int finite) {
    boolean auxiliary = tree.is(finite, "aux", "cop") && tree.head(finite) > finite;
    return auxiliary ? tree.head(finite) : finite;
  }

  private static String opening(DraftTree tree, int first) {
    return tree.token(first).tag().startsWith("W") ? "acl:relcl" : "appos";
  }

  private static Optional<DraftTree> without(DraftTree tree, Parser parser, int from, int verb) {
    Set<Integer> aside = IntStream.range(from, verb).boxed().collect(Collectors.toSet());
    Optional<DraftTree> read = Trial.of(tree, parser, -1, List.of(), aside).map(Trial::tree);
    Optional<Integer> subject =
        read.flatMap(t -> t.child(predicate(t, verb), "nsubj")).filter(s -> s < from);
    if (subject.isEmpty() || !read.orElseThrow().isBelow(from - 1, subject.get())) {
      return Optional.empty();
    }
    DraftTree found = read.orElseThrow();
    List<Integer> words = IntStream.range(from + 1, verb - 1).boxed().toList();
    Trial.readAlone(found, parser, NOUN, words, subject.get(), opening(tree, from + 1));
    found.attach(from, subject.get(), "punct");
    found.attach(verb - 1, subject.get(), "punct");
    return Optional.of(found);
  }
}
