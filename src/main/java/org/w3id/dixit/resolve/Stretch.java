package org.w3id.dixit.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that words of the calendar cover; an end is empty where the words leave it open. One
 * without any end is a time of which no day is known.
 */
record Stretch(Optional<LocalDate> first, Optional<LocalDate> last) {
  static final Stretch UNKNOWN = new Stretch(Optional.empty(), Optional.empty());

  static Stretch of(LocalDate first, LocalDate last) {
    return new Stretch(Optional.of(first), Optional.of(last));
  }

  static Stretch day(LocalDate day) {
    return of(day, day);
  }

  static Stretch months(YearMonth first, int count) {
    return of(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  static Stretch years(int first, int count) {
    return months(YearMonth.of(first, 1), 12 * count);
  }

  /** The one day that it is, if it is one. */
  Optional<LocalDate> day() {
    return first.filter(f -> last.filter(f::equals).isPresent());
  }

  boolean isUnknown() {
    return first.isEmpty() && last.isEmpty();
  }

  /** Its end alone: by then it is over. */
  Stretch end() {
    return new Stretch(Optional.empty(), last);
  }

  /** Its beginning alone. */
  Stretch beginning() {
    return new Stretch(first, Optional.empty());
  }

  /** The first day, or the last one where nothing else is known. */
  Optional<LocalDate> from() {
    return first.or(() -> last);
  }

  /** The last day, or the first one where nothing else is known. */
  Optional<LocalDate> to() {
    return last.or(() -> first);
  }

  /** Where it begins, as exactly as its words: a year, a month or a day of ISO 8601. */
  Optional<String> beginningText() {
    return from().map(this::text);
  }

  /** Where it ends, as exactly as its words. */
  Optional<String> endText() {
    return to().map(this::text);
  }

  private String text(LocalDate day) {
    if (first.isEmpty() || last.isEmpty()) {
      return day.toString();
    }
    boolean months = first.get().getDayOfMonth() == 1 && isMonthEnd(last.get());
    boolean years = months && first.get().getMonthValue() == 1 && last.get().getMonthValue() == 12;
    return years
        ? String.valueOf(day.getYear())
        : months ? YearMonth.from(day).toString() : day.toString();
  }

  private static boolean isMonthEnd(LocalDate day) {
    return day.equals(YearMonth.from(day).atEndOfMonth());
  }
}
