package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.dixit.evaluate.ConfidenceBin;
import org.w3id.dixit.evaluate.Count;
import org.w3id.dixit.evaluate.Evaluation;
import org.w3id.dixit.evaluate.Interval;
import org.w3id.dixit.evaluate.Intervals;
import org.w3id.dixit.evaluate.Metrics;
import org.w3id.dixit.evaluate.Mistake;
import org.w3id.dixit.evaluate.RuleScore;
import org.w3id.dixit.model.TextSpan;

/** An evaluation as tables for people to read. */
final class EvaluationReport {
  private static final String NONE = "n/a";

  private final Evaluation evaluation;
  private final PrintWriter out;

  EvaluationReport(Evaluation evaluation, PrintWriter out) {
    this.evaluation = evaluation;
    this.out = out;
  }

  /**
   * @param intervals by measure; empty for none
   */
  void print(Map<String, Intervals> intervals) {
    int missing = evaluation.documentsWithoutPredictions();
    out.println(
        "%s%s; %s, %s; %s with near contents"
            .formatted(
                Counted.of(evaluation.documents(), "document"),
                missing == 0 ? "" : " (" + missing + " without predictions)",
                Counted.of(evaluation.gold(), "gold attribution"),
                evaluation.predicted() + " predicted",
                Counted.of(evaluation.contentPairs(), "pair")));
    printMeasures(intervals);
    printRecallByType();
    printGenres();
    printRules();
    printCalibration();
  }

  /** One line for each mistake. */
  void printMistakes() {
    out.println();
    evaluation.mistakes().forEach(mistake -> out.println(line(mistake)));
  }

  private void printMeasures(Map<String, Intervals> intervals) {
    SummaryTable table =
        intervals.isEmpty()
            ? new SummaryTable(List.of("measure", "P", "R", "F1"))
            : new SummaryTable(List.of("measure", "P", "R", "F1", "95 % of F1"));
    for (String metric : evaluation.metrics()) {
      Optional<Count> count = evaluation.count(metric);
      List<String> row =
          List.of(
              metric,
              count.map(c -> figure(c.precision())).orElse(NONE),
              count.map(c -> figure(c.recall())).orElse(NONE),
              count.map(c -> figure(c.f1())).orElse(NONE));
      table.add(
          intervals.isEmpty()
              ? row
              : List.of(
                  row.get(0),
                  row.get(1),
                  row.get(2),
                  row.get(3),
                  Optional.ofNullable(intervals.get(metric)).map(i -> range(i.f1())).orElse("")));
    }
    print(table);
    if (evaluation.polaritiesCompared() > 0) {
      out.println();
      out.println(
          "polarity the same in %s of %s"
              .formatted(
                  figure(evaluation.polarityAccuracy()),
                  Counted.of(evaluation.polaritiesCompared(), "pair")));
    }
  }

  private void printRecallByType() {
    SummaryTable table = new SummaryTable(List.of("gold contents", "gold", "exact_np", "dice50"));
    evaluation
        .recallByType()
        .forEach(
            (type, recall) ->
                table.add(
                    List.of(
                        type.key(),
                        Integer.toString(recall.gold()),
                        share(recall.exact(), recall.gold()),
                        share(recall.near(), recall.gold()))));
    if (!evaluation.recallByType().isEmpty()) {
      print(table);
    }
  }

  private void printGenres() {
    List<String> measures =
        List.of(
            Metrics.CONTENT_TOKEN,
            Metrics.CONTENT_DICE50,
            Metrics.SOURCE_DICE50,
            Metrics.CUE_DICE50,
            Metrics.FULL);
    Map<String, Evaluation> genres = evaluation.byGenre();
    if (genres.isEmpty()) {
      return;
    }
    List<String> header = new ArrayList<>(List.of("F1 by genre", "documents", "gold"));
    header.addAll(measures);
    SummaryTable table = new SummaryTable(header);
    genres.forEach(
        (genre, part) -> {
          List<String> row = new ArrayList<>();
          row.add(genre);
          row.add(Integer.toString(part.documents()));
          row.add(Integer.toString(part.gold()));
          measures.forEach(m -> row.add(part.count(m).map(c -> figure(c.f1())).orElse(NONE)));
          table.add(row);
        });
    print(table);
  }

  private void printRules() {
    SummaryTable table =
        new SummaryTable(
            List.of(
                "construction", "predicted", "content", "P", "full", "P full", "share of gold"));
    for (RuleScore rule : evaluation.rules()) {
      table.add(
          List.of(
              rule.rule().isEmpty() ? "(none named)" : rule.rule(),
              Integer.toString(rule.predicted()),
              Integer.toString(rule.content()),
              figure(rule.contentPrecision()),
              Integer.toString(rule.full()),
              figure(rule.fullPrecision()),
              figure(rule.shareOfGold())));
    }
    if (!evaluation.rules().isEmpty()) {
      print(table);
    }
  }

  private void printCalibration() {
    SummaryTable table =
        new SummaryTable(List.of("confidence", "predicted", "mean", "right", "share right"));
    for (ConfidenceBin bin : evaluation.calibration()) {
      table.add(
          List.of(
              "%.1f to %.1f".formatted(bin.low(), bin.high()),
              Integer.toString(bin.predicted()),
              figure(bin.meanConfidence()),
              Integer.toString(bin.right()),
              figure(bin.shareRight())));
    }
    if (!evaluation.calibration().isEmpty()) {
      print(table);
    }
  }

  private void print(SummaryTable table) {
    out.println();
    table.print(out);
  }

  private static String line(Mistake mistake) {
    Mistake.Passages own = mistake.annotation();
    String line =
        "%-12s  %s  content %s; source %s; cue %s"
            .formatted(
                mistake.kind().label(),
                mistake.document(),
                passage(own.content(), own.annotation().content()),
                passage(own.source(), own.annotation().source()),
                passage(own.cue(), own.annotation().cue()));
    String found =
        mistake
            .prediction()
            .map(p -> "; found source " + passage(p.source(), p.annotation().source()))
            .orElse("");
    Mistake.Passages predicted = mistake.prediction().orElse(own);
    String rule = predicted.annotation().rule().map(name -> "; by " + name).orElse("");
    return line + found + rule;
  }

  private static String passage(String words, List<TextSpan> spans) {
    if (spans.isEmpty()) {
      return "none";
    }
    String offsets =
        spans.stream()
            .map(span -> span.start() + "-" + span.end())
            .collect(Collectors.joining(","));
    return "[" + offsets + "] \"" + words.replaceAll("\\s+", " ") + "\"";
  }

  private static String range(Interval interval) {
    return figure(interval.low()) + "–" + figure(interval.high());
  }

  private static String share(int part, int all) {
    return figure((double) part / all);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
