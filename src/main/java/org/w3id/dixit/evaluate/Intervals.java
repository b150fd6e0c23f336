package org.w3id.dixit.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * How far one measure could be off because other documents might have been chosen: percentile
 * bootstrap intervals (Efron and Tibshirani 1993, chapter 13) over whole documents, since what is
 * said in one document is not independent.
 */
public record Intervals(Interval precision, Interval recall, Interval f1) {

  /**
   * Draws as many documents as there are, with replacement, time after time. The same documents,
   * number and seed give the same intervals on every machine.
   *
   * @return by the names of {@link Metrics}; a measure without a value in any sample is left out
   */
  static Map<String, Intervals> of(List<DocumentScore> documents, int samples, long seed) {
    Random random = new Random(seed);
    int[][] draws = new int[samples][documents.size()];
    for (int[] draw : draws) {
      for (int i = 0; i < draw.length; i++) {
        draw[i] = random.nextInt(documents.size());
      }
    }
    List<String> metrics = new ArrayList<>(Metrics.names());
    metrics.add(Metrics.NEGATIVE);
    Map<String, Intervals> intervals = new LinkedHashMap<>();
    for (String metric : metrics) {
      List<Count> sums = sums(documents.stream().map(each -> each.count(metric)).toList(), draws);
      if (Metrics.isConditional(metric)) {
        sums.removeIf(Count::isEmpty);
      }
      if (!sums.isEmpty()) {
        intervals.put(
            metric,
            new Intervals(
                interval(sums, Count::precision),
                interval(sums, Count::recall),
                interval(sums, Count::f1)));
      }
    }
    return intervals;
  }

  private static List<Count> sums(List<Count> counts, int[][] draws) {
    List<Count> sums = new ArrayList<>();
    for (int[] draw : draws) {
      Count sum = Count.NONE;
      for (int document : draw) {
        sum = sum.plus(counts.get(document));
      }
      sums.add(sum);
    }
    return sums;
  }

  private static Interval interval(List<Count> sums, ToDoubleFunction<Count> figure) {
    return Interval.of(sums.stream().mapToDouble(figure).toArray());
  }
}
