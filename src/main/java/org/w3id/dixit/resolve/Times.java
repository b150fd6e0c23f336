package org.w3id.dixit.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Value;

/**
 * Times as roles of an event. A day is given only where the text gives one; else the literal words,
 * and the limits that they set. Normal forms are TIMEX3, anchored to the day of publication.
 */
final class Times {
  private static final Set<String> WITHIN = Set.of("within", "in", "over", "during");
  private static final Set<String> AHEAD = Set.of("next", "coming", "following");
  private static final Set<String> FROM = Set.of("since", "after", "from");
  private static final Set<String> UNTIL = Set.of("until", "till", "by", "before");

  private final AnnotatedArticle article;

  Times(AnnotatedArticle article) {
    this.article = article;
  }

  /** The roles of a time phrase; empty where the phrase is none. */
  List<Role> roles(Sentence s, int head) {
    Optional<NamedSpan> time = article.nameAt(s, head).filter(NamedSpan::isTime);
    if (time.isEmpty()) {
      return List.of();
    }
    String preposition =
        s.child(head, "case").map(c -> s.lemma(c).toLowerCase(Locale.ROOT)).orElse("");
    Optional<LocalDate> day = day(time.get().normalized());
    List<Role> roles = new ArrayList<>();
    if (day.isPresent() && !FROM.contains(preposition) && !UNTIL.contains(preposition)) {
      return List.of(new Role("time", new Value.DateValue(day.get())));
    }
    roles.add(new Role("timeText", new Value.TextValue(words(s, head, time.get()))));
    limits(time.get(), preposition, day).forEach(roles::add);
    if (WITHIN.contains(preposition) && looksAhead(s, time.get())) {
      article.article().published().ifPresent(d -> roles.add(limit("notBefore", d)));
    }
    return roles;
  }

  private static List<Role> limits(NamedSpan time, String preposition, Optional<LocalDate> day) {
    Optional<LocalDate> first = day.or(() -> month(time.normalized()).map(m -> m.atDay(1)));
    Optional<LocalDate> last = day.or(() -> month(time.normalized()).map(YearMonth::atEndOfMonth));
    List<Role> roles = new ArrayList<>();
    if (!UNTIL.contains(preposition)) {
      first.ifPresent(d -> roles.add(limit("notBefore", d)));
    }
    if (!FROM.contains(preposition)) {
      last.ifPresent(d -> roles.add(limit("notAfter", d)));
    }
    return roles;
  }

  private static Role limit(String name, LocalDate day) {
    return new Role(name, new Value.DateValue(day));
  }

  private boolean looksAhead(Sentence s, NamedSpan time) {
    for (int i = time.first(); i <= time.last(); i++) {
      if (AHEAD.contains(s.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private String words(Sentence s, int head, NamedSpan time) {
    int first = s.child(head, "case").filter(c -> c < time.first()).orElse(time.first());
    return article.article().slice(s.span(first, time.last()));
  }

  private static Optional<LocalDate> day(String normalized) {
    try {
      return Optional.of(LocalDate.parse(normalized));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<YearMonth> month(String normalized) {
    try {
      return normalized.matches("\\d{4}-\\d{2}")
          ? Optional.of(YearMonth.parse(normalized))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
