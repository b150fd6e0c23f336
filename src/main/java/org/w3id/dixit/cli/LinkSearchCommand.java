package org.w3id.dixit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.dixit.link.Candidate;
import org.w3id.dixit.link.LabelIndex;
import org.w3id.dixit.link.Reconciler;
import org.w3id.dixit.query.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "search",
    description = "Looks a name up in an indexed dataset.",
    footer = {
      "",
      "Examples:",
      "  dixit link search wikidata \"Mark Rutte\"",
      "  dixit link search wikidata Paris --type City --limit 3"
    })
final class LinkSearchCommand implements Callable<Integer> {
  @Mixin private IndexOption index;

  @Parameters(index = "0", paramLabel = "NAME", description = "The name of the dataset.")
  private String name;

  @Parameters(index = "1", paramLabel = "LABEL", description = "The name to look for.")
  private String label;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "Only things of this class, by IRI, or of this kind, such as Person.")
  private String type;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many candidates at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<List<String>> rows = new ArrayList<>();
    try (LabelIndex opened = LabelIndex.open(index.folder(), name)) {
      Reconciler reconciler = new Reconciler(opened);
      for (Candidate candidate :
          reconciler.query(label, Optional.ofNullable(type), Math.max(1, limit))) {
        rows.add(
            List.of(
                "%.3f".formatted(candidate.score()),
                candidate.entry().label(),
                candidate.entry().description(),
                candidate.entry().iri()));
      }
    }
    new TextTable(List.of("score", "name", "description", "iri"), rows)
        .print(spec.commandLine().getOut()::println);
    return ExitCode.DONE;
  }
}
