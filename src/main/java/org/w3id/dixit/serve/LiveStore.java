package org.w3id.dixit.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.w3id.dixit.store.StoreException;

/**
 * The store at a folder, whichever store that is at the moment. Once another one lies there, it is
 * opened for all requests from then on, while those that run finish on the old one.
 *
 * <p>Where the folder is a symbolic link that now leads elsewhere, both stores are open for a
 * while. Where the folder itself was moved away and another put in its place, the two have the same
 * path, under which one store at a time can be open: new requests then wait until the running ones
 * have ended.
 */
final class LiveStore implements AutoCloseable {
  private static final long LOOKS_EVERY_MILLIS = 1000;
  private static final long LONGEST_WAIT_SECONDS = 60;

  private final Path folder;
  private final List<Path> beside;
  private final Consumer<String> log;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "dixit-store-watch");
            thread.setDaemon(true);
            return thread;
          });

  private Optional<Generation> current;
  private long taken = 1;
  private boolean replacing;
  private String lastTrouble = "";

  private LiveStore(Path folder, List<Path> beside, Consumer<String> log) {
    this.folder = folder;
    this.beside = List.copyOf(beside);
    this.log = log;
    this.current = Optional.of(Generation.open(folder, this.beside));
  }

  /**
   * Opens the store at a folder and watches the folder.
   *
   * @param beside datasets to read with it, in memory
   * @param log is told when the store was replaced, or could not be
   * @throws StoreException if there is no store, or it is in use
   * @throws org.w3id.dixit.query.QueryException if a dataset cannot be read
   */
  static LiveStore open(Path folder, List<Path> beside, Consumer<String> log) {
    LiveStore store = new LiveStore(folder, beside, log);
    ScheduledFuture<?> unused =
        store.watch.scheduleWithFixedDelay(
            store::look, LOOKS_EVERY_MILLIS, LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    return store;
  }

  /**
   * Runs an action on the store in a read transaction.
   *
   * @throws Problem if there is no store now
   */
  <T> T read(Function<Served, T> action) {
    Generation generation = enter();
    try {
      return generation.read(action);
    } finally {
      leave(generation);
    }
  }

  /** How often a store was taken: 1 at first. */
  synchronized long generation() {
    return taken;
  }

  private synchronized Generation enter() {
    await(() -> !replacing);
    if (replacing || current.isEmpty()) {
      throw Problem.unavailable("The store is being replaced; ask again in a moment.");
    }
    current.get().enter();
    return current.get();
  }

  private synchronized void leave(Generation generation) {
    generation.leave();
    notifyAll();
  }

  /** Looks whether another store lies at the folder now, and takes it if it is ready. */
  void look() {
    try {
      Optional<StorePlace> now = StorePlace.at(folder);
      if (now.isEmpty() || now.equals(place()) || !now.get().isFree()) {
        return;
      }
      if (place().isPresent() && place().get().path().equals(now.get().path())) {
        replaceInPlace();
      } else {
        replace(Generation.open(folder, beside));
      }
      lastTrouble = "";
      log.accept("The store " + folder + " was replaced; the new one is served.");
    } catch (RuntimeException e) {
      tell(String.valueOf(e.getMessage()));
    }
  }

  private void tell(String trouble) {
    if (!trouble.equals(lastTrouble)) {
      lastTrouble = trouble;
      log.accept("The new store cannot be served: " + trouble);
    }
  }

  private synchronized Optional<StorePlace> place() {
    return current.map(Generation::place);
  }

  private void replace(Generation fresh) {
    Optional<Generation> old;
    synchronized (this) {
      old = current;
      current = Optional.of(fresh);
      taken++;
    }
    old.ifPresent(this::closeOnceUnused);
  }

  private void replaceInPlace() {
    Generation old;
    synchronized (this) {
      replacing = true;
      old = current.orElseThrow();
      current = Optional.empty();
    }
    try {
      closeOnceUnused(old);
      Generation fresh = Generation.open(folder, beside);
      synchronized (this) {
        current = Optional.of(fresh);
        taken++;
      }
    } finally {
      synchronized (this) {
        replacing = false;
        notifyAll();
      }
    }
  }

  private void closeOnceUnused(Generation old) {
    old.retire();
    await(() -> !old.isInUse());
    old.close();
  }

  private synchronized void await(BooleanSupplier done) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
    try {
      while (!done.getAsBoolean() && System.nanoTime() < end) {
        wait(1000);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.unavailable("The server is stopping.");
    }
  }

  /** Ends the watch and closes the store, once no request reads it. */
  @Override
  public void close() {
    watch.shutdown();
    try {
      watch.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Optional<Generation> last;
    synchronized (this) {
      last = current;
      current = Optional.empty();
    }
    last.ifPresent(this::closeOnceUnused);
  }
}
