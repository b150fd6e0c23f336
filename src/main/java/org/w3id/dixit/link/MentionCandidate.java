package org.w3id.dixit.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A thing of a dataset that a mention may name.
 *
 * @param dataset the name of the dataset
 * @param label what the dataset calls it
 * @param features a value for each feature that was asked, from 0 to 1
 * @param score their weighted mean
 * @param linkable whether the score is good enough for a link
 * @param sameAs IRIs of the same thing in other datasets, as far as the authority knows them
 */
public record MentionCandidate(
    String dataset,
    String iri,
    String label,
    Map<Feature, Double> features,
    double score,
    boolean linkable,
    List<String> sameAs) {

  public MentionCandidate {
    features = new TreeMap<>(features);
    sameAs = List.copyOf(sameAs);
  }

  /** What speaks for it and against it, in words. */
  public String evidence() {
    return Evidence.of(features);
  }

  MentionCandidate alsoKnownAs(String other) {
    return new MentionCandidate(dataset, iri, label, features, score, true, List.of(other));
  }
}
