package org.w3id.dixit.evaluate;

/**
 * How many gold contents of one quotation type are found.
 *
 * @param gold how many there are
 * @param exact how many are found by {@code content.exact_np}
 * @param near how many are found by {@code content.dice50}
 */
public record TypeRecall(int gold, int exact, int near) {

  TypeRecall plus(TypeRecall other) {
    return new TypeRecall(gold + other.gold, exact + other.exact, near + other.near);
  }
}
