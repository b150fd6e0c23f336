package org.w3id.dixit.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.dixit.evaluate.ContentPairs.Pair;

/** Scores the predictions for one document. */
final class DocumentScorer {
  private static final String NEGATIVE = "negative";

  private final GoldDocument document;
  private final boolean read;
  private final TokenizedText text;
  private final List<Unit> gold;
  private final List<Unit> predictions;
  private final List<Pair> pairs;
  private final Map<String, Count> counts = new LinkedHashMap<>();

  private DocumentScorer(
      GoldDocument document, Optional<List<Annotation>> predicted, boolean ignoreCueless) {
    this.document = document;
    this.read = predicted.isPresent();
    this.text = new TokenizedText(document.text());
    List<Unit> wanted = Unit.of(text, document.annotations());
    List<Unit> found = Unit.of(text, predicted.orElse(List.of()));
    this.gold =
        ignoreCueless ? wanted.stream().filter(unit -> unit.has(Part.CUE)).toList() : wanted;
    this.predictions = ignoreCueless ? withoutThoseOfCueless(wanted, found) : found;
    this.pairs = ContentPairs.of(gold, predictions);
  }

  /**
   * @param predictions none where the document was not read at all
   * @param ignoreCueless whether gold attributions without a cue, and the predictions that belong
   *     to them, are left out
   */
  static DocumentScore score(
      GoldDocument document, Optional<List<Annotation>> predictions, boolean ignoreCueless) {
    return new DocumentScorer(document, predictions, ignoreCueless).score();
  }

  private static List<Unit> withoutThoseOfCueless(List<Unit> gold, List<Unit> predictions) {
    Set<Unit> left =
        ContentPairs.of(gold, predictions).stream()
            .filter(pair -> !pair.gold().has(Part.CUE))
            .map(Pair::prediction)
            .collect(Collectors.toSet());
    return predictions.stream().filter(unit -> !left.contains(unit)).toList();
  }

  private DocumentScore score() {
    for (Part part : Part.values()) {
      counts.putAll(new PartMeasures(text, part, gold, predictions).counts());
    }
    countGivenContent(Part.SOURCE);
    countGivenContent(Part.CUE);
    Matching full = countMatching(Metrics.FULL, List.of(Part.SOURCE, Part.CUE, Part.CONTENT));
    Matching sourceAndContent =
        countMatching(Metrics.FULL_NO_CUE, List.of(Part.SOURCE, Part.CONTENT));
    Matching content = Matching.maximum(gold, predictions, (g, p) -> g.isNear(Part.CONTENT, p));
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < predictions.size(); i++) {
      judged.add(
          new Judged(
              predictions.get(i).annotation(),
              content.holdsRight(i),
              full.holdsRight(i),
              sourceAndContent.holdsRight(i)));
    }
    List<Pair> comparable = pairs.stream().filter(DocumentScorer::bothHavePolarity).toList();
    countNegative(comparable);
    int agreements =
        (int)
            comparable.stream()
                .filter(pair -> polarity(pair.gold()).equals(polarity(pair.prediction())))
                .count();
    return new DocumentScore(
        document.genre(),
        read,
        gold.size(),
        pairs.size(),
        agreements,
        comparable.size(),
        counts,
        recallByType(content),
        judged,
        Mistake.of(document.id(), text, gold, predictions, pairs));
  }

  private Matching countMatching(String metric, List<Part> parts) {
    Matching matching =
        Matching.maximum(
            gold, predictions, (g, p) -> parts.stream().allMatch(part -> g.isFound(part, p)));
    counts.put(metric, Count.of(matching.size(), predictions.size(), gold.size()));
    return matching;
  }

  private void countGivenContent(Part part) {
    int predicted = 0;
    int wanted = 0;
    int same = 0;
    int near = 0;
    for (Pair pair : pairs) {
      boolean inGold = pair.gold().has(part);
      boolean inPrediction = pair.prediction().has(part);
      if (part == Part.CUE && !inGold) {
        continue; // Gold may leave cues unmarked.
      }
      predicted += inPrediction ? 1 : 0;
      wanted += inGold ? 1 : 0;
      if (inGold && inPrediction) {
        same += pair.gold().words(part).equals(pair.prediction().words(part)) ? 1 : 0;
        near += pair.gold().isNearOrSameHead(part, pair.prediction()) ? 1 : 0;
      }
    }
    counts.put(Metrics.givenContent(part, "exact_np"), Count.of(same, predicted, wanted));
    counts.put(Metrics.givenContent(part, "head"), Count.of(near, predicted, wanted));
  }

  private void countNegative(List<Pair> comparable) {
    int predicted = 0;
    int wanted = 0;
    int both = 0;
    for (Pair pair : comparable) {
      boolean inGold = polarity(pair.gold()).equals(NEGATIVE);
      boolean inPrediction = polarity(pair.prediction()).equals(NEGATIVE);
      wanted += inGold ? 1 : 0;
      predicted += inPrediction ? 1 : 0;
      both += inGold && inPrediction ? 1 : 0;
    }
    counts.put(Metrics.NEGATIVE, Count.of(both, predicted, wanted));
  }

  private static boolean bothHavePolarity(Pair pair) {
    return !polarity(pair.gold()).isEmpty() && !polarity(pair.prediction()).isEmpty();
  }

  private static String polarity(Unit unit) {
    return unit.annotation().polarity().orElse("");
  }

  private Map<QuotationType, TypeRecall> recallByType(Matching content) {
    Map<TokenSet, Integer> open = new HashMap<>();
    predictions.forEach(unit -> open.merge(unit.words(Part.CONTENT), 1, Integer::sum));
    Map<QuotationType, TypeRecall> recall = new EnumMap<>(QuotationType.class);
    for (int i = 0; i < gold.size(); i++) {
      Unit unit = gold.get(i);
      if (unit.has(Part.CONTENT)) {
        boolean exact = open.merge(unit.words(Part.CONTENT), -1, Integer::sum) >= 0;
        TypeRecall one = new TypeRecall(1, exact ? 1 : 0, content.holdsLeft(i) ? 1 : 0);
        recall.merge(unit.type(), one, TypeRecall::plus);
      }
    }
    return recall;
  }
}
