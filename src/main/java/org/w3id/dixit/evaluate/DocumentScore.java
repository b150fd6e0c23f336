package org.w3id.dixit.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one document adds to the sums.
 *
 * @param read whether there are predictions for it, if only none
 * @param gold how many gold attributions count
 * @param pairs how many of them have a prediction with a content near theirs
 * @param agreements in how many pairs the polarity is the same
 * @param comparisons in how many pairs both have a polarity
 * @param counts by the names of {@link Metrics}
 */
record DocumentScore(
    Optional<String> genre,
    boolean read,
    int gold,
    int pairs,
    int agreements,
    int comparisons,
    Map<String, Count> counts,
    Map<QuotationType, TypeRecall> recall,
    List<Judged> predictions,
    List<Mistake> mistakes) {

  Count count(String metric) {
    return counts.getOrDefault(metric, Count.NONE);
  }
}
