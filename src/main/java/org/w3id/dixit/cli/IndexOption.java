package org.w3id.dixit.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the indexes of other datasets are. */
final class IndexOption {

  @Option(
      names = {"-i", "--index"},
      paramLabel = "DIR",
      defaultValue = "./dixit-index",
      description = "The folder of all indexes (default: ${DEFAULT-VALUE}).")
  private Path folder;

  Path folder() {
    return folder;
  }
}
