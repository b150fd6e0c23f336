package org.w3id.dixit.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads words of the calendar, without their preposition, as the days that they cover. What is not
 * fully named is the nearest such day or period in the direction of the event's tense. Relative
 * words without an anchor are known to be a time, but of no known day.
 */
final class TimeCalendar {
  private static final Pattern EDGE =
      Pattern.compile("(?:very )?(end|close|start|beginning|outset|turn) of (.+)");
  private static final Pattern UNIT_END =
      Pattern.compile("(year|month|week|quarter)(?: 's)?[ -]end");
  private static final Pattern SOME_PART =
      Pattern.compile("(?:early|late|mid|middle of|early in|late in|later in|earlier in) (.+)");
  private static final Pattern CLIPPED =
      Pattern.compile("(later|earlier)(?: on)?(?: in| during)? (this .+|today|in the day)");
  private static final Pattern PART_OF_DAY =
      Pattern.compile("(.+?) (?:early |late )?(?:" + TimeWords.PART_OF_DAY + ")");
  private static final Pattern OF_YEAR =
      Pattern.compile(
          "(.+?)(?: of| in)? (?:the )?(?:(this|last|next|current) year|(\\d{4})|(year))");
  private static final Pattern OF_MONTH =
      Pattern.compile("(?:first|last|second|third|fourth) (?:week|weekend|days) (?:of|in) (.+)");
  private static final Pattern CHOSEN =
      Pattern.compile("(this|last|next|current|coming|this coming|this past) (.+)");
  private static final Pattern YEAR = Pattern.compile("1\\d{3}|2[01]\\d{2}");
  private static final Pattern YEARS = Pattern.compile("(1\\d{3}|20\\d{2})[-–/](\\d{2}|\\d{4})");
  private static final Pattern DECADE = Pattern.compile("(1[0-9]\\d0|2[01]\\d0)(?: ?'?s)");
  private static final Pattern CENTURY = Pattern.compile("(" + TimeWords.ORDINAL + ")[ -]century");
  private static final Pattern WEEKDAY_DATE =
      Pattern.compile("(?:" + TimeWords.WEEKDAY + ") (?:the )?(.*\\d.*)");
  private static final Pattern THE = Pattern.compile("^the ");
  private static final Pattern WEEKDAY = Pattern.compile(TimeWords.WEEKDAY);
  private static final Pattern UNIT =
      Pattern.compile("day|week|weekend|month|quarter|year|decade|century");
  private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern SEASON =
      Pattern.compile(
          "(?:(?:this|last|next|coming|early|late|this coming|this past) )*(?:"
              + TimeWords.SEASON
              + ")(?: (?:of )?(?:\\d{4}|(?:this|last|next) year))?");

  /** Counted from what was told before, not from the anchor. */
  private static final Pattern OF_THE_STORY =
      Pattern.compile(
          "(?:the (?:next|last|very next)|(?:the |that )?(?:same|following|previous|preceding)) (?:"
              + TimeWords.WEEKDAY
              + "|"
              + TimeWords.MONTH
              + "|"
              + TimeWords.UNIT
              + "|"
              + TimeWords.PART_OF_DAY
              + ")(?: (?:"
              + TimeWords.PART_OF_DAY
              + "))?");

  /** A half alone may be one of a year, a match or a play. */
  private static final Pattern HALF = Pattern.compile("(?:first|second|latter) half");

  private final TimeContext context;

  TimeCalendar(TimeContext context) {
    this.context = context;
  }

  /** Empty where the words are none of the calendar's. */
  Optional<Stretch> read(String words) {
    String bare = THE.matcher(words).replaceFirst("");
    if (OF_THE_STORY.matcher(words).matches() || HALF.matcher(bare).matches()) {
      return Optional.of(Stretch.UNKNOWN);
    }
    return Stream.<Function<String, Optional<Stretch>>>of(
            this::named,
            this::edge,
            this::clipped,
            this::whole,
            this::ofYear,
            this::nearest,
            this::chosen,
            this::dayOfMonth,
            this::part)
        .flatMap(rule -> rule.apply(bare).stream())
        .findFirst();
  }

  /** Words that name one day from today, and seasons, whose days depend on the hemisphere. */
  private Optional<Stretch> named(String words) {
    if (SEASON.matcher(words).matches()) {
      return Optional.of(Stretch.UNKNOWN);
    }
    return switch (words) {
      case "today", "tonight", "this morning", "this afternoon", "this evening" -> day(0);
      case "yesterday", "last night", "yesterday morning", "yesterday evening" -> day(-1);
      case "tomorrow", "tomorrow morning", "tomorrow evening", "tomorrow night" -> day(1);
      case "day after tomorrow" -> day(2);
      case "day before yesterday" -> day(-2);
      case "overnight" ->
          relative(
              d -> context.isPast() ? Stretch.of(d.minusDays(1), d) : Stretch.of(d, d.plusDays(1)));
      default -> Optional.empty();
    };
  }

