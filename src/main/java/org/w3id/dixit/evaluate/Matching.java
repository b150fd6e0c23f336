package org.w3id.dixit.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A maximum matching of a bipartite graph by augmenting paths (Berge 1957; Kuhn 1955). The left
 * side is served in its order and whoever is served stays served: which of the left are matched
 * therefore depends on that order alone, not on the edges that were tried first.
 */
final class Matching {
  private static final int NOBODY = -1;

  private final boolean[][] edges;

  /** By number on the right, the number on the left that it is matched with. */
  private final int[] partners;

  private Matching(boolean[][] edges, int rights) {
    this.edges = edges;
    this.partners = new int[rights];
    Arrays.fill(partners, NOBODY);
    for (int left = 0; left < edges.length; left++) {
      augment(left, new boolean[rights]);
    }
  }

  /** Each of {@code lefts} with one of {@code rights} at most, as many as possible. */
  static <T> Matching maximum(List<T> lefts, List<T> rights, BiPredicate<T, T> edge) {
    boolean[][] edges = new boolean[lefts.size()][rights.size()];
    for (int left = 0; left < edges.length; left++) {
      for (int right = 0; right < rights.size(); right++) {
        edges[left][right] = edge.test(lefts.get(left), rights.get(right));
      }
    }
    return new Matching(edges, rights.size());
  }

  int size() {
    return (int) Arrays.stream(partners).filter(partner -> partner != NOBODY).count();
  }

  boolean holdsLeft(int left) {
    return Arrays.stream(partners).anyMatch(partner -> partner == left);
  }

  boolean holdsRight(int right) {
    return partners[right] != NOBODY;
  }

  private boolean augment(int left, boolean[] seen) {
    for (int right = 0; right < partners.length; right++) {
      if (edges[left][right] && !seen[right]) {
        seen[right] = true;
        if (partners[right] == NOBODY || augment(partners[right], seen)) {
          partners[right] = left;
          return true;
        }
      }
    }
    return false;
  }
}
