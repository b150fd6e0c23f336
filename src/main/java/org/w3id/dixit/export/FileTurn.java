package org.w3id.dixit.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Changing a file while no other thread or process changes it by the same rule. */
public final class FileTurn {
  // Locks of files hold between processes only.
  private static final Object TURN = new Object();

  /** Reads, changes and writes a file. */
  @FunctionalInterface
  public interface Change<T> {
    T make() throws IOException;
  }

  private FileTurn() {}

  /**
   * Waits for the turn of a file, and makes the change. What is locked is a hidden file beside it,
   * so that the file itself can be replaced.
   *
   * @throws IOException if the lock cannot be had, or the change fails
   */
  public static <T> T take(Path file, Change<T> change) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".lock");
    synchronized (TURN) {
      try (FileChannel channel =
              FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        if (!held.isValid()) {
          throw new IOException("no lock on " + beside);
        }
        return change.make();
      }
    }
  }
}
