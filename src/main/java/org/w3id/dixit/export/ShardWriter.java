package org.w3id.dixit.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.vocabulary.RulesHash;

/**
 * Writes articles into a folder of shards with a manifest. A shard is held in memory, packed, until
 * it is full, and written as a whole; the manifest is written after each of them. So a run that was
 * stopped can be taken up at the shard that it was at.
 */
public final class ShardWriter {
  private final Path folder;
  private final String tool;
  private final String base;
  private final long quadsInShard;
  private final List<Shard> shards = new ArrayList<>();
  private final Map<String, String> done = new HashMap<>();
  private ByteArrayOutputStream packed;
  private OutputStream out;
  private long quads;

  private ShardWriter(Path folder, String tool, String base, long quadsInShard) {
    this.folder = folder;
    this.tool = tool;
    this.base = base;
    this.quadsInShard = quadsInShard;
  }

  /**
   * Begins in an empty or new folder, or goes on where a run by the same rules and with the same
   * base has stopped.
   *
   * @param quadsInShard a shard is full with as many quads
   * @param replace whether finished shards in the folder may be lost
   * @throws UnusableFileException if the folder holds finished shards that may not be lost, or
   *     something else, or cannot be written
   */
  public static ShardWriter open(
      Path folder, String tool, String base, long quadsInShard, boolean replace) {
    ShardWriter writer = new ShardWriter(folder, tool, base, quadsInShard);
    try {
      Files.createDirectories(folder);
      writer.takeUp(replace);
      writer.begin();
      writer.save(false, 0);
      return writer;
    } catch (IOException e) {
      throw writer.unwritable(e);
    }
  }

  private void takeUp(boolean replace) throws IOException {
    List<Path> present;
    try (Stream<Path> entries = Files.list(folder)) {
      present = entries.toList();
    }
    for (Path entry : present) {
      if (!isOurs(entry)) {
        throw new UnusableFileException(
            "The folder %s holds other files, such as %s; name an empty one with --output."
                .formatted(folder, entry.getFileName()));
      }
    }
    if (Files.exists(folder.resolve(ShardManifest.FILE))) {
      ShardManifest manifest = ShardManifest.read(folder);
      if (manifest.complete() && !replace) {
        throw new UnusableFileException(
            "The folder %s holds finished shards of %d articles; name another with --output, or let these be replaced with --replace."
                .formatted(folder, manifest.articles()));
      }
      if (!manifest.complete() && isOfThisKind(manifest)) {
        keep(manifest);
      }
    }
    for (Path entry : present) {
      String name = entry.getFileName().toString();
      if (shards.stream().noneMatch(shard -> shard.file().equals(name))
          && !name.equals(ShardManifest.FILE)) {
        Files.delete(entry);
      }
    }
  }

  private static boolean isOurs(Path entry) {
    return entry
        .getFileName()
        .toString()
        .matches("(\\.)?(part-\\d+\\.nq\\.gz|manifest\\.json)(\\.[0-9a-f-]{36})?");
  }

  private boolean isOfThisKind(ShardManifest manifest) {
    return manifest.tool().equals(tool)
        && manifest.base().equals(base)
        && manifest.rules().equals(RulesHash.shipped(tool));
  }

  /** Keeps the shards that are as the manifest says; what comes after another one is read again. */
  private void keep(ShardManifest manifest) throws IOException {
    for (Shard shard : manifest.shards()) {
      Path file = folder.resolve(shard.file());
      if (!Files.isRegularFile(file) || !Sha256.of(file).equals(shard.sha256())) {
        return;
      }
      try (var in = Files.newInputStream(file)) {
        shards.add(Shard.measure(shard.file(), in, done::put));
      }
    }
  }

  /** How many articles are there from a run that was stopped. */
  public int kept() {
    return done.size();
  }

  /** Whether a run that was stopped has written this very article already. */
  public boolean holds(String iri, Article article) {
    return !done.isEmpty() && Shard.fingerprint(article).equals(done.get(iri));
  }

  /**
   * Adds an article.
   *
   * @throws UnusableFileException if the folder cannot be written
   */
  public void add(String iri, Article article, Collection<Quad> content) {
    try {
      out.write(Shard.lines(iri, Shard.fingerprint(article), content));
      quads += content.size();
      if (quads >= quadsInShard) {
        close();
        begin();
        save(false, 0);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /**
   * Writes what is left, and that this is all.
   *
   * @param passedOver how many inputs could not be read
   * @throws UnusableFileException if the folder cannot be written
   */
  public ShardManifest finish(long passedOver) {
    try {
      if (quads > 0) {
        close();
      }
      return save(true, passedOver);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private void begin() throws IOException {
    packed = new ByteArrayOutputStream();
    out = Compression.GZIP.pack(packed);
    quads = 0;
  }

  private void close() throws IOException {
    out.close();
    String name = ShardManifest.fileName(shards.size());
    AtomicFile.replace(folder.resolve(name), packed::writeTo);
    shards.add(
        Shard.measure(name, new ByteArrayInputStream(packed.toByteArray()), (iri, print) -> {}));
  }

  private ShardManifest save(boolean complete, long passedOver) throws IOException {
    ShardManifest manifest = ShardManifest.of(tool, base, complete, passedOver, shards);
    manifest.write(folder);
    return manifest;
  }

  private UnusableFileException unwritable(IOException e) {
    return new UnusableFileException(
        "Cannot write shards into %s (%s). See to the disk, then run the same command again: it goes on after the last shard that is whole."
            .formatted(folder, FileTrouble.reason(e)),
        e);
  }
}
