package org.w3id.dixit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.w3id.dixit.link.Judgements;
import org.w3id.dixit.link.LinkGraph;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Option;

/** Where people's judgements on links are kept. */
final class JudgementsOption {

  @Option(
      names = "--judgements",
      paramLabel = "FILE",
      description = "The file of judgements on links (default: beside the store, DIR.links.jsonl).")
  private Path file;

  /** The judgements on the links of a store; none where there is no file yet. */
  Judgements read(Path store) {
    return Judgements.read(file(store));
  }

  /** Brings the links of a store in line with its judgements, where there are any. */
  void apply(Store store) {
    if (Files.exists(file(store.folder()))) {
      LinkGraph.sync(store, read(store.folder()));
    } else if (file != null) {
      throw new CommandException(
          "There are no judgements at " + file + "; name their file with --judgements.", null);
    }
  }

  private Path file(Path store) {
    return file == null ? Judgements.besides(store) : file;
  }
}
