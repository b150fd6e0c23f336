package org.w3id.dixit.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

  @Mixin private ReadingOptions reading;

  List<String> inputs() {
    return inputs;
  }

  Optional<LocalDate> date() {
    return reading.date();
  }

  int threads() {
    return reading.threads();
  }
}
