package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.w3id.dixit.link.GivenMentions;
import org.w3id.dixit.link.MentionLink;
import org.w3id.dixit.link.MentionLinker;
import org.w3id.dixit.pipeline.ArticleReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "mentions",
    description = {
      "Links each name in articles to what it names, as JSON Lines, one line an article, without a"
          + " store. Offsets are in Unicode code points, the end exclusive.",
      "The bundled authority is always asked; indexes where they are named. Each mention has its"
          + " candidates with features and score, and the one that it is linked to, or null and the"
          + " reason. What the authority knows stays as it says."
    },
    footer = {
      "",
      "Examples:",
      "  dixit link mentions src/examples/accession-talks.txt",
      "  dixit link mentions --index dixit-index/wikidict articles.jsonl > links.jsonl",
      "  dixit link mentions --given-mentions gold.jsonl gold.jsonl > links.jsonl"
    })
final class LinkMentionsCommand implements Callable<Integer> {
  @Mixin private InputOptions input;

  @Option(
      names = {"-i", "--index"},
      paramLabel = "DIR",
      description = {
        "The folder of an index, or of several: made by `dixit link index` or `dixit link wikidict`;"
            + " may be repeated. The first one that has a good candidate gives the link."
      })
  private List<Path> indexes = List.of();

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      description = {
        "Link nothing to an index below this score, from 0 to 1 (default: what suits the index)."
      })
  private Double threshold;

  @Option(
      names = "--given-mentions",
      paramLabel = "FILE",
      description = {
        "Link what this file marks instead of the names that Dixit finds: JSON Lines with the id of"
            + " the article, and start and end of each of its \"links\"."
      })
  private Path given;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (threshold != null && (threshold < 0 || threshold > 1)) {
      throw new ParameterException(
          spec.commandLine(), "--threshold takes a score from 0 to 1, not " + threshold + ".");
    }
    OptionalDouble limit =
        threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold);
    PrintWriter out = spec.commandLine().getOut();
    Progress progress = Progress.on(spec.commandLine().getErr());
    Optional<GivenMentions> marked = Optional.ofNullable(given).map(GivenMentions::read);
    try (MentionLinker linker = MentionLinker.open(indexes, limit);
        InputArticles articles = new InputArticles(input, progress)) {
      Readings.ofPipeline(progress, input.engine())
          .forEach(
              articles,
              (source, reading) -> {
                out.println(
                    MentionJson.line(reading.article().id(), links(linker, reading, marked)));
                out.flush();
              });
    }
    return progress.exitCode();
  }

  private static List<MentionLink> links(
      MentionLinker linker, ArticleReading reading, Optional<GivenMentions> marked) {
    return marked.isPresent()
        ? linker.link(reading, marked.get().of(reading.article().id()))
        : linker.link(reading);
  }
}
