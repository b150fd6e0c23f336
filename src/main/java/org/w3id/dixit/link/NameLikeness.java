package org.w3id.dixit.link;

import java.util.List;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How like two names are, from 0 to 1: 1 for the same letters; a little less for names that differ
 * in what folding takes away, or in the order of their words ({@code Rutte, Mark}); for others the
 * similarity of Jaro and Winkler (1990), held below those.
 */
final class NameLikeness {
  private static final double SAME_FOLDED = 0.98;
  private static final double SAME_WORDS = 0.95;
  private static final double MOST_OF_OTHERS = 0.9;

  /** What another name of a thing is worth beside its main ones. */
  private static final double OTHER_NAME = 0.97;

  private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

  private NameLikeness() {}

  /** The best that any name of the entry reaches. */
  static double of(String name, DatasetEntry entry) {
    double main = entry.names().stream().mapToDouble(each -> of(name, each)).max().orElse(0);
    double other = entry.otherNames().stream().mapToDouble(each -> of(name, each)).max().orElse(0);
    return Math.max(main, OTHER_NAME * other);
  }

  static double of(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    List<String> words = NameFolding.words(one);
    List<String> others = NameFolding.words(other);
    if (words.isEmpty() || others.isEmpty()) {
      return 0;
    }
    if (words.equals(others)) {
      return SAME_FOLDED;
    }
    if (new TreeSet<>(words).equals(new TreeSet<>(others))) {
      return SAME_WORDS;
    }
    double similarity = SIMILARITY.apply(String.join(" ", words), String.join(" ", others));
    return Math.min(MOST_OF_OTHERS, similarity * similarity);
  }
}
