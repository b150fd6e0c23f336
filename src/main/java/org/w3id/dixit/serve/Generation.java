package org.w3id.dixit.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.dixit.query.UserDatasets;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoreException;

/**
 * One store that is served, or was until another took its place. Whoever counts its readers holds
 * the lock of {@link LiveStore}.
 */
final class Generation implements AutoCloseable {
  private final StorePlace place;
  private final Store store;
  private final Optional<UserDatasets> beside;
  private final SearchIndexes indexes;
  private int readers;

  private Generation(StorePlace place, Store store, Optional<UserDatasets> beside) {
    this.place = place;
    this.store = store;
    this.beside = beside;
    this.indexes = new SearchIndexes(store, place);
  }

  /**
   * Opens the store at a folder.
   *
   * @throws StoreException if there is none, or it is in use
   */
  static Generation open(Path folder, List<Path> beside) {
    // By its own path: through a symbolic link, the next store would have the name of this one.
    Path real = StorePlace.at(folder).map(StorePlace::path).orElse(folder);
    Store store = Store.openExisting(real);
    try {
      StorePlace place =
          StorePlace.at(real)
              .orElseThrow(() -> Problem.unavailable("The store has just been taken away."));
      Optional<UserDatasets> datasets =
          beside.isEmpty()
              ? Optional.empty()
              : Optional.of(UserDatasets.read(beside, store.base()));
      Generation generation = new Generation(place, store, datasets);
      generation.indexes.start();
      return generation;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  StorePlace place() {
    return place;
  }

  <T> T read(Function<Served, T> action) {
    return store.read(
        data ->
            action.apply(
                new Served(
                    beside.map(datasets -> datasets.beside(data)).orElse(data),
                    store.base(),
                    indexes)));
  }

  void enter() {
    readers++;
  }

  void leave() {
    readers--;
  }

  boolean isInUse() {
    return readers > 0;
  }

  /** Stops what is being made for it. */
  void retire() {
    indexes.stop();
  }

  @Override
  public void close() {
    indexes.close();
    store.close();
  }
}
