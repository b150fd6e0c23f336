package org.w3id.dixit.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * How many predictions of about one confidence are right, by {@code full.no_cue}. Calibrated
 * confidences are right as often as they say.
 *
 * @param low the least confidence in the bin
 * @param high the confidence that the bin ends before; the last bin holds 1 too
 * @param predicted how many predictions are in the bin, 1 or more
 * @param meanConfidence of them
 * @param right how many of them have the right content and source
 */
public record ConfidenceBin(
    double low, double high, int predicted, double meanConfidence, int right) {
  private static final int BINS = 10;

  /** From 0 to 1. */
  public double shareRight() {
    return (double) right / predicted;
  }

  /** The bins that hold predictions, by rising confidence. */
  static List<ConfidenceBin> of(List<Judged> predictions) {
    List<ConfidenceBin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int number = i;
      List<Judged> held =
          predictions.stream()
              .filter(each -> hasConfidence(each) && binOf(confidence(each)) == number)
              .toList();
      if (!held.isEmpty()) {
        bins.add(
            new ConfidenceBin(
                (double) i / BINS,
                (double) (i + 1) / BINS,
                held.size(),
                held.stream().mapToDouble(ConfidenceBin::confidence).average().orElseThrow(),
                (int) held.stream().filter(Judged::sourceAndContent).count()));
      }
    }
    return bins;
  }

  private static int binOf(double confidence) {
    return Math.min(BINS - 1, (int) (confidence * BINS));
  }

  private static boolean hasConfidence(Judged each) {
    return each.prediction().confidence().isPresent()
        && confidence(each) >= 0
        && confidence(each) <= 1;
  }

  private static double confidence(Judged each) {
    return each.prediction().confidence().orElseThrow();
  }
}
