package org.w3id.dixit.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.block.FileMode;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.SystemIndex;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.dixit.store.StoreException.Reason;

/**
 * A TDB2 database that survives failed writes. After an aborted write Jena 5 goes on with caches
 * that name nodes never stored, and the next write makes the files unreadable (apache/jena 3877);
 * so every abort here ends with a fresh connection.
 *
 * <p>Many threads may read at once; a write waits until it is alone.
 */
final class Connection implements AutoCloseable {
  private static final Pattern GENERATION = Pattern.compile("Data-(\\d+)");
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  // TDB2 would hand the same connection out twice in one process, and closing one closes both.
  private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

  static {
    // Mapped files turn a full disk into a crash of the Java machine, and grow by 8 MB each.
    SystemIndex.setFileMode(FileMode.direct);
  }

  private final Path folder;
  private final Path database;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private DatasetGraph data;

  /** Opens the database at {@code database}, made if missing, of the store {@code folder}. */
  Connection(Path folder, Path database) {
    this.folder = folder;
    this.database = database.toAbsolutePath().normalize();
    if (!OPEN.add(this.database)) {
      throw inUse(folder, "this process", null);
    }
    try {
      this.data = connect();
    } catch (RuntimeException e) {
      OPEN.remove(this.database);
      throw e;
    }
  }

  <T> T read(Function<DatasetGraph, T> action) {
    lock.readLock().lock();
    try {
      DatasetGraph open = open();
      return Txn.calculateRead(open, () -> action.apply(open));
    } catch (TDBException | FileException e) {
      throw damaged(e);
    } finally {
      lock.readLock().unlock();
    }
  }

  void write(Consumer<DatasetGraph> action) {
    alone(
        () -> {
          DatasetGraph open = open();
          try {
            open.begin(TxnType.WRITE);
            action.accept(open);
            open.commit();
            open.end();
          } catch (TDBException | FileException | RuntimeIOException e) {
            abortQuietly();
            throw writeFailure(e);
          } catch (Throwable e) {
            // Whatever the action throws, errors included: an open write would block the store.
            abort();
            throw e;
          }
        });
  }

  /** Copies the live data into new files and deletes the old ones. */
  void compact() {
    alone(
        () -> {
          try {
            DatabaseMgr.compact(open(), true);
          } catch (TDBException | FileException | RuntimeIOException e) {
            abortQuietly();
            throw writeFailure(e);
          }
        });
  }

  /** Ends the use of the database. Whatever a transaction has committed is on disk already. */
  @Override
  public void close() {
    alone(
        () -> {
          if (data != null) {
            TDBInternal.expel(data, true);
            data = null;
            OPEN.remove(database);
          }
        });
  }

  private void alone(Runnable action) {
    if (lock.getReadHoldCount() > 0) {
      throw new IllegalStateException("a read may not write");
    }
    lock.writeLock().lock();
    try {
      action.run();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private DatasetGraph open() {
    if (data == null) {
      throw new IllegalStateException("the store " + folder + " is closed");
    }
    return data;
  }

  private void abort() {
    DatasetGraph broken = data;
    data = null;
    try {
      broken.abort();
    } catch (TDBException | FileException | RuntimeIOException | TransactionException e) {
      // The transaction is given up with the connection.
    }
    TDBInternal.expel(broken, true);
    data = connect();
  }

  // Where the disk is full, Jena prints a stack trace for every block that it cannot write.
  private void abortQuietly() {
    PrintStream console = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    try {
      abort();
    } finally {
      System.setErr(console);
    }
  }

  private DatasetGraph connect() {
    try {
      Files.createDirectories(database);
      DatasetGraph connected =
          DatabaseMgr.connectDatasetGraph(Location.create(database.toString()));
      deleteOldGenerations();
      return connected;
    } catch (IOException e) {
      throw StoreFolder.failure(folder, e);
    } catch (DBOpEnvException e) {
      throw inUse(folder, e);
    } catch (RuntimeException e) {
      throw writeFailure(e);
    }
  }

  // A process killed at the end of a compaction leaves the files that it replaced.
  private void deleteOldGenerations() throws IOException {
    try (Stream<Path> entries = Files.list(database)) {
      List<Path> generations =
          entries
              .filter(path -> GENERATION.matcher(path.getFileName().toString()).matches())
              .sorted(Comparator.comparingInt(Connection::generation))
              .toList();
      for (int i = 0; i < generations.size() - 1; i++) {
        FileUtils.deleteDirectory(generations.get(i).toFile());
      }
    }
  }

  private static int generation(Path path) {
    Matcher name = GENERATION.matcher(path.getFileName().toString());
    return name.matches() ? Integer.parseInt(name.group(1)) : 0;
  }

  /** The exception for a lock that {@code cause} says another process has. */
  static StoreException inUse(Path folder, DBOpEnvException cause) {
    Matcher holder = HOLDER.matcher(String.valueOf(cause.getMessage()));
    return inUse(folder, holder.find() ? "process " + holder.group(1) : "another process", cause);
  }

  private static StoreException inUse(Path folder, String holder, Throwable cause) {
    return new StoreException(
        Reason.IN_USE,
        "The store "
            + folder
            + " is in use by "
            + holder
            + "; wait until it ends, or choose another with --store.",
        cause);
  }

  private StoreException writeFailure(RuntimeException error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return StoreFolder.failure(folder, io);
      }
    }
    return damaged(error);
  }

  private StoreException damaged(RuntimeException error) {
    return new StoreException(
        Reason.DAMAGED,
        "The files of the store "
            + folder
            + " cannot be read or written ("
            + error.getMessage()
            + "); check the disk, or build the store again in a new folder.",
        error);
  }
}
