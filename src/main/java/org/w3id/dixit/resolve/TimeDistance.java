package org.w3id.dixit.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Value;

/**
 * Reads so many units of time: how long, how long ago, how far ahead. A distance gives no more than
 * its unit does: three years ago is some day of that year.
 */
final class TimeDistance {
  private static final String ABOUT =
      "about|around|roughly|approximately|some|nearly|almost|more than|over|just over|well over"
          + "|at least|less than|under|just under|fewer than|up to|at most|as much as|another";
  private static final String COUNTED =
      "(?:(" + ABOUT + ") )?(" + TimeWords.NUMBER + ")[ -](" + TimeWords.UNIT + ")s?";
  private static final Pattern AMOUNT = Pattern.compile("(?:the )?(?:full |whole )?" + COUNTED);
  private static final Pattern AGO = Pattern.compile(COUNTED + " (?:ago|back)");
  private static final Pattern LATER =
      Pattern.compile(
          "(?:just |only |barely )?(?:"
              + COUNTED
              + "|(?:some |several |a few |many )?(?:"
              + TimeWords.UNIT
              + ")s?)"
              + " (?:later|earlier|before|after|afterwards|beforehand|on|ago)");
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:the )?(?:next|coming|following)(?: ("
              + TimeWords.NUMBER
              + "))?[ -]("
              + TimeWords.UNIT
              + ")s?");
  private static final Pattern BACK =
      Pattern.compile(
          "(?:the )?(?:past|last|previous)(?: ("
              + TimeWords.NUMBER
              + "))?[ -]("
              + TimeWords.UNIT
              + ")s?");
  private static final Pattern FROM_NOW =
      Pattern.compile(COUNTED + "(?: (?:from now|' time|'s time|time|' s time))");
  private static final Set<String> LONG = Set.of("for", "over", "during", "of", "through", "");
  private static final Set<String> INSIDE =
      Set.of("in", "within", "over", "during", "for", "throughout", "through");
  private static final Set<String> AT_MOST =
      Set.of("less than", "under", "just under", "fewer than", "up to", "at most");
  private static final Set<String> AT_LEAST =
      Set.of("more than", "over", "just over", "well over", "at least");

  private final TimeContext context;

  TimeDistance(TimeContext context) {
    this.context = context;
  }

  /**
   * The roles that the words give beside themselves; empty where they are no distance.
   *
   * @param measure whether the verb takes a bare amount, as in <em>lasted a week</em>
   */
  Optional<List<Role>> read(String preposition, String words, boolean measure) {
    Matcher ago = AGO.matcher(words);
    if (ago.matches()) {
      return Optional.of(ago(ago));
    }
    if (LATER.matcher(words).matches()) {
      return Optional.of(List.of());
    }
    Matcher ahead = AHEAD.matcher(words);
    if (ahead.matches() && (INSIDE.contains(preposition) || ahead.group(1) != null)) {
      return Optional.of(ahead(ahead));
    }
    Matcher back = BACK.matcher(words);
    boolean period = back.matches() && (back.group(1) != null || words.startsWith("the "));
    if (period || (back.matches() && words.startsWith("past"))) {
      return INSIDE.contains(preposition) || back.group(1) != null
          ? Optional.of(back(back))
          : Optional.empty();
    }
    Matcher now = FROM_NOW.matcher(words);
    if (now.matches()) {
      return Optional.of(inside("in", now));
    }
    Matcher amount = AMOUNT.matcher(words);
    return amount.matches() ? amount(preposition, amount, measure) : Optional.empty();
  }

  private Optional<List<Role>> amount(String preposition, Matcher m, boolean measure) {
    boolean rate = preposition.isEmpty() && !measure && m.group(2).matches("an?");
    if (rate) {
      return Optional.empty();
    }
    if (preposition.equals("within") || (preposition.equals("in") && !context.isPast())) {
      return Optional.of(inside(preposition, m));
    }
    if (preposition.equals("in") || LONG.contains(preposition)) {
      boolean exact = m.group(1) == null && !m.group(3).startsWith("weekend");
      String length = TimeWords.amount(m.group(2), m.group(3)).duration();
      return Optional.of(
          exact ? List.of(new Role("duration", new Value.DurationValue(length))) : List.of());
    }
    return preposition.matches("after|before|since|until")
        ? Optional.of(List.of())
        : Optional.empty();
  }

  /** <em>Within two months</em>, and <em>in two months</em>, which is less exact. */
  private List<Role> inside(String preposition, Matcher m) {
    String about = m.group(1) == null ? "" : m.group(1);
    if (context.isPast() || context.anchor().isEmpty()) {
      return List.of();
    }
    LocalDate today = context.anchor().get();
    List<Role> roles = new ArrayList<>(List.of(limit("notBefore", today)));
    boolean bounded = about.isEmpty() || AT_MOST.contains(about);
    if (bounded) {
      Optional<LocalDate> last = moved(m, 1);
      boolean clock = m.group(3).matches("second|minute|hour");
      boolean loose = preposition.equals("in") && about.isEmpty() && !clock;
      last.map(d -> loose ? unit(m.group(3), d).to().orElse(d) : d)
          .ifPresent(d -> roles.add(limit("notAfter", d)));
    }
    return roles;
  }

  private List<Role> ahead(Matcher m) {
    if (context.isPast() || context.anchor().isEmpty()) {
      return List.of();
    }
    List<Role> roles = new ArrayList<>();
    roles.add(limit("notBefore", context.anchor().get()));
    if (m.group(1) != null || !m.group(0).endsWith("s")) {
      moved(number(m), m.group(2), 1).ifPresent(d -> roles.add(limit("notAfter", d)));
    }
    return roles;
  }

  private List<Role> back(Matcher m) {
    if (context.isFuture() || context.anchor().isEmpty()) {
      return List.of();
    }
    List<Role> roles = new ArrayList<>();
    if (m.group(1) != null || !m.group(0).endsWith("s")) {
      moved(number(m), m.group(2), -1).ifPresent(d -> roles.add(limit("notBefore", d)));
    }
    roles.add(limit("notAfter", context.anchor().get()));
    return roles;
  }

  private static String number(Matcher m) {
    return m.group(1) == null ? "one" : m.group(1);
  }

  private List<Role> ago(Matcher m) {
    String about = m.group(1) == null ? "" : m.group(1);
    Optional<LocalDate> day = moved(m, -1);
    if (day.isEmpty()) {
      return List.of();
    }
    boolean round = TimeWords.singular(m.group(3)).matches("decade|century|fortnight");
    if (AT_LEAST.contains(about) || (about.isEmpty() && round)) {
      return List.of(
          limit("notAfter", AT_LEAST.contains(about) ? day.get() : context.anchor().get()));
    }
    if (!about.isEmpty()) {
      LocalDate today = context.anchor().get();
      boolean least = AT_MOST.contains(about) || about.matches("nearly|almost");
      return least
          ? List.of(limit("notBefore", day.get()), limit("notAfter", today))
          : List.of(limit("notAfter", today));
    }
    Stretch stretch = unit(m.group(3), day.get());
    return stretch.day().isPresent() && TimeWords.singular(m.group(3)).equals("day")
        ? List.of(limit("time", day.get()))
        : List.of(
            limit("notBefore", stretch.from().orElse(day.get())),
            limit("notAfter", stretch.to().orElse(context.anchor().get())));
  }

  /** The unit of the calendar that holds a day. */
  private Stretch unit(String unit, LocalDate day) {
    String singular = TimeWords.singular(unit);
    TimeCalendar calendar = new TimeCalendar(context.from(Optional.of(day), context.temporality()));
    return switch (singular) {
      case "week", "month", "year" -> calendar.unit(singular, 0).orElse(Stretch.day(day));
      case "fortnight" -> calendar.unit("week", 0).orElse(Stretch.day(day));
      case "quarter" -> calendar.unit("month", 0).orElse(Stretch.day(day));
      case "day" -> Stretch.day(day);
      case "second", "minute", "hour" ->
          new Stretch(Optional.of(day), Optional.of(context.anchor().orElse(day)));
      default -> calendar.unit("year", 0).orElse(Stretch.day(day));
    };
  }

  private Optional<LocalDate> moved(Matcher m, int direction) {
    return moved(m.group(2), m.group(3), direction);
  }

  /** The anchor moved by an amount; hours count as the days that they may reach into. */
  private Optional<LocalDate> moved(String number, String unit, int direction) {
    TimeWords.Amount amount = TimeWords.amount(number, unit);
    long count = direction * amount.number();
    try {
      if (amount.unit().compareTo(ChronoUnit.DAYS) >= 0) {
        return context.anchor().map(d -> d.plus(count, amount.unit()));
      }
      long seconds = amount.number() * amount.unit().getDuration().toSeconds();
      long days = (seconds + ChronoUnit.DAYS.getDuration().toSeconds() - 1) / 86_400;
      return context.anchor().map(d -> d.plusDays(direction * days));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Role limit(String name, LocalDate day) {
    return new Role(name, new Value.DateValue(day));
  }
}
