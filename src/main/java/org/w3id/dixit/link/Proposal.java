package org.w3id.dixit.link;

import java.util.Map;
import java.util.TreeMap;

/**
 * A link that waits for a person's judgement.
 *
 * @param iri of the link itself
 * @param entity the IRI of the store's entity
 * @param candidate the IRI of the other dataset's
 * @param description what the dataset says it is; may be empty
 * @param dataset the name of the dataset
 * @param match whether it is much better than all other candidates
 */
public record Proposal(
    String iri,
    String entity,
    String entityLabel,
    String candidate,
    String candidateLabel,
    String description,
    String dataset,
    double score,
    boolean match,
    Map<Feature, Double> features) {

  public Proposal {
    features = new TreeMap<>(features);
  }

  static Proposal of(String base, StoreEntity entity, Candidate candidate, String dataset) {
    DatasetEntry entry = candidate.entry();
    return new Proposal(
        LinkGraph.iri(base, entity.iri(), entry.iri()),
        entity.iri(),
        entity.profile().label(),
        entry.iri(),
        entry.label(),
        entry.description(),
        dataset,
        candidate.score(),
        candidate.match(),
        candidate.features());
  }

  /** What speaks for it, in words. */
  public String evidence() {
    return Evidence.of(features);
  }
}
