package org.w3id.dixit.evaluate;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Some of a text's tokens, by their number in the text. Immutable. */
final class TokenSet {
  private final BitSet numbers;

  private TokenSet(BitSet numbers) {
    this.numbers = numbers;
  }

  /** The set of {@code numbers}, which must not change afterwards. */
  static TokenSet of(BitSet numbers) {
    return new TokenSet(numbers);
  }

  static TokenSet union(List<TokenSet> sets) {
    BitSet all = new BitSet();
    sets.forEach(set -> all.or(set.numbers));
    return new TokenSet(all);
  }

  TokenSet filter(IntPredicate wanted) {
    BitSet kept = new BitSet();
    numbers.stream().filter(wanted).forEach(kept::set);
    return new TokenSet(kept);
  }

  /** The numbers, rising. */
  int[] toArray() {
    return numbers.stream().toArray();
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  int size() {
    return numbers.cardinality();
  }

  int shared(TokenSet other) {
    BitSet both = (BitSet) numbers.clone();
    both.and(other.numbers);
    return both.cardinality();
  }

  /** Dice's coefficient, from 0 to 1; 0 for two empty sets. */
  double dice(TokenSet other) {
    int sizes = size() + other.size();
    return sizes == 0 ? 0 : 2.0 * shared(other) / sizes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TokenSet set && numbers.equals(set.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }
}
