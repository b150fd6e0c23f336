package org.w3id.dixit.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A prepositional phrase before the subject that the parser has run together with it: <em>On board
 * the ship, Anna claims X</em>. The sentence is read without it, and the phrase by itself.
 */
final class FrontedPhrase implements Rereading {
  private static final int LONGEST = 15;
  private static final List<TaggedWord> CARRIER =
      List.of(new TaggedWord("She", "PRP"), new TaggedWord("slept", "VBD"));

  @Override
  public void mend(DraftTree tree, Parser parser) {
    if (tree.size() < 5 || !tree.token(0).tag().equals("IN") || tree.is(0, "mark")) {
      return;
    }
    int comma =
        IntStream.range(2, Math.min(LONGEST, tree.size() - 3))
            .filter(i -> tree.token(i).word().equals(","))
            .findFirst()
            .orElse(-1);
    boolean verbless =
        IntStream.range(0, Math.max(0, comma))
            .noneMatch(i -> tree.token(i).tag().matches("VB[DZP]|MD"));
    if (comma < 0 || !verbless || !isMixed(tree, comma)) {
      return;
    }
    Set<Integer> phrase = IntStream.rangeClosed(0, comma).boxed().collect(Collectors.toSet());
    Trial.of(tree, parser, -1, List.of(), phrase)
        .map(Trial::tree)
        .filter(rest -> rest.isFinite(rest.root()) && rest.child(rest.root(), "nsubj").isPresent())
        .ifPresent(
            rest -> {
              List<Integer> words = IntStream.range(0, comma).boxed().toList();
              Trial.readAlone(rest, parser, CARRIER, words, rest.root(), "obl");
              rest.attach(comma, rest.root(), "punct");
              tree.adopt(rest);
            });
  }

  /** Whether a word after the comma hangs on the phrase, or the phrase holds a subject. */
  private static boolean isMixed(DraftTree tree, int comma) {
    boolean below =
        IntStream.range(comma + 1, tree.size())
            .anyMatch(i -> tree.head(i) >= 0 && tree.head(i) < comma);
    return below || IntStream.range(0, comma).anyMatch(i -> tree.is(i, "nsubj"));
  }
}
