package org.w3id.dixit.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A dependency tree that is still being mended: heads and relations are changed in place. */
final class DraftTree {
  private final List<Token> tokens;
  private final Integer[] heads;
  private final String[] relations;
  private final SortedMap<Integer, List<TaggedWord>> added;
  private final Set<Integer> silent;

  /**
   * @param silent marks that no parse is given
   */
  DraftTree(List<Token> tokens, Integer[] heads, String[] relations, Set<Integer> silent) {
    this(tokens, heads, relations, new TreeMap<>(), silent);
  }

  private DraftTree(
      List<Token> tokens,
      Integer[] heads,
      String[] relations,
      SortedMap<Integer, List<TaggedWord>> added,
      Set<Integer> silent) {
    this.tokens = tokens;
    this.heads = heads;
    this.relations = relations;
    this.added = added;
    this.silent = silent;
  }

  /** The words that every further parse of the sentence is given before this token. */
  List<TaggedWord> added(int token) {
    return added.getOrDefault(token, List.of());
  }

  boolean isSilent(int token) {
    return silent.contains(token);
  }

  /** Hangs the marks that no parse has seen on the words that they touch. */
  void attachSilent() {
    for (int mark : silent) {
      boolean opens = tokens.get(mark).word().equals("“");
      int beside = opens ? mark + 1 : mark - 1;
      if (beside >= 0 && beside < heads.length) {
        attach(mark, beside, "punct");
      }
    }
  }

  /** How many places have words put in. */
  int additions() {
    return added.size();
  }

  /** Puts words before a token for all further parses. */
  void add(int token, List<TaggedWord> words) {
    added.put(token, words);
  }

  /** A tree over the same tokens, with nothing attached yet. */
  DraftTree blank() {
    Integer[] none = new Integer[heads.length];
    Arrays.fill(none, Sentence.ROOT);
    String[] loose = new String[heads.length];
    Arrays.fill(loose, "dep");
    return new DraftTree(tokens, none, loose, added, silent);
  }

  /** Takes over the heads and relations of a tree over the same tokens. */
  void adopt(DraftTree other) {
    System.arraycopy(other.heads, 0, heads, 0, heads.length);
    System.arraycopy(other.relations, 0, relations, 0, relations.length);
  }

  Token token(int index) {
    return tokens.get(index);
  }

  int head(int index) {
    return heads[index];
  }

  String relation(int index) {
    return relations[index];
  }

  /** The first token that hangs on nothing. */
  int root() {
    return Arrays.asList(heads).indexOf(Sentence.ROOT);
  }

  int size() {
    return heads.length;
  }

  boolean is(int token, String... names) {
    for (String name : names) {
      if (relations[token].equals(name) || relations[token].startsWith(name + ":")) {
        return true;
      }
    }
    return false;
  }

  List<Integer> children(int head, String... names) {
    return IntStream.range(0, size())
        .filter(i -> heads[i] == head && (names.length == 0 || is(i, names)))
        .boxed()
        .toList();
  }

  Optional<Integer> child(int head, String... names) {
    return children(head, names).stream().findFirst();
  }

  void attach(int token, int head, String relation) {
    heads[token] = head;
    relations[token] = relation;
  }

  /** Puts a token where another one hangs; the other one is left for the caller to attach. */
  void replace(int old, int token) {
    attach(token, heads[old], relations[old]);
  }

  /** The first token of what hangs on {@code head}, itself included. */
  int start(int head) {
    return IntStream.range(0, size()).filter(i -> isBelow(i, head)).findFirst().orElse(head);
  }

  boolean isBelow(int token, int ancestor) {
    int at = token;
    for (int steps = 0; at != Sentence.ROOT && steps <= size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  boolean hasMarkBetween(int from, int to) {
    return tokens.subList(from + 1, to).stream().anyMatch(Token::isPunctuation);
  }

  boolean isFiniteVerb(int token) {
    return tokens.get(token).tag().matches("VBD|VBZ|VBP");
  }

  /** Whether a clause has a finite verb, its own or an auxiliary's. */
  boolean isFinite(int predicate) {
    return isFiniteVerb(predicate)
        || children(predicate, "aux", "cop").stream()
            .anyMatch(a -> isFiniteVerb(a) || tokens.get(a).tag().equals("MD"));
  }
}
