package org.w3id.dixit.resolve;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of the calendar: numbers, months, days of the week and units, with their values. */
final class TimeWords {
  private static final List<String> CARDINALS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first");
  private static final Map<String, Integer> TENS =
      Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "ninety", 90, "hundred", 100);
  private static final Map<String, Long> SIZES =
      Map.of("fortnight", 2L, "quarter", 3L, "decade", 10L, "century", 100L);

  static final String WEEKDAY = names(DayOfWeek.values());
  static final String MONTH =
      names(Month.values()) + "|(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\\.?";
  static final String NUMBER =
      "\\d{1,4}|an?|"
          + String.join("|", CARDINALS.subList(1, CARDINALS.size()))
          + "|"
          + String.join("|", TENS.keySet());
  static final String ORDINAL = "\\d{1,2}(?:st|nd|rd|th)|" + String.join("|", ORDINALS);
  static final String UNIT =
      "second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centur(?:y|ie)";
  static final String PART_OF_DAY = "morning|afternoon|evening|night|lunchtime|midday|noon";
  static final String SEASON = "spring|summer|autumn|fall|winter";

  private TimeWords() {}

  /** An amount of time: so many of one unit. */
  record Amount(long number, ChronoUnit unit) {

    /** As an xsd:duration, which has neither weeks nor decades. */
    String duration() {
      return switch (unit) {
        case WEEKS -> "P" + 7 * number + "D";
        case DECADES -> "P" + 10 * number + "Y";
        case CENTURIES -> "P" + 100 * number + "Y";
        default -> {
          boolean clock = unit.compareTo(ChronoUnit.DAYS) < 0;
          yield "P" + (clock ? "T" : "") + number + unit.name().charAt(0);
        }
      };
    }
  }

  private static <E extends Enum<E>> String names(E[] values) {
    return Arrays.stream(values)
        .map(v -> v.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("|"));
  }

  /** The value of a cardinal or ordinal number that {@link #NUMBER} or {@link #ORDINAL} accepts. */
  static int number(String word) {
    if (word.matches("\\d+.*")) {
      return Integer.parseInt(word.replaceAll("\\D", ""));
    }
    Map<String, Integer> values = new HashMap<>(TENS);
    values.put("a", 1);
    values.put("an", 1);
    int cardinal = CARDINALS.indexOf(word);
    return cardinal > 0 ? cardinal : values.getOrDefault(word, ORDINALS.indexOf(word) + 1);
  }

  static int month(String word) {
    return Arrays.stream(Month.values())
        .filter(m -> m.name().startsWith(word.substring(0, 3).toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  static DayOfWeek weekday(String word) {
    return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** A number of units as an amount; a fortnight is two weeks, a decade ten years. */
  static Amount amount(String number, String unit) {
    String singular = singular(unit);
    long count = number(number) * SIZES.getOrDefault(singular, 1L);
    return new Amount(count, chronoUnit(singular));
  }

  private static ChronoUnit chronoUnit(String unit) {
    return switch (unit) {
      case "second" -> ChronoUnit.SECONDS;
      case "minute" -> ChronoUnit.MINUTES;
      case "hour" -> ChronoUnit.HOURS;
      case "day", "night" -> ChronoUnit.DAYS;
      case "week", "fortnight", "weekend" -> ChronoUnit.WEEKS;
      case "month", "quarter" -> ChronoUnit.MONTHS;
      default -> ChronoUnit.YEARS;
    };
  }

  /** The unit in its singular form. */
  static String singular(String unit) {
    return unit.startsWith("centur") ? "century" : unit.replaceFirst("s$", "");
  }

  /** The first of the forms that is there. */
  static Optional<String> given(String... forms) {
    return Arrays.stream(forms).filter(f -> f != null && !f.isEmpty()).findFirst();
  }
}
