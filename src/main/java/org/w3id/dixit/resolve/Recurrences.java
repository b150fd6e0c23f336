package org.w3id.dixit.resolve;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something takes place, as a recurrence rule of RFC 5545. So many times a unit is a rule
 * only where the unit divides evenly, as twice a year into six months.
 */
final class Recurrences {
  private static final Pattern EVERY =
      Pattern.compile(
          "(?:every|each)(?: single)?(?: (other|second|" + TimeWords.NUMBER + "))? (.+?)");
  private static final Pattern PLURAL_DAY = Pattern.compile("(" + TimeWords.WEEKDAY + ")s");
  private static final Pattern TIMES =
      Pattern.compile(
          "(?:(once)|(twice)|("
              + TimeWords.NUMBER
              + ") times) (?:an?|every|each|per) (hour|day|week|month|quarter|year|decade)");
  private static final Pattern NTH_DAY =
      Pattern.compile(
          "(?:on )?(?:the |every |each )?(first|second|third|fourth|last) ("
              + TimeWords.WEEKDAY
              + ") (?:of|in) (?:every|each|the) month");
  private static final Map<String, String> RULES =
      Map.ofEntries(
          Map.entry("second", "FREQ=SECONDLY"),
          Map.entry("minute", "FREQ=MINUTELY"),
          Map.entry("hour", "FREQ=HOURLY"),
          Map.entry("day", "FREQ=DAILY"),
          Map.entry("night", "FREQ=DAILY"),
          Map.entry("morning", "FREQ=DAILY"),
          Map.entry("afternoon", "FREQ=DAILY"),
          Map.entry("evening", "FREQ=DAILY"),
          Map.entry("week", "FREQ=WEEKLY"),
          Map.entry("fortnight", "FREQ=WEEKLY;INTERVAL=2"),
          Map.entry("weekend", "FREQ=WEEKLY;BYDAY=SA,SU"),
          Map.entry("weekday", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
          Map.entry("month", "FREQ=MONTHLY"),
          Map.entry("quarter", "FREQ=MONTHLY;INTERVAL=3"),
          Map.entry("year", "FREQ=YEARLY"),
          Map.entry("spring", "FREQ=YEARLY"),
          Map.entry("summer", "FREQ=YEARLY"),
          Map.entry("autumn", "FREQ=YEARLY"),
          Map.entry("winter", "FREQ=YEARLY"),
          Map.entry("decade", "FREQ=YEARLY;INTERVAL=10"));
  private static final Map<String, String> ADVERBS =
      Map.ofEntries(
          Map.entry("hourly", "hour"),
          Map.entry("daily", "day"),
          Map.entry("nightly", "night"),
          Map.entry("weekly", "week"),
          Map.entry("fortnightly", "fortnight"),
          Map.entry("monthly", "month"),
          Map.entry("quarterly", "quarter"),
          Map.entry("yearly", "year"),
          Map.entry("annually", "year"),
          Map.entry("weekends", "weekend"),
          Map.entry("weekdays", "weekday"));

  /** The parts of a unit of which a number of times may take an even share. */
  private static final Map<String, Map.Entry<String, Integer>> PARTS =
      Map.of(
          "day", Map.entry("FREQ=HOURLY", 24),
          "year", Map.entry("FREQ=MONTHLY", 12),
          "decade", Map.entry("FREQ=YEARLY", 10));

  private Recurrences() {}

  /** Whether the words, without a preposition, tell how often. */
  static boolean isRecurrence(String words) {
    return rule(words).isPresent() || TIMES.matcher(words).matches();
  }

  /** The rule; empty also where the words tell how often but no rule says the same. */
  static Optional<String> rule(String words) {
    Matcher nth = NTH_DAY.matcher(words);
    if (nth.matches()) {
      String place = nth.group(1).equals("last") ? "-1" : "" + TimeWords.number(nth.group(1));
      return Optional.of("FREQ=MONTHLY;BYDAY=" + place + day(nth.group(2)));
    }
    Matcher plural = PLURAL_DAY.matcher(words);
    if (plural.matches()) {
      return Optional.of("FREQ=WEEKLY;BYDAY=" + day(plural.group(1)));
    }
    Matcher times = TIMES.matcher(words);
    if (times.matches()) {
      return times(times);
    }
    Matcher every = EVERY.matcher(words);
    if (every.matches()) {
      return every(every.group(1), every.group(2));
    }
    return Optional.ofNullable(ADVERBS.get(words)).map(RULES::get);
  }

  private static Optional<String> every(String count, String unit) {
    int interval = count == null ? 1 : count.matches("other|second") ? 2 : TimeWords.number(count);
    if (unit.matches("(?:" + TimeWords.WEEKDAY + ")(?: (?:" + TimeWords.PART_OF_DAY + "))?")) {
      String rule = "FREQ=WEEKLY" + interval(interval);
      return Optional.of(rule + ";BYDAY=" + day(unit.split(" ", 2)[0]));
    }
    if (unit.matches(TimeWords.MONTH)) {
      String rule = "FREQ=YEARLY" + interval(interval);
      return Optional.of(rule + ";BYMONTH=" + TimeWords.month(unit));
    }
    String rule = RULES.get(TimeWords.singular(unit));
    if (rule == null || (interval > 1 && rule.contains(";"))) {
      return Optional.empty();
    }
    return Optional.of(rule + interval(interval));
  }

  private static Optional<String> times(Matcher m) {
    int count = m.group(1) != null ? 1 : m.group(2) != null ? 2 : TimeWords.number(m.group(3));
    String unit = m.group(4);
    if (count == 1) {
      return Optional.of(RULES.get(unit));
    }
    return Optional.ofNullable(PARTS.get(unit))
        .filter(part -> part.getValue() % count == 0)
        .map(part -> part.getKey() + interval(part.getValue() / count));
  }

  private static String interval(int interval) {
    return interval == 1 ? "" : ";INTERVAL=" + interval;
  }

  private static String day(String word) {
    DayOfWeek day = TimeWords.weekday(word);
    return day.name().substring(0, 2);
  }
}
