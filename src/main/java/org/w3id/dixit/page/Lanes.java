package org.w3id.dixit.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which line under the text each assertion is drawn: 0 is next to the words, and of two that
 * overlap the wider one lies lower. More lines than fit share the lowest.
 */
final class Lanes {
  static final int COUNT = 5;

  private final Map<Integer, Integer> lanes = new HashMap<>();

  Lanes(List<AssertionView> assertions) {
    List<AssertionView> byLength =
        assertions.stream()
            .filter(each -> !each.contentSpans().isEmpty())
            .sorted(Comparator.comparingInt(each -> each.end() - each.start()))
            .toList();
    for (int i = 0; i < byLength.size(); i++) {
      AssertionView assertion = byLength.get(i);
      int lane =
          byLength.subList(0, i).stream()
              .filter(other -> other.start() < assertion.end() && assertion.start() < other.end())
              .mapToInt(other -> lanes.get(other.number()) + 1)
              .max()
              .orElse(0);
      lanes.put(assertion.number(), Math.min(lane, COUNT - 1));
    }
  }

  int of(AssertionView assertion) {
    return lanes.getOrDefault(assertion.number(), 0);
  }
}
