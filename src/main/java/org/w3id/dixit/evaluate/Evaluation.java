package org.w3id.dixit.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** What predictions are worth, over all documents of a gold file or some of them. */
public final class Evaluation {
  private final List<DocumentScore> documents;

  private Evaluation(List<DocumentScore> documents) {
    this.documents = documents;
  }

  /**
   * Scores predictions.
   *
   * @param predictions by the id of the document; one that is not there counts as one without
   *     predictions
   * @param ignoreCueless whether gold attributions without a cue are neither wanted nor punished
   */
  public static Evaluation of(
      List<GoldDocument> gold, Map<String, List<Annotation>> predictions, boolean ignoreCueless) {
    return new Evaluation(
        gold.stream()
            .map(
                document ->
                    DocumentScorer.score(
                        document,
                        Optional.ofNullable(predictions.get(document.id())),
                        ignoreCueless))
            .toList());
  }

  public int documents() {
    return documents.size();
  }

  public int documentsWithoutPredictions() {
    return sum(document -> document.read() ? 0 : 1);
  }

  public int gold() {
    return sum(DocumentScore::gold);
  }

  public int predicted() {
    return sum(document -> document.predictions().size());
  }

  /** How many gold attributions have a prediction with a content near theirs. */
  public int contentPairs() {
    return sum(DocumentScore::pairs);
  }

  /** In how many of these pairs both have a polarity. */
  public int polaritiesCompared() {
    return sum(DocumentScore::comparisons);
  }

  /** In which share of those pairs the polarity is the same; not a number where there are none. */
  public double polarityAccuracy() {
    return (double) sum(DocumentScore::agreements) / polaritiesCompared();
  }

  /**
   * One measure.
   *
   * @param metric a name of {@link Metrics}
   * @return nothing where there was nothing to measure
   */
  public Optional<Count> count(String metric) {
    Count sum = Count.NONE;
    for (DocumentScore document : documents) {
      sum = sum.plus(document.count(metric));
    }
    return sum.isEmpty() && Metrics.isConditional(metric) ? Optional.empty() : Optional.of(sum);
  }

  /** The names of what is measured here, in the order of reports. */
  public List<String> metrics() {
    List<String> names = new ArrayList<>(Metrics.names());
    if (polaritiesCompared() > 0) {
      names.add(Metrics.NEGATIVE);
    }
    return names;
  }

  /** For the types that gold contents have. */
  public Map<QuotationType, TypeRecall> recallByType() {
    Map<QuotationType, TypeRecall> all = new EnumMap<>(QuotationType.class);
    for (DocumentScore document : documents) {
      document.recall().forEach((type, recall) -> all.merge(type, recall, TypeRecall::plus));
    }
    return all;
  }

  /** The same for each genre by itself, in the order of the alphabet. */
  public Map<String, Evaluation> byGenre() {
    Map<String, List<DocumentScore>> genres = new TreeMap<>();
    for (DocumentScore document : documents) {
      document
          .genre()
          .ifPresent(genre -> genres.computeIfAbsent(genre, g -> new ArrayList<>()).add(document));
    }
    Map<String, Evaluation> evaluations = new TreeMap<>();
    genres.forEach((genre, scores) -> evaluations.put(genre, new Evaluation(scores)));
    return evaluations;
  }

  /** The constructions that predictions name; empty where none names one. */
  public List<RuleScore> rules() {
    List<Judged> predictions = predictions();
    boolean named = predictions.stream().anyMatch(each -> each.prediction().rule().isPresent());
    return named ? RuleScore.of(predictions, gold()) : List.of();
  }

  /** By rising confidence; empty where no prediction tells its own. */
  public List<ConfidenceBin> calibration() {
    return ConfidenceBin.of(predictions());
  }

  /**
   * 95 % intervals of all measures.
   *
   * @param samples how often documents are drawn; 0 for no intervals
   * @return by the names of {@link Metrics}; empty for a single document; a measure without a value
   *     in any sample is left out
   */
  public Map<String, Intervals> intervals(int samples, long seed) {
    return samples == 0 || documents.size() < 2 ? Map.of() : Intervals.of(documents, samples, seed);
  }

  /** Document by document. */
  public List<Mistake> mistakes() {
    return documents.stream().flatMap(document -> document.mistakes().stream()).toList();
  }

  private List<Judged> predictions() {
    return documents.stream().flatMap(document -> document.predictions().stream()).toList();
  }

  private int sum(ToIntFunction<DocumentScore> number) {
    return documents.stream().mapToInt(number).sum();
  }
}
