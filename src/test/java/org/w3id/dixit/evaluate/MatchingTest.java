package org.w3id.dixit.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MatchingTest {

  /** Compared with the trial of all possibilities, on graphs of five and five. */
  @Property(tries = 300)
  void noMatchingIsLargerAndTheFirstOnTheLeftAreServed(
      @ForAll @Size(5) List<@IntRange(max = 31) Integer> edges) {
    List<Integer> side = List.of(0, 1, 2, 3, 4);
    Matching matching =
        Matching.maximum(side, side, (left, right) -> (edges.get(left) >> right & 1) == 1);
    assertEquals(largest(edges, 0), matching.size());
    List<Integer> served = new ArrayList<>();
    for (int left : side) {
      served.add(edges.get(left));
      boolean fits = largest(served, 0) == served.size();
      assertEquals(fits, matching.holdsLeft(left));
      if (!fits) {
        served.remove(served.size() - 1);
      }
    }
    assertEquals(matching.size(), side.stream().filter(matching::holdsRight).count());
  }

  @Property(tries = 20)
  void anEmptySideMatchesNothing(@ForAll @IntRange(max = 3) int size) {
    List<Integer> some = IntStream.range(0, size).boxed().toList();
    assertEquals(0, Matching.maximum(some, List.of(), (a, b) -> true).size());
    assertEquals(0, Matching.maximum(List.of(), some, (a, b) -> true).size());
  }

  /**
   * @param edges of each on the left, as bits
   * @param taken on the right, as bits
   */
  private static int largest(List<Integer> edges, int taken) {
    if (edges.isEmpty()) {
      return 0;
    }
    List<Integer> rest = edges.subList(1, edges.size());
    int best = largest(rest, taken);
    for (int right = 0; right < 5; right++) {
      int bit = 1 << right;
      if ((edges.get(0) & bit) != 0 && (taken & bit) == 0) {
        best = Math.max(best, 1 + largest(rest, taken | bit));
      }
    }
    return best;
  }
}
