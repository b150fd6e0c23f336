package org.w3id.dixit.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.w3id.dixit.export.Shard;
import org.w3id.dixit.export.ShardManifest;

/**
 * The folder for the shards of a job. Only the driver touches what stays in it: attempts write into
 * a folder within, and what the driver was told of is moved out of there once all are done. Until
 * then old shards stay; a folder in which moving was cut short has a manifest that says so.
 */
final class OutputFolder implements Closeable {
  private static final String ATTEMPTS = "_temporary";
  private static final String SHARD = "part-\\d{1,9}\\.nq\\.gz";

  private final Path folder;
  private final FileSystem storage;
  private final Path attempts;

  /**
   * @throws ClusterException if the folder holds something else, or finished shards that may not be
   *     lost
   */
  OutputFolder(String name, Configuration configuration, boolean replace) throws IOException {
    Path named = new Path(name);
    this.storage = Storage.at(named, configuration);
    this.folder = storage.makeQualified(named);
    Path temporary = new Path(folder, ATTEMPTS);
    this.attempts = new Path(temporary, UUID.randomUUID().toString());
    try {
      check(replace);
      storage.delete(temporary, true);
      storage.mkdirs(attempts);
    } catch (IOException | RuntimeException e) {
      storage.close();
      throw e;
    }
  }

  /** Where attempts write. */
  String attempts() {
    return attempts.toString();
  }

  /** Where what could not be read is listed: beside the folder, so that it holds shards only. */
  Path rejects() {
    return new Path(folder.getParent(), folder.getName() + ".rejects.jsonl");
  }

  private List<FileStatus> present() throws IOException {
    try {
      return List.of(storage.listStatus(folder));
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  private void check(boolean replace) throws IOException {
    for (FileStatus entry : present()) {
      String name = entry.getPath().getName();
      if (!name.matches(SHARD) && !name.equals(ShardManifest.FILE) && !name.equals(ATTEMPTS)) {
        throw new ClusterException(
            "The folder %s holds other files, such as %s; name an empty one with --output."
                .formatted(folder, name));
      }
    }
    Path file = new Path(folder, ShardManifest.FILE);
    if (!replace && storage.exists(file)) {
      try (InputStream in = storage.open(file)) {
        String json = new String(in.readAllBytes(), UTF_8);
        ShardManifest manifest = ShardManifest.parse(json, file.toString());
        if (manifest.complete()) {
          throw new ClusterException(
              "The folder %s holds finished shards of %d articles; name another with --output, or let these be replaced with --replace."
                  .formatted(folder, manifest.articles()));
        }
      }
    }
  }

  /**
   * Makes what attempts have written the content of the folder.
   *
   * @param written of each partition one, in their order
   */
  ShardManifest commit(List<Written> written, JobSettings settings) throws IOException {
    write(ShardManifest.of(settings.tool(), settings.base(), false, 0, List.of()));
    for (FileStatus entry : present()) {
      if (entry.getPath().getName().matches(SHARD)) {
        storage.delete(entry.getPath(), false);
      }
    }
    List<Shard> shards = new ArrayList<>();
    for (Written each : written) {
      Optional<String> file = each.shardFile();
      if (file.isPresent()) {
        String name = ShardManifest.fileName(shards.size());
        move(new Path(file.get()), new Path(folder, name));
        shards.add(each.shard(name));
      }
    }
    writeRejects(written);
    long failed = written.stream().mapToLong(Written::failed).sum();
    ShardManifest manifest =
        ShardManifest.of(settings.tool(), settings.base(), true, failed, shards);
    write(manifest);
    return manifest;
  }

  private void writeRejects(List<Written> written) throws IOException {
    Path whole = new Path(attempts, "rejects.jsonl");
    boolean any = false;
    try (OutputStream out = storage.create(whole, true)) {
      for (Written each : written) {
        if (each.rejectsFile().isPresent()) {
          any = true;
          try (InputStream in = storage.open(new Path(each.rejectsFile().get()))) {
            in.transferTo(out);
          }
        }
      }
    }
    storage.delete(rejects(), false);
    if (any) {
      move(whole, rejects());
    }
  }

  private void write(ShardManifest manifest) throws IOException {
    Path made = new Path(attempts, ShardManifest.FILE);
    try (OutputStream out = storage.create(made, true)) {
      out.write(manifest.toJson().getBytes(UTF_8));
    }
    Path file = new Path(folder, ShardManifest.FILE);
    storage.delete(file, false);
    move(made, file);
  }

  private void move(Path from, Path to) throws IOException {
    if (!storage.rename(from, to)) {
      throw new IOException("cannot move " + from + " to " + to);
    }
  }

  /** Deletes what attempts have left. */
  @Override
  public void close() throws IOException {
    try (storage) {
      storage.delete(new Path(folder, ATTEMPTS), true);
    }
  }
}
