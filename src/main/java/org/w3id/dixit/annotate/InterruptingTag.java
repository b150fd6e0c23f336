package org.w3id.dixit.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A tag between commas that interrupts what is said: <em>The bridge, the mayor said, was safe</em>,
 * <em>The plan, say people who know it, is dead</em>. The sentence is read without it, and the tag
 * by itself.
 */
final class InterruptingTag implements Rereading {
  private static final int LONGEST = 16;

  private final Set<String> verbs;

  /**
   * @param verbs lemmas of verbs that tag what is said
   */
  InterruptingTag(Set<String> verbs) {
    this.verbs = verbs;
  }

  @Override
  public void mend(DraftTree tree, Parser parser) {
    for (int from = 1; from < tree.size() - 3; from++) {
      if (tree.token(from).word().equals(",")) {
        int open = from;
        int last = Math.min(tree.size() - 2, from + LONGEST);
        IntStream.range(from + 3, last)
            .filter(to -> tree.token(to).word().equals(","))
            .findFirst()
            .ifPresent(to -> mend(tree, parser, open, to));
      }
    }
  }

  private void mend(DraftTree tree, Parser parser, int from, int to) {
    Optional<Integer> verb = verb(tree, from, to);
    if (verb.isEmpty()) {
      return;
    }
    Set<Integer> tag = IntStream.rangeClosed(from, to).boxed().collect(Collectors.toSet());
    Optional<Trial> rest = Trial.of(tree, parser, -1, List.of(), tag);
    if (rest.isEmpty() || !isClause(rest.get().tree(), tag)) {
      return;
    }
    DraftTree read = rest.get().tree();
    int root = read.root();
    List<Integer> words =
        IntStream.range(from + 1, to).filter(i -> i != verb.get() || i > from + 1).boxed().toList();
    if (verb.get() == from + 1) {
      words = Stream.concat(words.stream(), verb.stream()).toList();
    }
    if (Trial.readAlone(read, parser, List.of(), words, root, "parataxis") != verb.get()) {
      return;
    }
    read.attach(from, verb.get(), "punct");
    read.attach(to, verb.get(), "punct");
    if (read.child(verb.get(), "nsubj").isPresent()) {
      tree.adopt(read);
    }
  }

  /** The one finite verb of the tag that is not in a relative clause, if it is first or last. */
  private Optional<Integer> verb(DraftTree tree, int from, int to) {
    Optional<Integer> found = Optional.empty();
    boolean relative = false;
    for (int i = from + 1; i < to; i++) {
      String tag = tree.token(i).tag();
      if (tag.matches("WP.?|WDT") && found.isPresent()) {
        relative = true;
      } else if (tag.matches("W.*|IN|CC|TO") && found.isEmpty() && i == from + 1) {
        return Optional.empty();
      } else if (tag.matches("VBD|VBZ|VBP") && !relative) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(i);
      }
    }
    return found
        .filter(v -> verbs.contains(tree.token(v).lemma()))
        .filter(v -> v == from + 1 || isLast(tree, v, to));
  }

  private static boolean isLast(DraftTree tree, int verb, int to) {
    return IntStream.range(verb + 1, to)
        .allMatch(i -> tree.token(i).tag().equals("RB") || tree.token(i).entity().equals("DATE"));
  }

  private static boolean isClause(DraftTree read, Set<Integer> left) {
    int root = read.root();
    boolean subject = read.child(root, "nsubj", "expl", "csubj").isPresent();
    return !left.contains(root) && subject && read.isFinite(root);
  }
}
