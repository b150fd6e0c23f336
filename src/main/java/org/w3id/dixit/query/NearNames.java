package org.w3id.dixit.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names that someone may have meant who gave an unknown one. */
final class NearNames {
  private static final int SHOWN = 3;

  private NearNames() {}

  /** A sentence that suggests near names, with a space before it; empty if none is near. */
  static String suggestion(String name, Collection<String> known) {
    List<String> near = of(name, known);
    return near.isEmpty()
        ? ""
        : near.stream().collect(Collectors.joining("\", \"", " Did you mean \"", "\"?"));
  }

  /** At most three of the known names, nearest first: those a few letters off or containing it. */
  static List<String> of(String name, Collection<String> known) {
    return known.stream()
        .map(candidate -> new Near(candidate, distance(name, candidate)))
        .filter(near -> near.distance >= 0)
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .limit(SHOWN)
        .map(Near::name)
        .toList();
  }

  private static int distance(String name, String candidate) {
    String wanted = name.toLowerCase(Locale.ROOT);
    String known = candidate.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, wanted.length() / 3);
    int edits = new LevenshteinDistance(limit).apply(wanted, known);
    return edits < 0 && wanted.length() > 2 && known.contains(wanted) ? limit + 1 : edits;
  }

  private record Near(String name, int distance) {}
}
