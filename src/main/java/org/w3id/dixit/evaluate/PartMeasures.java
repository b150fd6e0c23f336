package org.w3id.dixit.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The measures of one part in one document, over all units that have the part. */
final class PartMeasures {
  private final TokenizedText text;
  private final Part part;
  private final List<Unit> gold;
  private final List<Unit> predictions;

  PartMeasures(TokenizedText text, Part part, List<Unit> gold, List<Unit> predictions) {
    this.text = text;
    this.part = part;
    this.gold = gold.stream().filter(unit -> unit.has(part)).toList();
    this.predictions = predictions.stream().filter(unit -> unit.has(part)).toList();
  }

  /** By the names of {@link Metrics}. */
  Map<String, Count> counts() {
    Map<String, Count> counts = new LinkedHashMap<>();
    put(counts, "exact", common(tokens(gold), tokens(predictions)));
    put(counts, "exact_np", common(words(gold), words(predictions)));
    put(counts, "partial", partial());
    put(counts, "token", pooled());
    int near = Matching.maximum(gold, predictions, (g, p) -> g.isNear(part, p)).size();
    put(counts, "dice50", Count.of(near, predictions.size(), gold.size()));
    UnaryOperator<TokenSet> as = UnaryOperator.identity();
    put(counts, "span", common(spans(gold, as), spans(predictions, as)));
    put(counts, "span_np", common(spans(gold, text::wordsOf), spans(predictions, text::wordsOf)));
    return counts;
  }

  private void put(Map<String, Count> counts, String measure, Count count) {
    counts.put(Metrics.of(part, measure), count);
  }

  private List<TokenSet> tokens(List<Unit> units) {
    return units.stream().map(unit -> unit.tokens(part)).toList();
  }

  private List<TokenSet> words(List<Unit> units) {
    return units.stream().map(unit -> unit.words(part)).toList();
  }

  private List<TokenSet> spans(List<Unit> units, UnaryOperator<TokenSet> as) {
    List<TokenSet> spans = new ArrayList<>();
    for (Unit unit : units) {
      unit.annotation()
          .spans(part)
          .forEach(span -> spans.add(as.apply(text.touchedBy(List.of(span)))));
    }
    return spans;
  }

  /** What both lists hold; of what comes several times, as often as it comes in both. */
  private static Count common(List<TokenSet> gold, List<TokenSet> predicted) {
    Map<TokenSet, Integer> open = new HashMap<>();
    gold.forEach(set -> open.merge(set, 1, Integer::sum));
    int matched = 0;
    for (TokenSet set : predicted) {
      if (open.merge(set, -1, Integer::sum) >= 0) {
        matched++;
      }
    }
    return Count.of(matched, predicted.size(), gold.size());
  }

  private Count partial() {
    return new Count(
        covered(predictions, gold), predictions.size(), covered(gold, predictions), gold.size());
  }

  private double covered(List<Unit> units, List<Unit> by) {
    double sum = 0;
    for (Unit unit : units) {
      TokenSet own = unit.tokens(part);
      int shared = by.stream().mapToInt(other -> own.shared(other.tokens(part))).sum();
      sum += Math.min(1.0, (double) shared / own.size());
    }
    return sum;
  }

  private Count pooled() {
    TokenSet wanted = TokenSet.union(tokens(gold));
    TokenSet found = TokenSet.union(tokens(predictions));
    return Count.of(wanted.shared(found), found.size(), wanted.size());
  }
}