  private Optional<Stretch> day(int distance) {
    return relative(d -> Stretch.day(d.plusDays(distance)));
  }

  private Optional<Stretch> relative(Function<LocalDate, Stretch> reading) {
    return Optional.of(context.anchor().map(reading).orElse(Stretch.UNKNOWN));
  }

  /** <em>The end of June</em>, <em>year-end</em>. */
  private Optional<Stretch> edge(String words) {
    Matcher unitEnd = UNIT_END.matcher(words);
    if (unitEnd.matches()) {
      return unit(unitEnd.group(1), 0).map(Stretch::end);
    }
    Matcher edge = EDGE.matcher(words);
    if (!edge.matches()) {
      return Optional.empty();
    }
    boolean end = edge.group(1).matches("end|close");
    return inner(edge.group(2)).map(s -> end ? s.end() : s.beginning());
  }

  /** What stands below <em>of</em>: there, <em>the year</em> is this year. */
  private Optional<Stretch> inner(String words) {
    String bare = words.replaceFirst("^the (?:same )?", "");
    return UNIT.matcher(bare).matches() ? unit(bare, 0) : read(bare);
  }

  /** <em>Later this year</em>: from today on. */
  private Optional<Stretch> clipped(String words) {
    Matcher m = CLIPPED.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<Stretch> stretch = m.group(2).equals("in the day") ? read("today") : read(m.group(2));
    boolean later = m.group(1).equals("later");
    return stretch.map(
        s ->
            later
                ? new Stretch(max(s.first(), context.anchor()), s.last())
                : new Stretch(s.first(), min(s.last(), context.anchor())));
  }

