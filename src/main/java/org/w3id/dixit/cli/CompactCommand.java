package org.w3id.dixit.cli;

import java.util.concurrent.Callable;
import org.w3id.dixit.store.Compaction;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "compact",
    description = "Gives back the disk space that past changes of a store left unused.",
    footer = {"", "Example:", "  dixit compact --store ./dixit-store"})
final class CompactCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      Compaction compaction = opened.compact();
      spec.commandLine()
          .getOut()
          .println(
              "Compacted %s from %s to %s."
                  .formatted(
                      store.folder(),
                      Size.of(compaction.bytesBefore()),
                      Size.of(compaction.bytesAfter())));
    }
    return ExitCode.DONE;
  }
}
