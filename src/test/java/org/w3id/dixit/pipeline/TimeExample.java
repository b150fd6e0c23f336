package org.w3id.dixit.pipeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Interval;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Value;

/**
 * A short text and the roles that its time phrases give to the events of what is said in it.
 *
 * @param published empty where the day of publication is not known
 * @param expected roles as {@code name=value}, in the order of the alphabet
 * @param reason why the example fails today; empty where it does not
 */
record TimeExample(
    Optional<LocalDate> published, String text, List<String> expected, String reason) {
  private static final Set<String> ROLES =
      Set.of("time", "timeText", "notBefore", "notAfter", "interval", "duration", "recurrence");

  /** Reads {@code day | text | role=value; role=value}, with {@code ?} and {@code # reason}. */
  static TimeExample parse(String line) {
    boolean failing = line.startsWith("?");
    String[] commented = line.substring(failing ? 1 : 0).strip().split("\\s+# ", 2);
    String[] cells = commented[0].split("\\s+\\|\\s+", -1);
    if (cells.length != 3 || failing != commented.length > 1) {
      throw new IllegalArgumentException(
          "give day, text and roles, a reason only after ?: " + line);
    }
    Optional<LocalDate> day =
        cells[0].equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cells[0]));
    List<String> roles =
        cells[2].equals("-")
            ? List.of()
            : Arrays.stream(cells[2].split(";\\s+")).map(String::strip).sorted().toList();
    return new TimeExample(day, cells[1], roles, failing ? commented[1].strip() : "");
  }

  Article article() {
    return Article.ofText(text).withPublished(published);
  }

  boolean isKnownFailure() {
    return !reason.isEmpty();
  }

  /** The roles found for what others say; where nobody else speaks, for all that is said. */
  List<String> found(ArticleReading reading) {
    List<Assertion> said =
        reading.assertions().stream().filter(a -> !a.attribution().isOwnVoice()).toList();
    return (said.isEmpty() ? reading.assertions() : said)
        .stream()
            .flatMap(a -> a.events().stream())
            .flatMap(e -> e.roles().stream())
            .filter(r -> ROLES.contains(r.name()))
            .map(this::line)
            .distinct()
            .sorted()
            .toList();
  }

  private String line(Role role) {
    String words = role.words().isEmpty() ? "" : article().slice(role.words());
    String shown = role.name() + "=" + shown(role.value());
    boolean verbatim = !role.name().equals("timeText") || shown.equals("timeText=" + words);
    return verbatim && !words.isEmpty() ? shown : shown + " but its words are '" + words + "'";
  }

  private static String shown(Value value) {
    if (value instanceof Value.TextValue text) {
      return text.text();
    }
    if (value instanceof Value.DateValue date) {
      return date.date().toString();
    }
    if (value instanceof Value.DurationValue duration) {
      return duration.duration();
    }
    if (value instanceof Value.RecurrenceValue recurrence) {
      return recurrence.rule();
    }
    if (value instanceof Value.IntervalValue interval) {
      Interval ends = interval.interval();
      return ends.beginning().orElse("..") + "/" + ends.end().orElse("..");
    }
    return value.toString();
  }

  @Override
  public String toString() {
    return published.map(LocalDate::toString).orElse("-") + " " + text;
  }
}
