package org.w3id.dixit.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * B-cubed (Bagga and Baldwin 1998, <em>Entity-based cross-document coreferencing using the vector
 * space model</em>): of each mention, which share of those put together with it belongs with it
 * (precision), and which share of those that belong with it was put together with it (recall); the
 * mean of both over all mentions.
 */
public record BCubed(int mentions, double precision, double recall) {

  /**
   * @param gold what each mention names
   * @param found the entity that each was taken for, in the same order
   */
  static BCubed of(List<String> gold, List<String> found) {
    Map<String, List<Integer>> same = groups(gold);
    Map<String, List<Integer>> together = groups(found);
    double precision = 0;
    double recall = 0;
    for (int i = 0; i < gold.size(); i++) {
      Set<Integer> right = new HashSet<>(same.get(gold.get(i)));
      List<Integer> put = together.get(found.get(i));
      double both = put.stream().filter(right::contains).count();
      precision += both / put.size();
      recall += both / right.size();
    }
    int n = gold.size();
    return new BCubed(n, n == 0 ? 1 : precision / n, n == 0 ? 1 : recall / n);
  }

  private static Map<String, List<Integer>> groups(List<String> keys) {
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      groups.computeIfAbsent(keys.get(i), k -> new ArrayList<>()).add(i);
    }
    return groups;
  }

  public double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
