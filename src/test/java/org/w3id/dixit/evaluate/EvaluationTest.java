package org.w3id.dixit.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.evaluate.Mistake.Kind;
import org.w3id.dixit.model.TextSpan;

class EvaluationTest {
  private static final Path FOLDER = Path.of("src/test/resources/evaluate");
  private static final Gold GOLD = Gold.read(FOLDER.resolve("gold.jsonl"));
  private static final Map<String, List<Annotation>> FOUND =
      GOLD.readPredictions(FOLDER.resolve("found.jsonl"));

  @Test
  void goldAgainstItselfHasFullMarks() {
    Map<String, List<Annotation>> perfect = new HashMap<>();
    GOLD.documents().forEach(document -> perfect.put(document.id(), document.annotations()));
    Evaluation evaluation = Evaluation.of(GOLD.documents(), perfect, false);
    for (String metric : evaluation.metrics()) {
      assertEquals(1, evaluation.count(metric).orElseThrow().f1(), metric);
    }
    assertEquals(1, evaluation.polarityAccuracy());
    assertEquals(List.of(), evaluation.mistakes());
  }

  @Test
  void saidTwiceCountsOnce() {
    Map<String, List<Annotation>> twice = new HashMap<>();
    for (GoldDocument document : GOLD.documents()) {
      List<Annotation> annotations = new ArrayList<>(document.annotations());
      annotations.addAll(document.annotations());
      twice.put(document.id(), annotations);
    }
    Evaluation evaluation = Evaluation.of(GOLD.documents(), twice, false);
    for (String metric : List.of(Metrics.FULL, Metrics.CONTENT_DICE50, "content.exact")) {
      Count count = evaluation.count(metric).orElseThrow();
      assertEquals(0.5, count.precision(), metric);
      assertEquals(1, count.recall(), metric);
    }
    assertEquals(1, evaluation.count("content.partial").orElseThrow().precision());
  }

  @Test
  void withNothingPredictedAllIsMissed() {
    Evaluation evaluation = Evaluation.of(GOLD.documents(), Map.of(), false);
    assertEquals(0, evaluation.count(Metrics.FULL).orElseThrow().f1());
    assertEquals(Optional.empty(), evaluation.count("source|content.head"));
    assertEquals(evaluation.documents(), evaluation.documentsWithoutPredictions());
    assertTrue(evaluation.mistakes().stream().allMatch(each -> each.kind() == Kind.MISSED));
    assertEquals(evaluation.gold(), evaluation.mistakes().size());
  }

  @Test
  void theNearerSourceDecidesBetweenContentsThatAreAlike() {
    Evaluation evaluation = evaluate("ferry");
    List<Mistake> mistakes = evaluation.mistakes();
    assertEquals(
        List.of("the mayor"),
        mistakes.stream()
            .filter(each -> each.kind() == Kind.MISSED)
            .map(each -> each.annotation().source())
            .toList());
    Mistake wrong = mistakes.get(mistakes.size() - 1);
    assertEquals(Kind.WRONG_SOURCE, wrong.kind());
    assertEquals("", wrong.annotation().source());
    assertEquals("The ferry", wrong.prediction().orElseThrow().source());
  }

  @Test
  void constructionsShareTheGoldAmongThem() {
    List<RuleScore> rules = Evaluation.of(GOLD.documents(), FOUND, false).rules();
    assertEquals(new RuleScore("VerbComplement", 6, 4, 4, 14), rules.get(0));
    assertEquals(new RuleScore("QuotationTag", 3, 2, 2, 14), rules.get(1));
    assertEquals(new RuleScore("", 1, 0, 0, 14), rules.get(2));
    assertEquals(new RuleScore("Quotation", 1, 1, 0, 14), rules.get(5));
    assertEquals(10, rules.stream().mapToInt(RuleScore::content).sum());
    assertEquals(4.0 / 6, rules.get(0).contentPrecision());
    assertEquals(4.0 / 14, rules.get(0).shareOfGold());
  }

  @Test
  void calibrationLeavesOutWhatIsNoConfidence() {
    List<ConfidenceBin> bins = Evaluation.of(GOLD.documents(), FOUND, false).calibration();
    assertEquals(14, bins.stream().mapToInt(ConfidenceBin::predicted).sum());
    ConfidenceBin last = bins.get(bins.size() - 1);
    assertEquals(0.9, last.low());
    assertEquals(9, last.predicted());
    assertEquals(7, last.right());
    assertEquals((7 * 0.9 + 0.95 + 1) / 9, last.meanConfidence(), 1e-9);
  }

  @Test
  void aTenthBelongsToTheBinThatBeginsWithIt() {
    for (int tenth = 0; tenth <= 10; tenth++) {
      Annotation annotation = annotation(tenth / 10.0);
      ConfidenceBin bin =
          ConfidenceBin.of(List.of(new Judged(annotation, true, true, true))).get(0);
      assertEquals(Math.min(9, tenth) / 10.0, bin.low());
    }
    assertEquals(
        List.of(), ConfidenceBin.of(List.of(new Judged(annotation(1.01), true, true, true))));
  }

  @Test
  void aSingleDocumentHasNoIntervals() {
    assertEquals(Map.of(), evaluate("ferry").intervals(100, 1));
    Evaluation all = Evaluation.of(GOLD.documents(), FOUND, false);
    assertEquals(Map.of(), all.intervals(0, 1));
    Interval f1 = all.intervals(100, 1).get(Metrics.CONTENT_DICE50).f1();
    double figure = all.count(Metrics.CONTENT_DICE50).orElseThrow().f1();
    assertTrue(f1.low() < figure && figure < f1.high(), f1.toString());
  }

  private static Evaluation evaluate(String id) {
    return Evaluation.of(
        GOLD.documents().stream().filter(document -> document.id().equals(id)).toList(),
        FOUND,
        false);
  }

  private static Annotation annotation(double confidence) {
    return new Annotation(
        List.of(),
        List.of(),
        List.of(new TextSpan(0, 1)),
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.of(confidence));
  }
}
