package org.w3id.dixit.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntervalsTest {

  @Test
  void anIntervalLeavesOutOneFortiethOnEitherSide() {
    double[] falling = IntStream.rangeClosed(0, 100).mapToDouble(i -> 100 - i).toArray();
    assertEquals(new Interval(2.5, 97.5), Interval.of(falling));
    assertEquals(new Interval(7, 7), Interval.of(new double[] {7}));
  }

  @Test
  void whereAllDocumentsAreAlikeThereIsNoDoubt() {
    Interval f1 = f1(List.of(document(1, 2), document(1, 2), document(1, 2)), 200, 1);
    assertEquals(new Interval(0.5, 0.5), f1);
  }

  /** A sample has no right document once in four times, and no wrong one as often. */
  @Test
  void whereTheyDifferTheIntervalHoldsBoth() {
    assertEquals(new Interval(0, 1), f1(List.of(document(5, 5), document(0, 5)), 200, 1));
  }

  /** The standard error of a mean of a hundred draws of 0 or 1 is a twentieth. */
  @Test
  void manyDocumentsGiveTheIntervalOfTheNormalDistribution() {
    List<DocumentScore> documents =
        IntStream.range(0, 100).mapToObj(i -> document(i % 2, 1)).toList();
    Interval f1 = f1(documents, 4000, 1);
    assertEquals(0.5 - 1.96 / 20, f1.low(), 0.02);
    assertEquals(0.5 + 1.96 / 20, f1.high(), 0.02);
  }

  @Test
  void theSeedDecides() {
    List<DocumentScore> documents =
        IntStream.range(0, 30).mapToObj(i -> document(i % 7, 7)).toList();
    assertEquals(f1(documents, 50, 3), f1(documents, 50, 3));
    assertNotEquals(f1(documents, 50, 3), f1(documents, 50, 4));
  }

  @Test
  void aMeasureThatHasNoValueHasNoInterval() {
    Map<String, Intervals> intervals = Intervals.of(List.of(document(1, 1)), 10, 1);
    assertFalse(intervals.containsKey(Metrics.givenContent(Part.CUE, "head")));
    assertTrue(intervals.containsKey(Metrics.FULL));
  }

  private static Interval f1(List<DocumentScore> documents, int samples, long seed) {
    return Intervals.of(documents, samples, seed).get(Metrics.FULL).f1();
  }

  private static DocumentScore document(int right, int all) {
    Map<String, Count> counts = Map.of(Metrics.FULL, Count.of(right, all, all));
    return new DocumentScore(
        Optional.empty(), true, all, right, 0, 0, counts, Map.of(), List.of(), List.of());
  }
}
