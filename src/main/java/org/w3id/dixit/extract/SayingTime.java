package org.w3id.dixit.extract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;

/** The day on which something was said, where the text gives it beside the cue. */
final class SayingTime {
  private static final int WEEK = 7;
  private static final Set<String> OCCASION =
      Set.of("in", "at", "during", "on", "via", "with", "to");

  private SayingTime() {}

  /** Empty where the day is not given, or no full date can be made of it. */
  static Optional<LocalDate> of(Candidate candidate, AnnotatedArticle article) {
    Sentence s = candidate.sentence();
    if (candidate.cueHead() < 0) {
      return Optional.empty();
    }
    return beside(s, candidate).stream()
        .flatMap(t -> article.nameAt(s, t).stream())
        .filter(n -> n.type().equals("DATE"))
        .flatMap(n -> day(n).stream())
        .map(day -> notAfter(day, candidate, article.article().published()))
        .findFirst();
  }

  /** The phrases beside the cue, and those in the venue: <em>in a statement on Monday</em>. */
  private static List<Integer> beside(Sentence s, Candidate candidate) {
    List<Integer> found = new ArrayList<>(s.children(candidate.cueHead(), "obl", "nmod", "advmod"));
    s.children(candidate.cueHead(), "obl").stream()
        .filter(v -> Grammar.hasMark(s, v, OCCASION))
        .flatMap(v -> s.children(v, "nmod").stream())
        .flatMap(n -> Stream.concat(Stream.of(n), s.children(n, "nmod").stream()))
        .forEach(found::add);
    found.removeIf(t -> candidate.contentHolds(s, t));
    return found;
  }

  /**
   * A weekday on which something was said, in the past tense, is the last one before publication.
   */
  private static LocalDate notAfter(
      LocalDate day, Candidate candidate, Optional<LocalDate> published) {
    boolean past = candidate.sentence().token(candidate.cueHead()).tag().matches("VBD|VBN");
    boolean next =
        published
            .filter(p -> day.isAfter(p) && ChronoUnit.DAYS.between(p, day) <= WEEK)
            .isPresent();
    return past && next ? day.minusDays(WEEK) : day;
  }

  private static Optional<LocalDate> day(NamedSpan name) {
    try {
      return Optional.of(LocalDate.parse(name.normalized()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
