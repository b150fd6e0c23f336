package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.model.TextSpan;

/**
 * Words of one sentence, in reading order, not always neighbours.
 *
 * @param tokens indexes into the sentence; never empty
 */
public record Passage(Sentence sentence, List<Integer> tokens) {

  private static final Set<String> LIMITS = Set.of("least", "most");

  static Passage whole(Sentence sentence) {
    return new Passage(sentence, IntStream.range(0, sentence.size()).boxed().toList());
  }

  /** The noun phrase of a head, title and complements included, without what is coordinated. */
  public static Passage conjunct(Sentence sentence, int head) {
    Passage phrase = Grammar.nounPhrase(sentence, head);
    List<Integer> others = sentence.children(head, "conj", "cc");
    int end = others.stream().filter(c -> c > head).min(Integer::compare).orElse(sentence.size());
    // What stands behind all of them belongs to all: herders and farmers in the north.
    return phrase
        .without(
            t ->
                (sentence.is(t, "case") && sentence.head(t) == head && !limits(sentence, t))
                    || t > end
                    || sentence.token(t).word().equals("n't")
                    || others.stream().anyMatch(c -> sentence.isBelow(t, c)))
        .trimmed();
  }

  /** <em>At least</em>, <em>at most</em>. */
  private static boolean limits(Sentence sentence, int preposition) {
    return preposition + 1 < sentence.size()
        && LIMITS.contains(sentence.token(preposition + 1).word());
  }

  /** The head of a phrase: the token that the rest of it hangs on. */
  public int head() {
    return top();
  }

  /** The words from one token to another, both included. */
  public static Passage of(Sentence sentence, int first, int last) {
    return new Passage(sentence, IntStream.rangeClosed(first, last).boxed().toList());
  }

  public int first() {
    return tokens.get(0);
  }

  public int last() {
    return tokens.get(tokens.size() - 1);
  }

  public boolean holds(int token) {
    return Collections.binarySearch(tokens, token) >= 0;
  }

  public List<TextSpan> spans() {
    return sentence.spans(tokens);
  }

  Passage without(Predicate<Integer> unwanted) {
    return new Passage(sentence, tokens.stream().filter(unwanted.negate()).toList());
  }

  /** The passage without tokens that {@code loose} accepts at its two ends. */
  Passage trimmed(Predicate<Token> loose) {
    List<Integer> kept = new ArrayList<>(tokens);
    while (!kept.isEmpty() && loose.test(sentence.token(kept.get(0)))) {
      kept.remove(0);
    }
    while (!kept.isEmpty() && loose.test(sentence.token(kept.get(kept.size() - 1)))) {
      kept.remove(kept.size() - 1);
    }
    return new Passage(sentence, kept);
  }

  /** Without commas, stops and dashes at the ends; quotation marks stay. */
  Passage trimmed() {
    return trimmed(t -> t.isPunctuation() && !t.isQuoteMark());
  }

  /** Without commas, stops and dashes at the ends and beside words that are left out. */
  Passage closed() {
    return closed(t -> t.isPunctuation() && !t.isQuoteMark());
  }

  /** Without tokens that {@code loose} accepts at the ends and beside words that are left out. */
  Passage closed(Predicate<Token> loose) {
    List<Integer> kept = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.get(i) != tokens.get(i - 1) + 1) {
        kept.addAll(new Passage(sentence, tokens.subList(from, i)).trimmed(loose).tokens());
        from = i;
      }
    }
    return new Passage(sentence, kept);
  }

  /** Without any mark at the ends. */
  Passage bare() {
    return trimmed(Token::isPunctuation);
  }

  /** Without a quotation mark at an end whose partner the passage does not hold. */
  Passage balanced() {
    long marks = tokens.stream().filter(t -> sentence.token(t).isQuoteMark()).count();
    if (marks % 2 == 0 || isEmpty()) {
      return this;
    }
    boolean last = sentence.token(last()).isQuoteMark();
    boolean first = !last && sentence.token(first()).isQuoteMark();
    int from = first ? 1 : 0;
    int to = last ? tokens.size() - 1 : tokens.size();
    return new Passage(sentence, tokens.subList(from, to)).trimmed();
  }

  /**
   * Whether the other passage opens the next sentence of the paragraph, and this one ends its own.
   */
  boolean isFollowedBy(Passage other) {
    return other.sentence().number() == sentence.number() + 1
        && other.sentence().block() == sentence.block()
        && last() == sentence.size() - 1
        && other.first() == 0;
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  /**
   * The token that the rest hangs on: one whose head lies outside, a predicate rather than anything
   * else, the first of equals.
   */
  int top() {
    int best = -1;
    for (int token : tokens) {
      boolean open = !tokens.contains(sentence.head(token));
      if (open && !sentence.token(token).isPunctuation()) {
        if (best < 0
            || (Grammar.isPredicate(sentence, token) && !Grammar.isPredicate(sentence, best))) {
          best = token;
        }
      }
    }
    return best < 0 ? first() : best;
  }
}
