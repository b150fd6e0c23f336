package org.w3id.dixit.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the predictions of one construction fare.
 *
 * @param rule the name of the construction; empty for predictions that name none
 * @param predicted how many there are
 * @param content how many are right by {@code content.dice50}
 * @param full how many are right by {@code full}
 * @param gold how many gold attributions there are to find, by whatever construction
 */
public record RuleScore(String rule, int predicted, int content, int full, int gold) {

  /** The share of the predictions whose content is right. */
  public double contentPrecision() {
    return (double) content / predicted;
  }

  /** The share of the predictions that are right as a whole. */
  public double fullPrecision() {
    return (double) full / predicted;
  }

  /** The share of all gold attributions whose content this construction has found. */
  public double shareOfGold() {
    return gold == 0 ? 0 : (double) content / gold;
  }

  /** The busiest construction first; of equally busy ones, by name. */
  static List<RuleScore> of(List<Judged> predictions, int gold) {
    Map<String, RuleScore> rules = new TreeMap<>();
    for (Judged each : predictions) {
      String rule = each.prediction().rule().orElse("");
      RuleScore one = new RuleScore(rule, 1, each.content() ? 1 : 0, each.full() ? 1 : 0, gold);
      rules.merge(rule, one, RuleScore::plus);
    }
    List<RuleScore> scores = new ArrayList<>(rules.values());
    scores.sort((a, b) -> Integer.compare(b.predicted, a.predicted));
    return scores;
  }

  private RuleScore plus(RuleScore other) {
    return new RuleScore(
        rule, predicted + other.predicted, content + other.content, full + other.full, gold);
  }
}
