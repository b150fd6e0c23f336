package org.w3id.dixit.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.w3id.dixit.model.TextSpan;

/**
 * A sentence with its basic dependency tree (Universal Dependencies v1, as the engine gives them).
 * Tokens are addressed by their index, from 0; {@link #ROOT} stands above the root. It never
 * changes, and two sentences are equal only if they are the same one. Lists that it gives are not
 * to be changed.
 */
public final class Sentence {
  public static final int ROOT = -1;

  private final int number;
  private final int block;
  private final BlockKind kind;
  private final List<Token> tokens;
  private final List<Integer> heads;
  private final List<String> relations;
  private final List<List<Integer>> children;
  private final Map<Object, Object> derived = new ConcurrentHashMap<>();

  /**
   * @param number its place in the article, from 0
   * @param block the number of its layout block
   * @param kind what that block, or this sentence alone, is
   * @param heads for each token the index of its head
   * @param relations for each token the relation to its head
   */
  public Sentence(
      int number,
      int block,
      BlockKind kind,
      List<Token> tokens,
      List<Integer> heads,
      List<String> relations) {
    this.number = number;
    this.block = block;
    this.kind = kind;
    this.tokens = List.copyOf(tokens);
    this.heads = List.copyOf(heads);
    this.relations = List.copyOf(relations);
    this.children = below(heads);
  }

  /** For the root's head and then for each token those that hang on it, in word order. */
  private static List<List<Integer>> below(List<Integer> heads) {
    List<List<Integer>> below = new ArrayList<>();
    for (int i = ROOT; i < heads.size(); i++) {
      below.add(new ArrayList<>(2));
    }
    for (int i = 0; i < heads.size(); i++) {
      below.get(heads.get(i) - ROOT).add(i);
    }
    return below;
  }

  public int number() {
    return number;
  }

  public int block() {
    return block;
  }

  public BlockKind kind() {
    return kind;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Integer> heads() {
    return heads;
  }

  public List<String> relations() {
    return relations;
  }

  /** What is worked out under this key, the first time by this work. */
  <T> T derived(Object key, Supplier<T> work) {
    Object found = derived.get(key);
    if (found == null) {
      // Not computeIfAbsent: one thing may be worked out with the help of another.
      found = work.get();
      derived.put(key, found);
    }
    @SuppressWarnings("unchecked") // each key has one type of value
    T known = (T) found;
    return known;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public String lemma(int index) {
    return tokens.get(index).lemma();
  }

  public int head(int index) {
    return heads.get(index);
  }

  public String relation(int index) {
    return relations.get(index);
  }

  /** Whether the token's relation is one of these, subtypes ({@code nmod:of}) included. */
  public boolean is(int index, String... names) {
    String relation = relations.get(index);
    for (String name : names) {
      boolean begins = relation.startsWith(name);
      if (begins && (relation.length() == name.length() || relation.charAt(name.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  public TextSpan span() {
    return new TextSpan(tokens.get(0).span().start(), tokens.get(size() - 1).span().end());
  }

  /** The passage from one token to another, both included. */
  public TextSpan span(int first, int last) {
    return new TextSpan(token(first).span().start(), token(last).span().end());
  }

  /** The root of the tree, or the first token where the engine gave none. */
  public int root() {
    return Math.max(0, heads.indexOf(ROOT));
  }

  /** The indexes of all tokens. */
  public List<Integer> indexes() {
    return IntStream.range(0, size()).boxed().toList();
  }

  public List<Integer> children(int index) {
    return children.get(index - ROOT);
  }

  /** The children with one of these relations, in word order. */
  public List<Integer> children(int index, String... names) {
    List<Integer> found = new ArrayList<>(2);
    for (int child : children(index)) {
      if (is(child, names)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first child with one of these relations. */
  public Optional<Integer> child(int index, String... names) {
    for (int child : children(index)) {
      if (is(child, names)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The token and all below it, in word order. */
  public List<Integer> subtree(int index) {
    return subtree(index, child -> true);
  }

  /** The token and all below it but the branches whose top is not wanted, in word order. */
  public List<Integer> subtree(int index, Predicate<Integer> wanted) {
    List<Integer> found = new ArrayList<>();
    collect(index, wanted, found);
    found.sort(null);
    return found;
  }

  private void collect(int index, Predicate<Integer> wanted, List<Integer> found) {
    found.add(index);
    for (int child : children(index)) {
      if (wanted.test(child)) {
        collect(child, wanted, found);
      }
    }
  }

  /** Whether {@code index} is {@code ancestor} or stands somewhere below it. */
  public boolean isBelow(int index, int ancestor) {
    for (int i = index; i != ROOT; i = head(i)) {
      if (i == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The passages that these tokens cover, neighbours joined. */
  public List<TextSpan> spans(List<Integer> indexes) {
    List<TextSpan> spans = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= indexes.size(); i++) {
      if (i == indexes.size() || indexes.get(i) != indexes.get(i - 1) + 1) {
        spans.add(span(indexes.get(from), indexes.get(i - 1)));
        from = i;
      }
    }
    return spans;
  }

  /** Whether a child of the token has one of these lemmas. */
  public boolean hasChild(int index, Set<String> lemmas) {
    for (int child : children(index)) {
      if (lemmas.contains(lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** The words from one token to another, both included, with single spaces. */
  public String words(int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i > first ? " " : "").append(token(i).word());
    }
    return words.toString();
  }
}
