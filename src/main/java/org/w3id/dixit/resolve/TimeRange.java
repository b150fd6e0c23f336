package org.w3id.dixit.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.model.Temporality;

/** Reads a time with two ends: <em>from 3 to 9 June</em>, <em>between March and May</em>. */
final class TimeRange {
  private static final Pattern FROM = Pattern.compile("(.+?) (?:to|until|till|through) (.+)");
  private static final Pattern BETWEEN = Pattern.compile("(.+?) and (.+)");
  private static final Pattern DASH =
      Pattern.compile(
          "(?:("
              + TimeWords.MONTH
              + ") )?(\\d{1,2}) ?[-–] ?(\\d{1,2})((?: (?:"
              + TimeWords.MONTH
              + "))?)((?: \\d{4})?)");

  private TimeRange() {}

  /** Both ends; empty where the words are no range of the calendar. */
  static Optional<Stretch> read(String preposition, String words, TimeContext context) {
    Matcher dash = DASH.matcher(words);
    if (dash.matches() && (dash.group(1) != null || !dash.group(4).isEmpty())) {
      String month = dash.group(1) == null ? dash.group(4).strip() : dash.group(1);
      String year = dash.group(5);
      return ends(dash.group(2) + " " + month + year, dash.group(3) + " " + month + year, context);
    }
    Matcher m = (preposition.equals("between") ? BETWEEN : FROM).matcher(words);
    if (!preposition.matches("from|between") || !m.matches()) {
      return Optional.empty();
    }
    return ends(completed(m.group(1), m.group(2)), m.group(2), context);
  }

  /** The first end with the month or the year that only the second one names. */
  private static String completed(String first, String second) {
    Matcher month =
        Pattern.compile("\\d{1,2}( (?:" + TimeWords.MONTH + ")(?: \\d{4})?)").matcher(second);
    if (first.matches("\\d{1,2}") && month.matches()) {
      return first + month.group(1);
    }
    Matcher year = Pattern.compile(".*[a-z].* (\\d{4})").matcher(second);
    return year.matches() && !first.matches(".*\\d{4}.*") ? first + " " + year.group(1) : first;
  }

  private static Optional<Stretch> ends(String first, String second, TimeContext context) {
    if (context.isPast()) {
      Optional<Stretch> last = new TimeCalendar(context).read(second);
      return last.flatMap(
          b -> {
            Optional<LocalDate> seen = b.first().or(context::anchor);
            return new TimeCalendar(context.from(seen, Temporality.Past))
                .read(first)
                .flatMap(a -> joined(a, b));
          });
    }
    return new TimeCalendar(context)
        .read(first)
        .flatMap(
            a ->
                new TimeCalendar(context.from(a.first().or(context::anchor), Temporality.Future))
                    .read(monthOf(first, second))
                    .flatMap(b -> joined(a, b)));
  }

  /** <em>From June 3 to 9</em>: the second end is in the month of the first. */
  private static String monthOf(String first, String second) {
    Matcher m = Pattern.compile("(" + TimeWords.MONTH + ") \\d{1,2}").matcher(first);
    return second.matches("\\d{1,2}") && m.matches() ? m.group(1) + " " + second : second;
  }

  private static Optional<Stretch> joined(Stretch a, Stretch b) {
    if (a.from().isEmpty() || b.to().isEmpty()) {
      return Optional.of(Stretch.UNKNOWN);
    }
    boolean order = !a.from().get().isAfter(b.to().get());
    return Optional.of(order ? new Stretch(a.from(), b.to()) : Stretch.UNKNOWN);
  }
}
