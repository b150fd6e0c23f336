package org.w3id.dixit.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.Passage;
import org.w3id.dixit.model.Entity;

/**
 * Whom an office stands for on the day of the article: <em>the Ukrainian president</em>,
 * <em>Canada's foreign minister</em>. Only the office and its country may be named: a former, a
 * deputy or a future one is somebody else. Where a sentence speaks of another year, and where the
 * holder on that day is not known, it stands for nobody.
 */
final class OfficeHolders {
  private static final Set<String> LOOSE =
      Set.of("the", "'s", "’s", "of", "current", "incumbent", "sitting", "outgoing");

  private final Authority authority;
  private final Mentions mentions;
  private final Optional<LocalDate> day;

  OfficeHolders(AnnotatedArticle article, Authority authority, Mentions mentions) {
    this.authority = authority;
    this.mentions = mentions;
    this.day = article.article().published();
  }

  /** An office of a country or body. */
  private record Seat(String office, String place) {}

  /**
   * The holder of the office that a phrase names; empty where it names none, or the day is not
   * known.
   */
  Optional<Entity> of(Passage phrase) {
    return seat(phrase)
        .flatMap(seat -> authority.holder(seat.office(), seat.place(), day.orElseThrow()))
        .map(holder -> mentions.known(NamedEntities.of(holder)));
  }

  /** Whether a phrase names an office whose holder on the day of the article is not known. */
  boolean isVacant(Passage phrase) {
    return seat(phrase).isPresent() && of(phrase).isEmpty();
  }

  private Optional<Seat> seat(Passage phrase) {
    Sentence s = phrase.sentence();
    if (day.isEmpty() || !s.token(phrase.head()).tag().matches("NNP?") || speaksOfAnotherYear(s)) {
      return Optional.empty();
    }
    Set<String> places =
        mentions.in(s, phrase.tokens(), Optional.empty()).stream()
            .map(Entity::id)
            .collect(Collectors.toSet());
    if (places.size() != 1) {
      return Optional.empty();
    }
    String place = places.iterator().next().replaceFirst("^entity/", "");
    List<Integer> title = new ArrayList<>();
    for (int t : phrase.tokens()) {
      boolean loose = LOOSE.contains(s.token(t).word().toLowerCase(Locale.ROOT));
      boolean inside = !title.isEmpty() && title.get(title.size() - 1) == t - 1;
      if (mentions.named(s, t).isEmpty() && (!loose || (inside && isInner(s, t)))) {
        title.add(t);
      }
    }
    String name =
        title.stream()
            .map(t -> s.token(t).word().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    return authority.office(name).map(office -> new Seat(office, place));
  }

  /** <em>Minister of defence</em>: before a word of the title, not before the country. */
  private boolean isInner(Sentence s, int token) {
    boolean country = mentions.named(s, token + 1).isPresent();
    boolean article = s.lemma(token + 1).equals("the") && mentions.named(s, token + 2).isPresent();
    return s.lemma(token).equals("of") && !country && !article;
  }

  private boolean speaksOfAnotherYear(Sentence s) {
    String year = String.valueOf(day.orElseThrow().getYear());
    return s.indexes().stream()
        .filter(t -> s.token(t).entity().equals("DATE"))
        .anyMatch(
            t -> s.token(t).word().matches("(1[89]|20)\\d\\d") && !s.token(t).word().equals(year));
  }
}
