package org.w3id.dixit.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.EntityType;

/**
 * Which of several places a name means, by what else the article names: a country or region right
 * after it (<em>Victoria, Australia</em>) decides; else the only candidate whose country, or whose
 * country's places, the article names; else the one that has the name in every article, if nothing
 * speaks for another.
 */
final class PlaceChoice {
  private static final int LONGEST = 4;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final AnnotatedArticle article;
  private final Authority authority;

  /** The entries that the article names without doubt. */
  private final Set<String> named = new HashSet<>();

  /** Countries that it names, and countries of the other places that it names. */
  private final Set<String> countries = new HashSet<>();

  private final Set<String> countriesOfPlaces = new HashSet<>();

  PlaceChoice(AnnotatedArticle article, Authority authority) {
    this.article = article;
    this.authority = authority;
    for (Sentence s : article.sentences()) {
      for (int first = 0; first < s.size(); first++) {
        if (Capitals.isCapital(s.token(first))) {
          note(s, first);
        }
      }
    }
  }

  private void note(Sentence s, int first) {
    for (int last = Math.min(first + LONGEST, s.size()) - 1; last >= first; last--) {
      String text = text(s, first, last);
      Optional<AuthorityEntry> people = authority.byDemonym(text);
      Optional<AuthorityEntry> entry = people.or(() -> authority.byName(text));
      if (entry.isPresent()) {
        named.add(entry.get().name());
        if (entry.get().type() == EntityType.Country) {
          countries.add(entry.get().name());
          people.ifPresent(e -> countriesOfPlaces.add(e.name()));
        } else {
          entry.get().affiliation().ifPresent(countriesOfPlaces::add);
        }
        return;
      }
    }
  }

  private String text(Sentence s, int first, int last) {
    return SPACE.matcher(article.article().slice(s.span(first, last))).replaceAll(" ");
  }

  /** The place that a name means here; empty where that cannot be told. */
  Optional<AuthorityEntry> of(Sentence s, int first, int last) {
    String name = text(s, first, last);
    List<AuthorityEntry> candidates = authority.candidates(name);
    boolean places = candidates.stream().allMatch(PlaceChoice::isPlace);
    if (candidates.size() == 1 && !places && authority.isPlain(name, candidates.get(0))) {
      return Optional.of(candidates.get(0));
    }
    Optional<AuthorityEntry> around = places ? around(s, last) : Optional.empty();
    Optional<AuthorityEntry> inside = around.flatMap(a -> only(candidates, c -> isIn(c, a)));
    boolean city = candidates.stream().noneMatch(c -> c.type() == EntityType.Country);
    if (inside.isPresent() || (around.isPresent() && city)) {
      return inside;
    }
    List<AuthorityEntry> likely = candidates.stream().filter(this::isSpokenOf).toList();
    if (likely.size() == 1) {
      return Optional.of(likely.get(0));
    }
    return likely.isEmpty() ? only(candidates, c -> authority.isPlain(name, c)) : Optional.empty();
  }

  private static Optional<AuthorityEntry> only(
      List<AuthorityEntry> candidates, java.util.function.Predicate<AuthorityEntry> wanted) {
    List<AuthorityEntry> left = candidates.stream().filter(wanted).toList();
    return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
  }

  private static boolean isPlace(AuthorityEntry entry) {
    return entry.type() == EntityType.City
        || entry.type() == EntityType.Place
        || entry.type() == EntityType.Country;
  }

  /** The country or region that stands after a comma, if it does not go on as a list. */
  private Optional<AuthorityEntry> around(Sentence s, int last) {
    if (last + 2 >= s.size() || !s.token(last + 1).word().equals(",")) {
      return Optional.empty();
    }
    for (int end = Math.min(last + 1 + LONGEST, s.size() - 1); end > last + 1; end--) {
      Optional<AuthorityEntry> found = authority.byName(text(s, last + 2, end));
      if (found.isPresent()) {
        boolean list = end + 1 < s.size() && s.token(end + 1).word().matches("and|or|&");
        boolean region =
            found.get().type() == EntityType.Country || found.get().type() == EntityType.Place;
        return found.filter(f -> region && !list);
      }
    }
    return Optional.empty();
  }

  private static boolean isIn(AuthorityEntry place, AuthorityEntry around) {
    Optional<String> country =
        around.type() == EntityType.Country ? Optional.of(around.name()) : around.affiliation();
    return place.affiliation().isPresent() && place.affiliation().equals(country);
  }

  /** A country counts by its people and its places, a place by its country or that one's places. */
  private boolean isSpokenOf(AuthorityEntry place) {
    if (place.type() == EntityType.Country) {
      return countriesOfPlaces.contains(place.name());
    }
    return place
        .affiliation()
        .filter(c -> countries.contains(c) || countriesOfPlaces.contains(c))
        .isPresent();
  }
}
