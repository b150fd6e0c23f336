package org.w3id.dixit.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The day in a date as machines write it: ISO 8601, with or without hyphens and time, RFC 1123, or
 * with an English month. It is the day where the time was written; no zone moves it.
 */
final class PublicationDay {
  private static final List<DateTimeFormatter> WORDS =
      List.of(
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));

  private PublicationDay() {}

  /** Empty where {@code value} is no such date: none is ever guessed. */
  static Optional<LocalDate> of(String value) {
    String date = value.strip();
    try {
      if (date.matches("\\d{4}-\\d{2}-\\d{2}(?:\\D.*)?")) {
        return Optional.of(LocalDate.parse(date.substring(0, 10)));
      }
      if (date.matches("\\d{8}(?:T.*)?")) {
        return Optional.of(LocalDate.parse(date.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE));
      }
    } catch (DateTimeException e) {
      return Optional.empty();
    }
    return WORDS.stream().flatMap(form -> parsed(date, form).stream()).findFirst();
  }

  private static Optional<LocalDate> parsed(String date, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(date, form));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
