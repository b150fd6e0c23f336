package org.w3id.dixit.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.w3id.dixit.evaluate.ConfidenceBin;
import org.w3id.dixit.evaluate.Count;
import org.w3id.dixit.evaluate.Evaluation;
import org.w3id.dixit.evaluate.Interval;
import org.w3id.dixit.evaluate.Intervals;
import org.w3id.dixit.evaluate.Mistake;
import org.w3id.dixit.evaluate.RuleScore;
import org.w3id.dixit.model.TextSpan;

/**
 * An evaluation as one JSON object: each measure by its name, then {@code counts} and the tables.
 * Figures have four digits after the point.
 */
final class EvaluationJson {
  private static final int DIGITS = 4;

  private final JsonObject json;

  /**
   * @param errors whether the mistakes are listed
   */
  EvaluationJson(Evaluation evaluation, boolean errors) {
    json = scores(evaluation);
    JsonObject genres = new JsonObject();
    evaluation.byGenre().forEach((genre, part) -> genres.add(genre, scores(part)));
    json.add("genres", genres);
    json.add("constructions", rules(evaluation.rules()));
    json.add("calibration", calibration(evaluation.calibration()));
    if (errors) {
      JsonArray mistakes = new JsonArray();
      evaluation.mistakes().forEach(mistake -> mistakes.add(mistake(mistake)));
      json.add("errors", mistakes);
    }
  }

  EvaluationJson withIntervals(Map<String, Intervals> intervals, int samples, long seed) {
    JsonObject bootstrap = new JsonObject();
    bootstrap.addProperty("samples", samples);
    bootstrap.addProperty("seed", seed);
    intervals.forEach(
        (metric, each) -> {
          JsonObject figures = new JsonObject();
          figures.add("p", interval(each.precision()));
          figures.add("r", interval(each.recall()));
          figures.add("f1", interval(each.f1()));
          bootstrap.add(metric, figures);
        });
    json.add("bootstrap", bootstrap);
    return this;
  }

  /** On several lines. */
  String text() {
    return new GsonBuilder()
        .setPrettyPrinting()
        .disableHtmlEscaping()
        .serializeNulls()
        .create()
        .toJson(json);
  }

  private static JsonObject scores(Evaluation evaluation) {
    JsonObject scores = new JsonObject();
    for (String metric : evaluation.metrics()) {
      scores.add(
          metric, evaluation.count(metric).map(EvaluationJson::count).orElse(JsonNull.INSTANCE));
    }
    JsonObject counts = new JsonObject();
    counts.addProperty("documents", evaluation.documents());
    counts.addProperty("documents_without_predictions", evaluation.documentsWithoutPredictions());
    counts.addProperty("gold", evaluation.gold());
    counts.addProperty("predicted", evaluation.predicted());
    counts.addProperty("content_pairs", evaluation.contentPairs());
    scores.add("counts", counts);
    if (evaluation.polaritiesCompared() > 0) {
      scores.addProperty("polarity.accuracy", rounded(evaluation.polarityAccuracy()));
    }
    JsonObject types = new JsonObject();
    evaluation
        .recallByType()
        .forEach(
            (type, recall) -> {
              JsonObject one = new JsonObject();
              one.addProperty("gold", recall.gold());
              one.addProperty("exact_np", recall.exact());
              one.addProperty("dice50", recall.near());
              types.add(type.key(), one);
            });
    scores.add("recall_by_type", types);
    return scores;
  }

  private static JsonElement count(Count count) {
    JsonObject figures = new JsonObject();
    figures.addProperty("p", rounded(count.precision()));
    figures.addProperty("r", rounded(count.recall()));
    figures.addProperty("f1", rounded(count.f1()));
    return figures;
  }

  private static JsonArray rules(List<RuleScore> rules) {
    JsonArray array = new JsonArray();
    for (RuleScore rule : rules) {
      JsonObject one = new JsonObject();
      one.addProperty("rule", rule.rule().isEmpty() ? null : rule.rule());
      one.addProperty("predicted", rule.predicted());
      one.addProperty("content.dice50", rule.content());
      one.addProperty("content.dice50.p", rounded(rule.contentPrecision()));
      one.addProperty("full", rule.full());
      one.addProperty("full.p", rounded(rule.fullPrecision()));
      one.addProperty("share_of_gold", rounded(rule.shareOfGold()));
      array.add(one);
    }
    return array;
  }

  private static JsonArray calibration(List<ConfidenceBin> bins) {
    JsonArray array = new JsonArray();
    for (ConfidenceBin bin : bins) {
      JsonObject one = new JsonObject();
      one.addProperty("from", bin.low());
      one.addProperty("to", bin.high());
      one.addProperty("predicted", bin.predicted());
      one.addProperty("mean_confidence", rounded(bin.meanConfidence()));
      one.addProperty("right", bin.right());
      one.addProperty("share_right", rounded(bin.shareRight()));
      array.add(one);
    }
    return array;
  }

  private static JsonObject mistake(Mistake mistake) {
    JsonObject one = new JsonObject();
    one.addProperty("kind", mistake.kind().label());
    one.addProperty("document", mistake.document());
    boolean extra = mistake.kind() == Mistake.Kind.EXTRA;
    one.add(extra ? "predicted" : "gold", passages(mistake.annotation()));
    mistake.prediction().ifPresent(found -> one.add("predicted", passages(found)));
    return one;
  }

  private static JsonObject passages(Mistake.Passages passages) {
    JsonObject one = new JsonObject();
    one.add("source", spans(passages.annotation().source()));
    one.addProperty("source_words", passages.source());
    one.add("cue", spans(passages.annotation().cue()));
    one.addProperty("cue_words", passages.cue());
    one.add("content", spans(passages.annotation().content()));
    one.addProperty("content_words", passages.content());
    passages.annotation().rule().ifPresent(rule -> one.addProperty("rule", rule));
    return one;
  }

  private static JsonArray spans(List<TextSpan> spans) {
    JsonArray array = new JsonArray();
    for (TextSpan span : spans) {
      JsonArray pair = new JsonArray();
      pair.add(span.start());
      pair.add(span.end());
      array.add(pair);
    }
    return array;
  }

  private static JsonArray interval(Interval interval) {
    JsonArray pair = new JsonArray();
    pair.add(rounded(interval.low()));
    pair.add(rounded(interval.high()));
    return pair;
  }

  private static BigDecimal rounded(double value) {
    return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }
}
