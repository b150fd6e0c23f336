package org.w3id.dixit.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * <em>According to B</em>, at the start of a sentence, between commas, or at its end. The sentence
 * is read without it, and the phrase by itself.
 */
final class SourcePhrase implements Rereading {
  private static final List<TaggedWord> CARRIER =
      List.of(new TaggedWord("She", "PRP"), new TaggedWord("met", "VBD"));

  @Override
  public void mend(DraftTree tree, Parser parser) {
    for (int at = 0; at < tree.size() - 3; at++) {
      boolean phrase =
          tree.token(at).word().toLowerCase(Locale.ROOT).equals("according")
              && tree.token(at + 1).word().equals("to");
      boolean apart = at <= 1 || tree.token(at - 1).isPunctuation();
      if (phrase && apart) {
        mend(tree, parser, at);
      }
    }
  }

  private static void mend(DraftTree tree, Parser parser, int at) {
    int end = end(tree, at + 2);
    boolean closed = end < tree.size() && tree.token(end).word().equals(",");
    int from = at > 1 && closed && tree.token(at - 1).word().equals(",") ? at - 1 : at;
    int to = closed ? end + 1 : end;
    Set<Integer> phrase = IntStream.range(from, to).boxed().collect(Collectors.toSet());
    if (tree.size() - phrase.size() < 3) {
      return;
    }
    Optional<DraftTree> rest = Trial.of(tree, parser, -1, List.of(), phrase).map(Trial::tree);
    Optional<Integer> clause = rest.flatMap(read -> clause(read, from, to));
    if (clause.isEmpty()) {
      return;
    }
    DraftTree read = rest.orElseThrow();
    List<Integer> words = IntStream.range(at + 2, end).boxed().toList();
    int noun = Trial.readAlone(read, parser, CARRIER, words, clause.get(), "obl");
    read.attach(at, noun, "case");
    read.attach(at + 1, at, "fixed");
    phrase.stream().filter(i -> i < at || i >= end).forEach(i -> read.attach(i, noun, "punct"));
    tree.adopt(read);
  }

  /** The token after the phrase: a comma that no apposition follows, or the end of the sentence. */
  private static int end(DraftTree tree, int from) {
    int at = from;
    while (at < tree.size() && !isEnd(tree, at)) {
      at++;
      while (at < tree.size() - 1 && tree.token(at).word().equals(",") && isAside(tree, at + 1)) {
        at = next(tree, at + 1);
      }
    }
    return at;
  }

  private static boolean isEnd(DraftTree tree, int at) {
    return tree.token(at).word().matches("[,.;:!?—–]") || tree.token(at).isQuoteMark();
  }

  private static int next(DraftTree tree, int from) {
    return IntStream.range(from, tree.size())
        .filter(i -> tree.token(i).word().equals(","))
        .findFirst()
        .orElse(tree.size() - 1);
  }

  /** Whether a relative clause or an apposition stands here, closed by another comma. */
  private static boolean isAside(DraftTree tree, int from) {
    int to = next(tree, from);
    boolean relative = tree.token(from).tag().matches("WP.?|WDT|WRB");
    boolean verbless =
        IntStream.range(from, to).noneMatch(i -> tree.token(i).tag().matches("VB[DZP]|MD|PRP"));
    boolean closed = tree.token(to).word().equals(",");
    boolean apposition = verbless && tree.token(from).tag().matches("DT|NN.*|JJ.*|VBG");
    return relative || (closed && apposition);
  }

  /** The predicate that the phrase says the source of. */
  private static Optional<Integer> clause(DraftTree read, int from, int to) {
    boolean subordinate =
        from > 0 && read.token(from - 1).tag().matches("W.*|IN") && to < read.size();
    int at = subordinate ? read.head(to) : read.root();
    while (subordinate && at != Sentence.ROOT && !read.isFinite(at)) {
      at = read.head(at);
    }
    int found = at == Sentence.ROOT ? read.root() : at;
    return Optional.of(found).filter(predicate -> !subordinate || read.isFinite(predicate));
  }
}
