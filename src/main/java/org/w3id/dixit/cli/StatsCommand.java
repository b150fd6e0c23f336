package org.w3id.dixit.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoreStats;
import org.w3id.dixit.store.StoreTallies;
import org.w3id.dixit.store.StoreTallies.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "stats",
    description = {
      "Counts what a store holds: articles, assertions by act and by source, disk space, and inputs"
          + " that were rejected."
    },
    footer = {"", "Example:", "  dixit stats --store ./dixit-store"})
final class StatsCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(
      names = "--sources",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many sources to list (default: ${DEFAULT-VALUE}).")
  private int sources;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      StoreStats stats = opened.stats();
      PrintWriter out = spec.commandLine().getOut();
      out.println("store       " + store.folder());
      out.println("base        " + opened.base());
      out.println("articles    " + stats.articles());
      out.println("assertions  " + stats.assertions());
      out.println("entities    " + stats.entities());
      out.println("quads       " + stats.quads());
      out.println(
          "size        "
              + Size.of(stats.bytes())
              + (stats.quads() == 0 ? "" : ", " + stats.bytes() / stats.quads() + " bytes a quad"));
      rejects().ifPresent(count -> out.println("rejected    " + count));
      StoreTallies tallies = opened.tallies();
      print("act", tallies.acts(), tallies.acts().size());
      print("source", tallies.sources(), sources);
    }
    return ExitCode.DONE;
  }

  private void print(String kind, List<Tally> tallies, int most) {
    if (tallies.isEmpty() || most == 0) {
      return;
    }
    SummaryTable table = new SummaryTable(List.of("assertions", kind));
    tallies.stream()
        .limit(most)
        .forEach(tally -> table.add(List.of(Long.toString(tally.assertions()), tally.name())));
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    table.print(out);
    if (tallies.size() > most) {
      out.println("and " + Counted.of(tallies.size() - most, "more " + kind));
    }
  }

  /** How many inputs are noted beside the store as not read. */
  private OptionalLong rejects() {
    Path folder = store.folder().toAbsolutePath().normalize();
    Path file = folder.resolveSibling(folder.getFileName() + ".rejects.jsonl");
    if (!Files.isRegularFile(file)) {
      return OptionalLong.empty();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return OptionalLong.of(lines.filter(line -> !line.isBlank()).count());
    } catch (IOException | UncheckedIOException e) {
      return OptionalLong.empty();
    }
  }
}
