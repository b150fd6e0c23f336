package org.w3id.dixit.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.model.Value;

/** A day, a month of a year or a year as English writes it. */
final class DayWords {
  private static final List<DateTimeFormatter> DAYS =
      List.of("d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu").stream()
          .map(p -> DateTimeFormatter.ofPattern(p, Locale.ENGLISH))
          .toList();
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
  private static final Pattern NORMAL = Pattern.compile("[12]\\d{3}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern LOOSE =
      Pattern.compile("\\s*[,.]\\s*|\\s+(?:of\\s+)?|(?<=\\d)(?:st|nd|rd|th)\\b\\s*");

  private DayWords() {}

  /** The value that words stand for by themselves. */
  static Optional<Value> of(String words) {
    String plain = LOOSE.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").strip();
    Optional<Value> day = DAYS.stream().flatMap(format -> day(format, plain).stream()).findFirst();
    if (day.isPresent()) {
      return day;
    }
    return YEAR.matcher(plain).matches() ? normal(plain) : Optional.empty();
  }

  private static Optional<Value> day(DateTimeFormatter format, String words) {
    try {
      return Optional.of(new Value.DateValue(LocalDate.parse(words, format)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The value of a TIMEX3 normal form that is a day, a month or a year. */
  static Optional<Value> normal(String form) {
    Matcher matcher = NORMAL.matcher(form);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          matcher.group(2) == null
              ? new Value.PartialDateValue(form)
              : new Value.DateValue(LocalDate.parse(form)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
