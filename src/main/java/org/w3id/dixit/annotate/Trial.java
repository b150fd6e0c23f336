package org.w3id.dixit.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence parsed once more, with words left out or put in that make its structure plain.
 *
 * @param tree the sentence's own words; one that was left out hangs on the root until the caller
 *     puts it where it belongs
 * @param heads for each word put in, the index of its head
 * @param relations for each word put in, its relation to that head
 */
record Trial(DraftTree tree, List<Integer> heads, List<String> relations) {

  /**
   * Parses the sentence of a tree again. Empty where a word that was put in became the root.
   *
   * @param at the token before which {@code added} is put
   */
  static Optional<Trial> of(
      DraftTree tree, Parser parser, int at, List<TaggedWord> added, Set<Integer> left) {
    List<TaggedWord> words = new ArrayList<>();
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i <= tree.size(); i++) {
      if (i == at) {
        words.addAll(added);
        added.forEach(word -> origins.add(null));
      }
      if (i < tree.size() && !left.contains(i)) {
        words.add(new TaggedWord(tree.token(i).word(), tree.token(i).tag()));
        origins.add(i);
      }
    }
    Integer[] heads = new Integer[words.size()];
    String[] relations = new String[words.size()];
    parser.parse(words, heads, relations);
    return mapped(tree, origins, heads, relations);
  }

  private static Optional<Trial> mapped(
      DraftTree tree, List<Integer> origins, Integer[] heads, String[] relations) {
    DraftTree read = tree.blank();
    List<Integer> addedHeads = new ArrayList<>();
    List<String> addedRelations = new ArrayList<>();
    int root = Sentence.ROOT;
    for (int i = 0; i < origins.size(); i++) {
      int head = heads[i];
      while (head != Sentence.ROOT && origins.get(head) == null) {
        head = heads[head];
      }
      boolean top = head == Sentence.ROOT;
      if (origins.get(i) == null) {
        addedHeads.add(top ? Sentence.ROOT : origins.get(head));
        addedRelations.add(relations[i]);
      } else {
        read.attach(origins.get(i), top ? Sentence.ROOT : origins.get(head), relations[i]);
        root = top ? origins.get(i) : root;
      }
    }
    if (root == Sentence.ROOT || addedHeads.contains(Sentence.ROOT)) {
      return Optional.empty();
    }
    for (int i = 0; i < read.size(); i++) {
      if (!origins.contains(i)) {
        read.attach(i, root, "dep");
      }
    }
    return Optional.of(new Trial(read, addedHeads, addedRelations));
  }

  /**
   * Parses some words of the sentence by themselves and attaches them in {@code read}, the top one
   * to {@code head}.
   *
   * @param carrier words put before them, so that they stand where the parser knows them
   * @param words indexes in the order in which they are read
   * @return the top one
   */
  static int readAlone(
      DraftTree read,
      Parser parser,
      List<TaggedWord> carrier,
      List<Integer> words,
      int head,
      String relation) {
    List<TaggedWord> all = new ArrayList<>(carrier);
    words.forEach(i -> all.add(new TaggedWord(read.token(i).word(), read.token(i).tag())));
    Integer[] heads = new Integer[all.size()];
    String[] relations = new String[all.size()];
    parser.parse(all, heads, relations);
    int before = carrier.size();
    int top = -1;
    for (int i = 0; i < words.size(); i++) {
      boolean free = heads[before + i] < before;
      if (free && top < 0) {
        top = words.get(i);
        read.attach(top, head, relation);
      } else {
        int above = free ? top : words.get(heads[before + i] - before);
        read.attach(words.get(i), above, relations[before + i]);
      }
    }
    return top;
  }
}
