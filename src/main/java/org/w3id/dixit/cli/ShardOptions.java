package org.w3id.dixit.cli;

import java.nio.file.Path;
import org.w3id.dixit.cli.SourceOptions.Positive;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Option;

/** Where and how shards are written. */
final class ShardOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "With --format nquads: the folder for the shards, made if missing.")
  private Path folder;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Store.DEFAULT_BASE,
      description = {
        "With --format nquads: what all IRIs begin with; ends in / or # (default: ${DEFAULT-VALUE})."
      })
  private String base;

  @Option(
      names = "--shard-quads",
      paramLabel = "N",
      converter = Positive.class,
      defaultValue = "500000",
      description =
          "With --format nquads: close a shard at as many quads (default: ${DEFAULT-VALUE}).")
  private int quads;

  @Option(
      names = "--replace",
      description = "With --format nquads: replace finished shards in the folder.")
  private boolean replace;

  /** Null where none is named. */
  Path folder() {
    return folder;
  }

  String base() {
    return base;
  }

  int quads() {
    return quads;
  }

  boolean replace() {
    return replace;
  }
}
