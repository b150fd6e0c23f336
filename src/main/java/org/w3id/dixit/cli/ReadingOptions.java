package org.w3id.dixit.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a command reads articles. */
public final class ReadingOptions {

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = Day.class,
      description = {
        "The day of publication, such as 2024-10-17, of articles that do not carry it themselves."
      })
  private LocalDate date;

  @Mixin private EngineOptions engine;

  Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  EngineOptions engine() {
    return engine;
  }

  /** Reads a day of the calendar. */
  public static final class Day implements ITypeConverter<LocalDate> {
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
