package org.w3id.dixit.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a command reads articles. */
final class ReadingOptions {

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = Day.class,
      description = {
        "The day of publication, such as 2024-10-17, of articles that do not carry it themselves."
      })
  private LocalDate date;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to read at a time (default: one for each processor).")
  private Integer threads;

  @Option(
      names = "--article-time-limit",
      paramLabel = "SECONDS",
      converter = Seconds.class,
      defaultValue = "120",
      description = {
        "Pass over an article that takes longer to read (default: ${DEFAULT-VALUE}); an ordinary"
            + " one takes about a second."
      })
  private Duration articleTimeLimit;

  Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  int threads() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads);
  }

  Duration articleTimeLimit() {
    return articleTimeLimit;
  }

  /** Reads a number of seconds. */
  static final class Seconds implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String value) {
      if (value.matches("\\d{1,6}") && Integer.parseInt(value) > 0) {
        return Duration.ofSeconds(Integer.parseInt(value));
      }
      throw new TypeConversionException(
          "'" + value + "' is not a number of seconds from 1 to 999999.");
    }
  }

  /** Reads a day of the calendar. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + value + "' is not a day of the calendar; write it like 2024-10-17.");
      }
    }
  }
}
