package org.w3id.dixit.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoreException;

/**
 * Which store lies at a folder: equal for one store, and different for another that was put in its
 * place.
 *
 * @param path its folder, without symbolic links
 * @param database the folder of its quads
 * @param key what the file system knows its database by
 */
record StorePlace(Path path, Path database, String key) {
  private static final String LOCK = "tdb.lock";

  /** The store at a folder, or nothing if there is none at the moment. */
  static Optional<StorePlace> at(Path folder) {
    try {
      Path path = folder.toRealPath();
      Optional<Path> database = Store.databaseAt(path);
      if (database.isEmpty()) {
        return Optional.empty();
      }
      BasicFileAttributes file = Files.readAttributes(database.get(), BasicFileAttributes.class);
      String key = file.fileKey() + " " + file.creationTime();
      return Optional.of(new StorePlace(path, database.get(), key));
    } catch (IOException | StoreException e) {
      return Optional.empty();
    }
  }

  /** Whether no process has it open, so that it is whole and can be opened. */
  boolean isFree() {
    Path file = database.resolve(LOCK);
    if (!Files.exists(file)) {
      return true;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }
}
