package org.w3id.dixit.cli;

import java.nio.file.Path;
import org.w3id.dixit.link.ProposalFile;
import picocli.CommandLine.Option;

/** Where proposed links are kept. */
final class ProposalsOption {

  @Option(
      names = "--proposals",
      paramLabel = "FILE",
      description = "The file of proposals (default: beside the store, DIR.proposals.ttl).")
  private Path file;

  ProposalFile file(Path store) {
    return new ProposalFile(path(store));
  }

  Path path(Path store) {
    return file == null ? ProposalFile.besides(store) : file;
  }
}
