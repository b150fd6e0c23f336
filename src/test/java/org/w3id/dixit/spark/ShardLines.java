package org.w3id.dixit.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.w3id.dixit.export.Shard;
import org.w3id.dixit.export.ShardManifest;

/** What stands in finished shards. */
final class ShardLines {
  private ShardLines() {}

  /** All lines but comments and the times of reading. */
  static Set<String> of(Path folder) throws IOException {
    ShardManifest manifest = ShardManifest.read(folder);
    assertTrue(manifest.complete());
    Set<String> quads = new TreeSet<>();
    for (Shard shard : manifest.shards()) {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(folder.resolve(shard.file()))),
                  UTF_8))) {
        lines
            .lines()
            .filter(line -> !line.startsWith("#") && !line.contains("#endedAtTime>"))
            .forEach(quads::add);
      }
    }
    return quads;
  }
}
