package org.w3id.dixit.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoredArticles;

/**
 * Finds the articles of a store that are copies of earlier ones: agency reports that several
 * outlets print, shortened or with a few words changed. The first publication is the origin; of one
 * day the longest text is, since copies are cut; what has no day comes last.
 */
final class CopyFinder {
  private static final WordRuns RUNS = new WordRuns(5);

  /** Shorter texts have too few words to tell a copy from a common phrase. */
  private static final int FEWEST_RUNS = 15;

  private record Dated(String iri, LocalDate day, int length) {}

  private final StoredArticles stored;
  private final List<Dated> order = new ArrayList<>();
  private final double share;

  CopyFinder(Store store, double share) {
    this.stored = new StoredArticles(store);
    this.share = share;
    for (String iri : store.articles()) {
      Article article = stored.article(iri);
      order.add(new Dated(iri, article.published().orElse(LocalDate.MAX), article.text().length()));
    }
    order.sort(
        Comparator.comparing(Dated::day)
            .thenComparing(Comparator.comparingInt(Dated::length).reversed())
            .thenComparing(Dated::iri));
  }

  /** All articles, the earliest first. */
  List<String> articles() {
    return order.stream().map(Dated::iri).toList();
  }

  /** The copies, the earliest first. */
  List<Copy> find() {
    Map<String, Copy> copies = new HashMap<>();
    List<Copy> found = new ArrayList<>();
    try (NearTexts near = new NearTexts(RUNS)) {
      order.forEach(each -> near.add("", text(each)));
      for (int i = 0; i < order.size(); i++) {
        Optional<Copy> copy = copy(i, near);
        if (copy.isPresent()) {
          // A copy of a copy is one of its origin.
          Copy nearest = copy.get();
          Copy earlier = copies.get(nearest.origin());
          Copy whole =
              earlier == null
                  ? nearest
                  : new Copy(nearest.article(), earlier.origin(), nearest.share());
          copies.put(whole.article(), whole);
          found.add(whole);
        }
      }
    }
    return found;
  }

  private Optional<Copy> copy(int number, NearTexts near) {
    Dated article = order.get(number);
    String text = text(article);
    Set<String> runs = RUNS.of(text);
    if (runs.size() < FEWEST_RUNS) {
      return Optional.empty();
    }
    return near.before(number, "", text).stream()
        .map(order::get)
        .map(other -> new Copy(article.iri(), other.iri(), share(runs, other)))
        .filter(copy -> copy.share() >= share)
        .max(Comparator.comparingDouble(Copy::share));
  }

  private double share(Set<String> runs, Dated other) {
    Set<String> others = RUNS.of(text(other));
    return others.size() < FEWEST_RUNS ? 0 : WordRuns.share(runs, others);
  }

  private String text(Dated article) {
    return stored.article(article.iri()).text();
  }
}
