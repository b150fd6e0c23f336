package org.w3id.dixit.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Which articles a command reads, and how. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "Files, folders or globs of plain text (one article a file) and JSON Lines (one article a"
            + " line), in UTF-8; - is standard input."
      })
  private List<String> inputs;

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

  List<String> inputs() {
    return inputs;
  }

  Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  int threads() {
    return threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads);
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
