package org.w3id.dixit.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which prediction belongs to which gold unit, by content: one to one, the nearest contents first
 * and of equally near ones those with the nearer sources, and only where the contents are near.
 */
final class ContentPairs {

  record Pair(Unit gold, Unit prediction) {}

  private record Candidate(Pair pair, double content, double source) {}

  private ContentPairs() {}

  static List<Pair> of(List<Unit> gold, List<Unit> predictions) {
    List<Candidate> candidates = new ArrayList<>();
    for (Unit wanted : gold) {
      for (Unit found : predictions) {
        if (wanted.isNear(Part.CONTENT, found)) {
          candidates.add(
              new Candidate(
                  new Pair(wanted, found),
                  wanted.dice(Part.CONTENT, found),
                  wanted.dice(Part.SOURCE, found)));
        }
      }
    }
    // The sort is stable: at last, the order of the files decides.
    candidates.sort(
        Comparator.comparingDouble(Candidate::content)
            .thenComparingDouble(Candidate::source)
            .reversed());
    List<Pair> pairs = new ArrayList<>();
    Set<Unit> taken = new HashSet<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!taken.contains(pair.gold()) && !taken.contains(pair.prediction())) {
        taken.add(pair.gold());
        taken.add(pair.prediction());
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
