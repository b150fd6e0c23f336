package org.w3id.dixit.extract;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;

/** The day on which something was said, where the text gives it beside the cue. */
final class SayingTime {
  private SayingTime() {}

  /** Empty where the day is not given, or no full date can be made of it. */
  static Optional<LocalDate> of(Candidate candidate, AnnotatedArticle article) {
    Sentence s = candidate.sentence();
    if (candidate.cueHead() < 0) {
      return Optional.empty();
    }
    return s.children(candidate.cueHead(), "obl", "nmod", "advmod").stream()
        .flatMap(t -> article.nameAt(s, t).stream())
        .filter(n -> n.type().equals("DATE"))
        .flatMap(n -> day(n).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(NamedSpan name) {
    try {
      return Optional.of(LocalDate.parse(name.normalized()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
