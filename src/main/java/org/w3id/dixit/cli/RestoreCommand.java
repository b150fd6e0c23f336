package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.w3id.dixit.export.Backup;
import org.w3id.dixit.export.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "restore",
    description = {
      "Makes a store of a backup, after its check sum has proved right.",
      "Until all is loaded, an older store is as it was, whatever happens."
    },
    footer = {
      "",
      "Examples:",
      "  dixit restore dixit-store.nq.gz --store again",
      "  dixit restore dixit-store.nq.gz --replace"
    })
final class RestoreCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Parameters(paramLabel = "FILE", description = "What `dixit backup` has written.")
  private Path file;

  @Option(
      names = "--replace",
      description = "Put the backup in the place of a store that holds articles, or is damaged.")
  private boolean replace;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Backup backup = Restoration.run(file, store.folder(), replace);
    spec.commandLine()
        .getOut()
        .println(
            "Restored %s from %s: %s of %s; the check sum is right."
                .formatted(
                    store.folder(),
                    file,
                    Counted.of(backup.quads(), "quad"),
                    Counted.of(backup.articles(), "article")));
    return ExitCode.DONE;
  }
}
