package org.w3id.dixit.evaluate;

/**
 * How many predictions are right and how many gold units are found. Counts add up over documents
 * before precision, recall and F1 are taken of them (micro-average).
 *
 * @param right the predictions that are right, or the credit given to them
 * @param predicted all predictions
 * @param found the gold units that are found, or the credit given to them
 * @param gold all gold units
 */
public record Count(double right, double predicted, double found, double gold) {
  static final Count NONE = new Count(0, 0, 0, 0);

  /** Of units that match one to one. */
  static Count of(int matched, int predicted, int gold) {
    return new Count(matched, predicted, matched, gold);
  }

  Count plus(Count other) {
    return new Count(
        right + other.right, predicted + other.predicted, found + other.found, gold + other.gold);
  }

  /** Whether there is nothing to find and nothing was predicted. */
  public boolean isEmpty() {
    return predicted == 0 && gold == 0;
  }

  /** From 0 to 1; 0 where nothing is predicted, but 1 where there is nothing to find either. */
  public double precision() {
    return share(right, predicted);
  }

  /** From 0 to 1; 0 where there is nothing to find, but 1 where nothing is predicted either. */
  public double recall() {
    return share(found, gold);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  private double share(double part, double all) {
    if (isEmpty()) {
      return 1;
    }
    return all == 0 ? 0 : part / all;
  }
}