  private static Optional<LocalDate> max(Optional<LocalDate> a, Optional<LocalDate> b) {
    return Stream.of(a, b).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> min(Optional<LocalDate> a, Optional<LocalDate> b) {
    return Stream.of(a, b).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }

  /** What needs no anchor: a year, several years, a decade, a century. */
  private Optional<Stretch> whole(String words) {
    if (YEAR.matcher(words).matches()) {
      return Optional.of(Stretch.years(Integer.parseInt(words), 1));
    }
    Matcher years = YEARS.matcher(words);
    if (years.matches()) {
      int first = Integer.parseInt(years.group(1));
      int last =
          Integer.parseInt(
              years.group(1).substring(0, 4 - years.group(2).length()) + years.group(2));
      return last > first ? Optional.of(Stretch.years(first, last - first + 1)) : Optional.empty();
    }
    Matcher decade = DECADE.matcher(words);
    if (decade.matches()) {
      return Optional.of(Stretch.years(Integer.parseInt(decade.group(1)), 10));
    }
    Matcher century = CENTURY.matcher(words);
    return century.matches()
        ? Optional.of(Stretch.years(100 * TimeWords.number(century.group(1)) - 99, 100))
        : Optional.empty();
  }

  /** A part of a year that is named: <em>June next year</em>, <em>the first half of 2024</em>. */
  private Optional<Stretch> ofYear(String words) {
    Matcher m = OF_YEAR.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    Optional<IntFunction<Stretch>> part = TimeOfYear.of(m.group(1));
    if (part.isEmpty()) {
      Matcher weekday = WEEKDAY_DATE.matcher(m.group(1));
      part = weekday.matches() ? TimeOfYear.of(weekday.group(1)) : part;
    }
    if (m.group(3) != null) {
      int year = Integer.parseInt(m.group(3));
      return part.map(p -> p.apply(year));
    }
    int distance = "last".equals(m.group(2)) ? -1 : "next".equals(m.group(2)) ? 1 : 0;
    return part.flatMap(p -> relative(d -> p.apply(d.getYear() + distance)));
  }

  /** A part of a year without a year, a day of the week, or a weekend. */
  private Optional<Stretch> nearest(String words) {
    return candidates(words)
        .flatMap(all -> relative(d -> context.isPast() ? latest(all, d) : earliest(all, d)));
  }

  private static Stretch latest(IntFunction<Stretch> all, LocalDate day) {
    return within(all).filter(s -> !s.first().get().isAfter(day)).reduce((a, b) -> b).orElseThrow();
  }

  private static Stretch earliest(IntFunction<Stretch> all, LocalDate day) {
    return within(all).filter(s -> !s.last().get().isBefore(day)).findFirst().orElseThrow();
  }

  private static Stream<Stretch> within(IntFunction<Stretch> all) {
    return IntStream.rangeClosed(-8, 8).mapToObj(all).filter(s -> !s.isUnknown());
  }

  /** All periods of one kind near the anchor, numbered in their order. */
  private Optional<IntFunction<Stretch>> candidates(String words) {
    LocalDate day = context.anchor().orElse(LocalDate.EPOCH);
    Matcher weekday = WEEKDAY_DATE.matcher(words);
    Optional<IntFunction<Stretch>> part =
        TimeOfYear.of(weekday.matches() ? weekday.group(1) : words);
    if (part.isPresent()) {
      IntFunction<Stretch> inYear = part.get();
      return Optional.of(n -> inYear.apply(day.getYear() + n));
    }
    if (WEEKDAY.matcher(words).matches()) {
      LocalDate first = day.with(TemporalAdjusters.nextOrSame(TimeWords.weekday(words)));
      return Optional.of(n -> Stretch.day(first.plusWeeks(n)));
    }
    if (words.equals("weekend")) {
      LocalDate first = monday(day).plusDays(5);
      return Optional.of(n -> Stretch.of(first.plusWeeks(n), first.plusWeeks(n).plusDays(1)));
    }
    return Optional.empty();
  }

  /** <em>Last Tuesday</em>, <em>next May</em>, <em>this quarter</em>. */
  private Optional<Stretch> chosen(String words) {
    Matcher m = CHOSEN.matcher(words);
    if (!m.matches()) {
      return Optional.empty();
    }
    String which = m.group(1);
    Optional<IntFunction<Stretch>> all = candidates(m.group(2));
    if (all.isEmpty()) {
      int distance = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
      boolean past = which.matches("this past|coming|this coming");
      return UNIT.matcher(m.group(2)).matches() && !past
          ? unit(m.group(2), distance)
          : Optional.empty();
    }
    IntFunction<Stretch> periods = all.get();
    return switch (which) {
      case "last", "this past" ->
          relative(
              d ->
                  within(periods)
                      .filter(s -> s.last().get().isBefore(d))
                      .reduce((a, b) -> b)
                      .get());
      case "next", "coming", "this coming" ->
          relative(d -> within(periods).filter(s -> s.first().get().isAfter(d)).findFirst().get());
      default ->
          TimeOfYear.of(m.group(2)).isPresent()
              ? relative(d -> periods.apply(0))
              : nearest(m.group(2));
    };
  }

  /** The unit of the calendar that holds the anchor, or one so many units from it. */
  Optional<Stretch> unit(String unit, int distance) {
    return relative(
        d ->
            switch (unit) {
              case "day" -> Stretch.day(d.plusDays(distance));
              case "week" -> {
                LocalDate monday = monday(d).plusWeeks(distance);
                yield Stretch.of(monday, monday.plusDays(6));
              }
              case "month" -> Stretch.months(YearMonth.from(d).plusMonths(distance), 1);
              case "quarter" -> {
                YearMonth first = YearMonth.of(d.getYear(), (d.getMonthValue() - 1) / 3 * 3 + 1);
                yield Stretch.months(first.plusMonths(3L * distance), 3);
              }
              case "year" -> Stretch.years(d.getYear() + distance, 1);
              case "decade" -> Stretch.years(d.getYear() / 10 * 10 + 10 * distance, 10);
              case "century" ->
                  Stretch.years((d.getYear() - 1) / 100 * 100 + 1 + 100 * distance, 100);
              default -> Stretch.UNKNOWN;
            });
  }

  /** <em>The 5th</em>: of the nearest month that has it. */
  private Optional<Stretch> dayOfMonth(String words) {
    Matcher m = DAY_OF_MONTH.matcher(words);
    int number = m.matches() ? Integer.parseInt(m.group(1)) : 0;
    if (number < 1 || number > 31) {
      return Optional.empty();
    }
    return relative(
        d -> {
          IntFunction<Stretch> all =
              n -> {
                YearMonth month = YearMonth.from(d).plusMonths(n);
                return month.isValidDay(number)
                    ? Stretch.day(month.atDay(number))
                    : Stretch.UNKNOWN;
              };
          return context.isPast() ? latest(all, d) : earliest(all, d);
        });
  }

  /** A vague part of a period lies within it: <em>early March</em>, <em>Friday morning</em>. */
  private Optional<Stretch> part(String words) {
    for (Pattern pattern : List.of(SOME_PART, OF_MONTH, PART_OF_DAY)) {
      Matcher m = pattern.matcher(words);
      if (m.matches()) {
        Optional<Stretch> whole = inner(m.group(1));
        boolean day = whole.filter(s -> s.isUnknown() || s.day().isPresent()).isPresent();
        return pattern != PART_OF_DAY || day ? whole : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
