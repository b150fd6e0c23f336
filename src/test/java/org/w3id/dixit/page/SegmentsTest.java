package org.w3id.dixit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest {

  @Test
  void nestedAndOverlappingContentsAreAllOverTheirPieces() {
    AssertionView outer = Views.assertion(1, "Ann", 0, 20);
    AssertionView inner = Views.assertion(2, "Bob", 5, 10);
    AssertionView across = Views.assertion(3, "Cid", 15, 25);
    assertEquals(
        List.of("0-5 1", "5-10 2,1", "10-15 1", "15-20 3,1", "20-25 3", "25-30 "),
        lines(new Segments(List.of(outer, inner, across)).between(0, 30)));
  }

  @Test
  void contentsOfOneExtentAreToldApart() {
    AssertionView one = Views.assertion(1, "Ann", 3, 9);
    AssertionView other = Views.assertion(2, "Bob", 3, 9);
    List<Segment> segments = new Segments(List.of(one, other)).between(0, 9);
    assertEquals(List.of("0-3 ", "3-9 2,1"), lines(segments));
    assertEquals(List.of(other, one), segments.get(1).ending());
  }

  @Test
  void ofContentInPiecesOnlyTheLastEndsIt() {
    AssertionView split = Views.assertion(1, "Ann", 0, 4, 8, 12);
    List<Segment> segments = new Segments(List.of(split)).between(0, 12);
    assertEquals(List.of("0-4 1", "4-8 ", "8-12 1"), lines(segments));
    assertEquals(
        List.of(0, 0, 1), segments.stream().map(segment -> segment.ending().size()).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void piecesAreAllOfTheTextAndEveryAssertionEndsOnce(long seed) {
    Random random = new Random(seed);
    List<AssertionView> assertions = new ArrayList<>();
    for (int i = 1; i <= 40; i++) {
      int start = random.nextInt(190);
      assertions.add(Views.assertion(i, "S" + i % 5, start, start + 1 + random.nextInt(10)));
    }
    Segments segments = new Segments(assertions);
    List<Segment> all = new ArrayList<>(segments.between(0, 77));
    all.addAll(segments.between(77, 200));
    int place = 0;
    for (Segment segment : all) {
      assertEquals(place, segment.start());
      place = segment.end();
      for (AssertionView each : assertions) {
        boolean over = each.start() <= segment.start() && segment.end() <= each.end();
        boolean apart = segment.end() <= each.start() || each.end() <= segment.start();
        assertTrue(over || apart, "a piece lies half in an assertion");
        assertEquals(over, segment.contents().contains(each));
      }
    }
    assertEquals(200, place);
    assertEquals(40, all.stream().mapToLong(segment -> segment.ending().size()).sum());
  }

  @Test
  void theWiderOfTwoLinesLiesLower() {
    AssertionView outer = Views.assertion(1, "Ann", 0, 20);
    AssertionView inner = Views.assertion(2, "Bob", 5, 10);
    AssertionView innermost = Views.assertion(3, "Cid", 6, 8);
    AssertionView apart = Views.assertion(4, "Dee", 30, 40);
    Lanes lanes = new Lanes(List.of(outer, inner, innermost, apart));
    assertEquals(
        List.of(2, 1, 0, 0),
        List.of(lanes.of(outer), lanes.of(inner), lanes.of(innermost), lanes.of(apart)));
  }

  private static List<String> lines(List<Segment> segments) {
    return segments.stream()
        .map(
            segment ->
                segment.start()
                    + "-"
                    + segment.end()
                    + " "
                    + segment.contents().stream()
                        .map(each -> Integer.toString(each.number()))
                        .collect(Collectors.joining(",")))
        .toList();
  }
}
