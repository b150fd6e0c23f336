package org.w3id.dixit.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The proposals of a file by entity, held in memory until the file is another one. Threads may
 * share it.
 */
public final class KnownProposals {
  private final Path file;
  private FileTime read;
  private Map<String, List<Proposal>> proposals = Map.of();

  /**
   * @param file need not exist; there are no proposals then
   */
  public KnownProposals(Path file) {
    this.file = file;
  }

  /**
   * Those for one entity, best first.
   *
   * @throws LinkException if there is a file, but not of proposals
   */
  public synchronized List<Proposal> of(String entity) {
    try {
      if (!Files.exists(file)) {
        return List.of();
      }
      FileTime written = Files.getLastModifiedTime(file);
      if (!written.equals(read)) {
        proposals =
            new ProposalFile(file).read().stream().collect(Collectors.groupingBy(Proposal::entity));
        read = written;
      }
      return proposals.getOrDefault(entity, List.of());
    } catch (IOException e) {
      throw LinkException.failed("Cannot read the proposals in " + file + ".", e);
    }
  }
}
