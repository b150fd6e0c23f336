package org.w3id.dixit.spark;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** File systems to write to. */
final class Storage {
  private Storage() {}

  /**
   * A connection of its own, to be closed after use. In a file system of the machine no files with
   * sums are written beside the others: shards have theirs in the manifest.
   */
  static FileSystem at(Path path, Configuration configuration) throws IOException {
    FileSystem storage = FileSystem.newInstance(path.toUri(), configuration);
    storage.setWriteChecksum(false);
    return storage;
  }
}
