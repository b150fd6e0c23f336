package org.w3id.dixit.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.w3id.dixit.model.TextSpan;

/**
 * Cuts a text at every place where a content, a cue or a source begins or ends, so that nested and
 * overlapping assertions can all be shown in one line of text.
 */
final class Segments {
  private static final Comparator<AssertionView> NARROWEST =
      Comparator.comparingInt((AssertionView each) -> length(each.contentSpans()))
          .thenComparing(Comparator.comparingInt(AssertionView::number).reversed());

  private final List<AssertionView> assertions;

  Segments(List<AssertionView> assertions) {
    this.assertions = assertions.stream().sorted(NARROWEST).toList();
  }

  /**
   * The pieces of the text between two places, in order; together they are all of it.
   *
   * @param start in code points
   * @param end in code points, exclusive
   */
  List<Segment> between(int start, int end) {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (AssertionView assertion : assertions) {
      cut(assertion.contentSpans(), start, end, cuts);
      cut(assertion.cueSpans(), start, end, cuts);
      cut(assertion.sourceSpans(), start, end, cuts);
    }
    List<Segment> segments = new ArrayList<>();
    int from = start;
    for (int to : cuts.tailSet(start + 1)) {
      segments.add(segment(from, to));
      from = to;
    }
    return segments;
  }

  private static void cut(List<TextSpan> spans, int start, int end, SortedSet<Integer> cuts) {
    for (TextSpan span : spans) {
      for (int place : new int[] {span.start(), span.end()}) {
        if (start < place && place < end) {
          cuts.add(place);
        }
      }
    }
  }

  private Segment segment(int start, int end) {
    return new Segment(
        start,
        end,
        over(start, end, AssertionView::contentSpans),
        over(start, end, AssertionView::cueSpans),
        over(start, end, AssertionView::sourceSpans),
        assertions.stream().filter(each -> start < each.end() && each.end() <= end).toList());
  }

  private List<AssertionView> over(
      int start, int end, Function<AssertionView, List<TextSpan>> spans) {
    return assertions.stream()
        .filter(
            each ->
                spans.apply(each).stream()
                    .anyMatch(span -> span.start() <= start && end <= span.end()))
        .toList();
  }

  private static int length(List<TextSpan> spans) {
    return spans.stream().mapToInt(TextSpan::length).sum();
  }
}
