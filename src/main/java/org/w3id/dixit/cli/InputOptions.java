package org.w3id.dixit.cli;

import java.util.List;
import org.w3id.dixit.read.ReadSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which articles a command reads, and how. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "Files, folders or globs of plain text, HTML, JSON Lines, IPTC ninjs, NewsML-G2 and web"
            + " archives (WARC), also packed (.zip, .gz, .zst, .bz2); - is standard input."
      })
  private List<String> inputs;

  @Mixin private SourceOptions sources;
  @Mixin private ReadingOptions reading;

  List<String> inputs() {
    return inputs;
  }

  ReadSettings settings() {
    return sources.settings().withDate(reading.date());
  }

  EngineOptions engine() {
    return reading.engine();
  }
}
