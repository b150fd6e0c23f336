package org.w3id.dixit.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.io.FileUtils;
import org.w3id.dixit.link.LabelIndex;
import org.w3id.dixit.store.Store;

/**
 * What is made to search a store: the contents of its assertions and the names of its entities, as
 * indexes in a folder beside it. They are made in the background, and made again when the store has
 * changed.
 */
final class SearchIndexes implements AutoCloseable {
  private static final String ENDING = ".search";
  private static final String STAMP = "made-from";
  private static final long PATIENCE_SECONDS = 5;

  private final Store store;
  private final StorePlace place;
  private final CompletableFuture<Opened> opened = new CompletableFuture<>();
  private volatile boolean stopped;
  private volatile Optional<Thread> maker = Optional.empty();

  /** Both indexes, open. */
  private record Opened(ContentIndex contents, Optional<LabelIndex> entities) {}

  SearchIndexes(Store store, StorePlace place) {
    this.store = store;
    this.place = place;
  }

  /** Starts to make or open them. */
  void start() {
    Thread thread = new Thread(this::make, "dixit-search-index");
    thread.setDaemon(true);
    maker = Optional.of(thread);
    thread.start();
  }

  /**
   * The contents of all assertions.
   *
   * @throws Problem if the index is still being made, or could not be
   */
  ContentIndex contents() {
    return opened().contents();
  }

  /**
   * The names of all entities that have one; nothing if none has.
   *
   * @throws Problem if the index is still being made, or could not be
   */
  Optional<LabelIndex> entities() {
    return opened().entities();
  }

  private Opened opened() {
    try {
      return opened.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw Problem.unavailable("The index for searching is being made; ask again in a while.");
    } catch (ExecutionException e) {
      throw Problem.unavailable(
          "The index for searching could not be made; see to the disk and start the server again.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.unavailable("The server is stopping.");
    }
  }

  private void make() {
    try {
      Path folder = folder();
      Path contents = folder.resolve("contents");
      String stamp = StoreStamp.of(place.path());
      Path marker = folder.resolve(STAMP);
      if (!Files.exists(marker) || !Files.readString(marker).equals(stamp)) {
        FileUtils.deleteDirectory(folder.toFile());
        Files.createDirectories(folder);
        ContentIndex.make(store, contents, () -> stopped);
        EntityNamesIndex.make(store, folder, () -> stopped);
        Files.writeString(marker, stamp);
      }
      opened.complete(new Opened(ContentIndex.open(contents), EntityNamesIndex.open(folder)));
    } catch (IOException | RuntimeException e) {
      opened.completeExceptionally(e);
    }
  }

  /** Beside the store, or where that is not allowed, among the temporary files. */
  private Path folder() throws IOException {
    Path beside = place.path().resolveSibling(place.path().getFileName() + ENDING);
    if (Files.isWritable(beside.getParent())) {
      return beside;
    }
    Path temporary = Files.createTempDirectory("dixit-search-");
    FileUtils.forceDeleteOnExit(temporary.toFile());
    return temporary;
  }

  /** Gives up what is being made. */
  void stop() {
    stopped = true;
  }

  @Override
  public void close() {
    stop();
    maker.ifPresent(SearchIndexes::await);
    if (opened.isDone() && !opened.isCompletedExceptionally()) {
      Opened indexes = opened.join();
      try {
        indexes.contents().close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        indexes.entities().ifPresent(LabelIndex::close);
      }
    }
  }

  private static void await(Thread maker) {
    try {
      maker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
