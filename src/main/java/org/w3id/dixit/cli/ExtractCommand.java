package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.w3id.dixit.cli.AttributionJson.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "extract",
    description = {
      "Prints who says what in articles as JSON Lines, one line an article, without a store.",
      "With --format nquads it writes the graph of each article into a folder of shards instead; the"
          + " same command takes up a run that was stopped, after its last whole shard.",
      "Offsets are in Unicode code points from the start of the text, the end exclusive."
    },
    footer = {
      "",
      "Examples:",
      "  dixit extract src/examples/accession-talks.txt",
      "  dixit extract --own-voice articles.jsonl > attributions.jsonl",
      "  dixit extract --events --own-voice articles.jsonl > events.jsonl",
      "  dixit extract --names articles.jsonl > names.jsonl",
      "  dixit extract --format nquads --output shards articles/"
    })
final class ExtractCommand implements Callable<Integer> {
  @Mixin private InputOptions input;

  @Option(
      names = "--own-voice",
      description = "Also give what the articles say in their own voice.")
  private boolean ownVoice;

  @Option(
      names = "--events",
      description = "Also give what is said as events with roles, and as direct triples.")
  private boolean events;

  @Option(
      names = "--names",
      description = "Also give every name in the text with the entity that it names.")
  private boolean names;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = {
        "jsonl prints attributions, nquads writes graphs into a folder of shards, for `dixit load`"
            + " or any quad store (default: ${DEFAULT-VALUE})."
      })
  private String format;

  @Mixin private ShardOptions shards;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return switch (format) {
      case "jsonl" -> printLines();
      case "nquads" -> new ShardExtraction(input, shards, spec.commandLine()).run();
      default ->
          throw new ParameterException(
              spec.commandLine(), "Unknown format '" + format + "'. Choose jsonl or nquads.");
    };
  }

  private int printLines() {
    PrintWriter out = spec.commandLine().getOut();
    Progress progress = Progress.on(spec.commandLine().getErr());
    try (InputArticles articles = new InputArticles(input, progress)) {
      Readings.ofPipeline(progress, input.engine())
          .forEach(
              articles,
              (source, reading) -> {
                out.println(AttributionJson.line(reading, parts()));
                out.flush();
              });
    }
    return progress.exitCode();
  }

  private Set<Part> parts() {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (ownVoice) {
      parts.add(Part.OWN_VOICE);
    }
    if (events) {
      parts.add(Part.EVENTS);
    }
    if (names) {
      parts.add(Part.NAMES);
    }
    return parts;
  }
}
