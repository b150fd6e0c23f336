package org.w3id.dixit.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.model.EntityType;

/**
 * Finds the counterparts of entities in another dataset. It answers what a service of the W3C
 * community group's Reconciliation Service API (0.2) is asked: a label, perhaps a type, and a limit
 * give candidates with their score, match flag and features; their scores go to 1 here, to 100
 * there.
 */
public final class Reconciler {
  private static final int HITS = 50;
  private static final int MOST_ALIASES = 5;

  /** A match needs such a score, such a label, and such a lead on the second best. */
  private static final double SURE_SCORE = 0.8;

  private static final double SURE_LABEL = 0.93;
  private static final double SURE_LEAD = 0.05;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::score)
          .reversed()
          .thenComparing(candidate -> candidate.entry().iri());

  private final EntrySource source;
  private final FeatureReader reader;
  private final DatasetVocabulary vocabulary = DatasetVocabulary.shipped();

  public Reconciler(EntrySource source) {
    this.source = source;
    this.reader = new FeatureReader(source);
  }

  public EntrySource source() {
    return source;
  }

  /**
   * The candidates for a name, best first.
   *
   * @param type only things of this class of the dataset, by IRI, or of this kind, such as {@code
   *     Person}
   * @param limit how many at most
   */
  public List<Candidate> query(String label, Optional<String> type, int limit) {
    Optional<EntityType> kind = type.flatMap(this::kind);
    return ranked(EntityProfile.named(label, kind), source.named(label, type, HITS), limit);
  }

  /**
   * The candidates for something of which more may be known, best first. What is of another kind,
   * or did not exist yet, is none.
   */
  public List<Candidate> candidates(EntityProfile entity, int limit) {
    Map<String, DatasetEntry> entries = new LinkedHashMap<>();
    names(entity)
        .forEach(
            name ->
                source
                    .named(name, Optional.empty(), HITS)
                    .forEach(entry -> entries.putIfAbsent(entry.iri(), entry)));
    return ranked(entity, entries.values(), limit);
  }

  private static List<String> names(EntityProfile entity) {
    List<String> names = new ArrayList<>();
    names.add(entity.label());
    // One word of a longer name would bring everything that shares it.
    entity.aliases().stream()
        .filter(alias -> NameFolding.words(alias).size() > 1 || alias.length() < 8)
        .limit(MOST_ALIASES)
        .forEach(names::add);
    return names;
  }

  private List<Candidate> ranked(EntityProfile entity, Iterable<DatasetEntry> entries, int limit) {
    List<Candidate> candidates = new ArrayList<>();
    for (DatasetEntry entry : entries) {
      Map<Feature, Double> features = reader.features(entity, entry);
      if (features.get(Feature.TYPE) > 0 && features.get(Feature.DATE) > 0) {
        candidates.add(new Candidate(entry, features, score(features), false));
      }
    }
    candidates.sort(BEST_FIRST);
    if (isSure(candidates)) {
      candidates.set(0, candidates.get(0).asMatch());
    }
    return List.copyOf(candidates.subList(0, Math.min(limit, candidates.size())));
  }

  private static boolean isSure(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return false;
    }
    Candidate best = candidates.get(0);
    double second = candidates.size() > 1 ? candidates.get(1).score() : 0;
    return best.score() >= SURE_SCORE
        && best.features().get(Feature.LABEL) >= SURE_LABEL
        && best.score() - second >= SURE_LEAD;
  }

  /** The weighted mean, with three digits, so that it is the same wherever it is written. */
  double score(Map<Feature, Double> features) {
    double sum = 0;
    double weights = 0;
    for (Map.Entry<Feature, Double> feature : features.entrySet()) {
      double weight = vocabulary.weight(feature.getKey());
      sum += weight * feature.getValue();
      weights += weight;
    }
    return Math.round(1000 * sum / weights) / 1000.0;
  }

  private Optional<EntityType> kind(String type) {
    for (EntityType kind : EntityType.values()) {
      if (kind.name().equals(type)) {
        return Optional.of(kind);
      }
    }
    return vocabulary.kind(type);
  }
}
