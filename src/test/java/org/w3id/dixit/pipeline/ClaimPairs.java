package org.w3id.dixit.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The assertions of two graphs of one article brought together, one to one: those with more than
 * half of their words in common, the nearest first, and of equals those with the same source.
 */
record ClaimPairs(
    Map<ClaimGraph, ClaimGraph> pairs, List<ClaimGraph> missing, List<ClaimGraph> extra) {
  private record Candidate(ClaimGraph expected, ClaimGraph found, double score) {}

  static ClaimPairs of(List<ClaimGraph> expected, List<ClaimGraph> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (ClaimGraph e : expected) {
      for (ClaimGraph f : found) {
        if (e.overlap(f) > 0.5) {
          candidates.add(new Candidate(e, f, e.overlap(f) + sameness(e, f)));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
    Map<ClaimGraph, ClaimGraph> pairs = new LinkedHashMap<>();
    for (Candidate c : candidates) {
      if (!pairs.containsKey(c.expected) && !pairs.containsValue(c.found)) {
        pairs.put(c.expected, c.found);
      }
    }
    return new ClaimPairs(
        pairs,
        expected.stream().filter(e -> !pairs.containsKey(e)).toList(),
        found.stream().filter(f -> !pairs.containsValue(f)).toList());
  }

  private static double sameness(ClaimGraph e, ClaimGraph f) {
    return 0.2 * e.reading().entrySet().stream().filter(f.reading().entrySet()::contains).count();
  }
}
