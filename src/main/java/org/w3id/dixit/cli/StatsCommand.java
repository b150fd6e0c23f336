package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoreStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "stats",
    description = "Counts what a store holds.",
    footer = {"", "Example:", "  dixit stats --store ./dixit-store"})
final class StatsCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
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
      out.println("size        " + Size.of(stats.bytes()));
    }
    return ExitCode.DONE;
  }
}
