package org.w3id.dixit.link;

import java.util.Map;
import java.util.TreeMap;

/**
 * A thing of another dataset that may be the one that is sought.
 *
 * @param features a value for each feature, from 0 to 1
 * @param score their weighted mean
 * @param match whether it is so much better than all others that it can be taken without asking
 */
public record Candidate(
    DatasetEntry entry, Map<Feature, Double> features, double score, boolean match) {

  public Candidate {
    features = new TreeMap<>(features);
  }

  /** What speaks for it, in words. */
  public String evidence() {
    return Evidence.of(features);
  }

  Candidate asMatch() {
    return new Candidate(entry, features, score, true);
  }
}
