package org.w3id.dixit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.w3id.dixit.export.Backup;
import org.w3id.dixit.link.Judgements;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "backup",
    description = {
      "Writes all that a store holds into one file of N-Quads in the order of their bytes, with a"
          + " check sum in its last line.",
      "The same content gives the same bytes. `dixit restore` makes a store of it again, and any"
          + " other quad store can load it."
    },
    footer = {
      "",
      "Examples:",
      "  dixit backup dixit-store.nq.gz",
      "  dixit backup --store news /media/backups/news.nq.zst"
    })
final class BackupCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "FILE",
      description = {
        "The file to write, replaced as a whole or not at all; its name ends in .nq.gz, .nq.zst or"
            + " .nq."
      })
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      Backup backup = Backup.write(opened, file);
      spec.commandLine()
          .getOut()
          .println(
              "Wrote %s: %s of %s, sha256 %s."
                  .formatted(
                      file,
                      Counted.of(backup.quads(), "quad"),
                      Counted.of(backup.articles(), "article"),
                      backup.sha256()));
    }
    Path judgements = Judgements.besides(store.folder());
    if (Files.exists(judgements)) {
      spec.commandLine()
          .getErr()
          .println(
              judgements + ": judgements on links are a file of their own; keep a copy of it.");
    }
    return ExitCode.DONE;
  }
}
