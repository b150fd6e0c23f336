package org.w3id.dixit.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.w3id.dixit.export.Shard;
import org.w3id.dixit.store.Reject;

/**
 * The files that one attempt at a partition writes, under names that no other attempt has. Where it
 * is closed before it has finished, they are deleted.
 */
final class Attempt implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final FileSystem storage;
  private final int partition;
  private final Path shard;
  private final Path rejects;
  private OutputStream shardOut;
  private OutputStream rejectsOut;
  private boolean finished;
  private long failed;
  private long aside;
  private long again;

  /**
   * @param folder for attempts only
   * @param number of the attempt, in the whole job
   */
  Attempt(String folder, int partition, long number, Configuration configuration)
      throws IOException {
    Path in = new Path(folder);
    this.storage = Storage.at(in, configuration);
    this.partition = partition;
    this.shard = new Path(in, "part-%05d-%d.nq.gz".formatted(partition, number));
    this.rejects = new Path(in, "part-%05d-%d.rejects.jsonl".formatted(partition, number));
  }

  /** Adds the lines of one article. */
  void add(byte[] lines) throws IOException {
    if (shardOut == null) {
      shardOut = new GZIPOutputStream(storage.create(shard, true), BUFFER);
    }
    shardOut.write(lines);
  }

  /**
   * Adds what gave no article.
   *
   * @param failure whether there is something to mend
   */
  void reject(Reject reject, boolean failure) throws IOException {
    if (rejectsOut == null) {
      rejectsOut = storage.create(rejects, true);
    }
    String when = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    rejectsOut.write((reject.toJson(when) + "\n").getBytes(UTF_8));
    failed += failure ? 1 : 0;
    aside += failure ? 0 : 1;
  }

  /** Counts an article that was met once more. */
  void metAgain() {
    again++;
  }

  /** Ends the files, and reads the shard once more to be sure of it. */
  Written finish() throws IOException {
    Shard measured = null;
    if (rejectsOut != null) {
      rejectsOut.close();
    }
    if (shardOut != null) {
      shardOut.close();
      try (InputStream in = storage.open(shard)) {
        measured = Shard.measure(shard.getName(), in, (iri, print) -> {});
      }
    }
    finished = true;
    return new Written(
        partition,
        measured == null ? null : shard.toString(),
        measured == null ? 0 : measured.articles(),
        measured == null ? 0 : measured.quads(),
        measured == null ? 0 : measured.bytes(),
        measured == null ? "" : measured.sha256(),
        rejectsOut == null ? null : rejects.toString(),
        failed,
        aside,
        again);
  }

  @Override
  public void close() throws IOException {
    try (storage) {
      if (!finished) {
        delete(shardOut, shard);
        delete(rejectsOut, rejects);
      }
    }
  }

  private void delete(OutputStream out, Path file) throws IOException {
    if (out != null) {
      try {
        out.close();
      } catch (IOException e) {
        // It is not wanted any more; the driver deletes the folder at the end.
      }
      storage.delete(file, false);
    }
  }
}
