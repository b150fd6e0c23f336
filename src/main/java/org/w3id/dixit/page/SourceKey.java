package org.w3id.dixit.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The letter and the colour of each source of an article, in the order in which they speak. */
final class SourceKey {
  private static final int COLOURS = 8;
  private static final int LETTERS = 26;
  private static final String UNSTATED = "(not stated)";

  private final Map<EntityView, Integer> places = new LinkedHashMap<>();

  SourceKey(ArticleView article) {
    article.sources().forEach(source -> places.putIfAbsent(source, places.size()));
  }

  List<EntityView> sources() {
    return List.copyOf(places.keySet());
  }

  /** A, B and so on; AA after Z. */
  String letter(EntityView source) {
    StringBuilder letters = new StringBuilder();
    for (int n = places.get(source); n >= 0; n = n / LETTERS - 1) {
      letters.insert(0, (char) ('A' + n % LETTERS));
    }
    return letters.toString();
  }

  /** The class that gives its colour. */
  String colour(EntityView source) {
    return "s" + places.get(source) % COLOURS;
  }

  /** What an assertion is called in text and list: the letter of its source and its number. */
  String code(AssertionView assertion) {
    return letter(assertion.source()) + assertion.number();
  }

  /** A patch of the colour with the letter on it. */
  Element swatch(EntityView source) {
    return Tags.text("span", "swatch " + colour(source), letter(source));
  }

  /** Who speaks, in words. */
  static String name(EntityView source) {
    return isUnstated(source.label()) ? "the article itself" : source.label();
  }

  /** Whether this is what the store calls a publisher that nothing is known of. */
  static boolean isUnstated(String label) {
    return label.endsWith(UNSTATED);
  }
}
