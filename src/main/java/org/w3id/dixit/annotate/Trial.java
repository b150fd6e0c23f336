package org.w3id.dixit.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A sentence parsed once more, with words left out or put in that make its structure plain.
 *
 * @param tree the sentence's own words; one that was left out hangs on the root until the caller
 *     puts it where it belongs
 * @param heads for each word put in, the index of its head
 */
record Trial(DraftTree tree, List<Integer> heads) {
  private static final int ADDED = -2;
  private static final int NEW = -3;
  private static final TaggedWord STOP = new TaggedWord(".", ".");

  /**
   * Parses the sentence of a tree again. Empty where a word that was put in became the root.
   *
   * @param at the token before which {@code added} is put, after what earlier trials have put there
   */
  static Optional<Trial> of(
      DraftTree tree, Parser parser, int at, List<TaggedWord> added, Set<Integer> left) {
    List<Integer> kept =
        IntStream.range(0, tree.size())
            .filter(i -> !left.contains(i) && !tree.isSilent(i))
            .boxed()
            .toList();
    Reading reading = new Reading();
    for (int i : kept) {
      reading.put(tree.added(i), ADDED);
      reading.put(i == at ? added : List.of(), NEW);
      reading.put(List.of(word(tree, i)), i);
    }
    reading.parse(parser);
    DraftTree read = tree.blank();
    int root = Sentence.ROOT;
    for (int i : kept) {
      int head = reading.head(reading.at(i));
      read.attach(i, head, reading.relation(reading.at(i)));
      root = head == Sentence.ROOT ? i : root;
    }
    List<Integer> own = reading.all(NEW);
    List<Integer> heads = own.stream().map(reading::head).toList();
    if (root == Sentence.ROOT || heads.contains(Sentence.ROOT)) {
      return Optional.empty();
    }
    for (int i : left) {
      read.attach(i, root, "dep");
    }
    read.attachSilent();
    return Optional.of(new Trial(read, heads));
  }

  /**
   * Parses some words of the sentence by themselves and attaches them in {@code read}, the top one
   * to {@code head}.
   *
   * @param carrier words put before them, so that they stand where the parser knows them
   * @param all indexes in the order in which they are read
   * @return the top one
   */
  static int readAlone(
      DraftTree read,
      Parser parser,
      List<TaggedWord> carrier,
      List<Integer> all,
      int head,
      String relation) {
    List<Integer> words = all.stream().filter(i -> !read.isSilent(i)).toList();
    Reading reading = new Reading();
    reading.put(carrier, Sentence.ROOT);
    for (int i : words) {
      reading.put(read.added(i), ADDED);
      reading.put(List.of(word(read, i)), i);
    }
    reading.put(List.of(STOP), ADDED);
    reading.parse(parser);
    int top = Sentence.ROOT;
    for (int i : words) {
      int above = reading.head(reading.at(i));
      if (above == Sentence.ROOT && top == Sentence.ROOT) {
        top = i;
        read.attach(top, head, relation);
      }
    }
    for (int i : words) {
      int above = reading.head(reading.at(i));
      if (i != top) {
        read.attach(i, above == Sentence.ROOT ? top : above, reading.relation(reading.at(i)));
      }
    }
    read.attachSilent();
    return top;
  }

  private static TaggedWord word(DraftTree tree, int token) {
    return new TaggedWord(tree.token(token).word(), tree.token(token).tag());
  }

  /** Words on their way to the parser, each with the token that it is, or what it is instead. */
  private static final class Reading {
    private final List<TaggedWord> words = new ArrayList<>();
    private final List<Integer> origins = new ArrayList<>();
    private Integer[] heads;
    private String[] relations;

    void put(List<TaggedWord> added, int origin) {
      words.addAll(added);
      added.forEach(word -> origins.add(origin));
    }

    void parse(Parser parser) {
      heads = new Integer[words.size()];
      relations = new String[words.size()];
      parser.parse(words, heads, relations);
    }

    int at(int token) {
      return origins.indexOf(token);
    }

    List<Integer> all(int origin) {
      return IntStream.range(0, origins.size())
          .filter(i -> origins.get(i) == origin)
          .boxed()
          .toList();
    }

    String relation(int word) {
      return relations[word];
    }

    /** The token that a word hangs on, or the root; words put in hand theirs on. */
    int head(int word) {
      int head = heads[word];
      while (head != Sentence.ROOT && (origins.get(head) == NEW || origins.get(head) == ADDED)) {
        head = heads[head];
      }
      return head == Sentence.ROOT ? Sentence.ROOT : origins.get(head);
    }
  }
}
