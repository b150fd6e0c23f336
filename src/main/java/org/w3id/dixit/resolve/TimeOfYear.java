package org.w3id.dixit.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that name a part of any year: a day of a month, a month, a quarter, a half. */
final class TimeOfYear {
  private static final Pattern DAY_MONTH =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + TimeWords.MONTH + ")");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(" + TimeWords.MONTH + ") (?:the )?(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern MONTH = Pattern.compile(TimeWords.MONTH);
  private static final Pattern QUARTER =
      Pattern.compile("(?:(" + TimeWords.ORDINAL + "|final|last) quarter|q([1-4]))");
  private static final Pattern HALF = Pattern.compile("(first|second|latter) half");
  private static final Pattern MONTHS =
      Pattern.compile("(first|last|final) (" + TimeWords.NUMBER + ") months");

  private TimeOfYear() {}

  /** The days that the words name in a given year; empty where they name no part of a year. */
  static Optional<IntFunction<Stretch>> of(String words) {
    Matcher dayMonth = DAY_MONTH.matcher(words);
    if (dayMonth.matches()) {
      return day(dayMonth.group(2), dayMonth.group(1));
    }
    Matcher monthDay = MONTH_DAY.matcher(words);
    if (monthDay.matches()) {
      return day(monthDay.group(1), monthDay.group(2));
    }
    if (MONTH.matcher(words).matches()) {
      return months(TimeWords.month(words), 1);
    }
    Matcher quarter = QUARTER.matcher(words);
    if (quarter.matches()) {
      String place = TimeWords.given(quarter.group(1), quarter.group(2)).orElseThrow();
      int number = place.matches("final|last") ? 4 : TimeWords.number(place);
      return number < 1 || number > 4 ? Optional.empty() : months(3 * number - 2, 3);
    }
    Matcher half = HALF.matcher(words);
    if (half.matches()) {
      return months(half.group(1).equals("first") ? 1 : 7, 6);
    }
    Matcher several = MONTHS.matcher(words);
    if (several.matches()) {
      int count = TimeWords.number(several.group(2));
      int first = several.group(1).equals("first") ? 1 : 13 - count;
      return count > 12 ? Optional.empty() : months(first, count);
    }
    return Optional.empty();
  }

  private static Optional<IntFunction<Stretch>> months(int first, int count) {
    return Optional.of(year -> Stretch.months(YearMonth.of(year, first), count));
  }

  /** A day of a month; a year that has no such day gives none. */
  private static Optional<IntFunction<Stretch>> day(String month, String day) {
    int m = TimeWords.month(month);
    int d = Integer.parseInt(day);
    boolean real = d >= 1 && d <= YearMonth.of(2000, m).lengthOfMonth();
    return real
        ? Optional.of(
            year -> {
              try {
                return Stretch.day(LocalDate.of(year, m, d));
              } catch (DateTimeException e) {
                return Stretch.UNKNOWN;
              }
            })
        : Optional.empty();
  }
}
