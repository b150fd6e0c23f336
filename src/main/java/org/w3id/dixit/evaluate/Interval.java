package org.w3id.dixit.evaluate;

import java.util.Arrays;

/** Between which values a figure lies in 95 of 100 samples. */
public record Interval(double low, double high) {
  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  /**
   * The middle 95 % of the values.
   *
   * @param values one or more, in any order
   */
  static Interval of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Interval(quantile(sorted, LOW), quantile(sorted, HIGH));
  }

  /** Linear between the order statistics: definition 7 of Hyndman and Fan 1996. */
  private static double quantile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
