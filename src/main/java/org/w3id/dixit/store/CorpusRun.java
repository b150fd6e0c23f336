package org.w3id.dixit.store;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.ArticleReading;
import org.w3id.dixit.pipeline.Outcome;
import org.w3id.dixit.pipeline.Outcome.Done;
import org.w3id.dixit.pipeline.Outcome.Failed;
import org.w3id.dixit.pipeline.Outcome.Failure;
import org.w3id.dixit.pipeline.ParallelReading;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.InputBytes;
import org.w3id.dixit.read.Intake;
import org.w3id.dixit.read.Intake.PassedOver;
import org.w3id.dixit.read.Intake.Taken;
import org.w3id.dixit.read.ReadSettings;
import org.w3id.dixit.store.Reject.Attempt;
import org.w3id.dixit.store.RunSettings.Scope;

/**
 * Reads a corpus into a store. What was read of what by which rules stands in the store itself,
 * with the articles and in the same transactions: so a run that was stopped or killed goes on where
 * it was, and one over a corpus that has changed reads what has changed.
 */
public final class CorpusRun {
  private static final String STANDARD_INPUT = "-";

  private record Mapped(ArticleReading reading, List<Quad> quads) {}

  private final RunStore store;
  private final Supplier<Function<Article, ArticleReading>> engine;
  private final RunSettings settings;
  private final ReadSettings how;
  private final RunListener listener;
  private final BooleanSupplier stopped;
  private ParallelReading<Mapped> reading;
  private String input;
  private Optional<Reject> above = Optional.empty();

  /**
   * @param opener opens the store or makes one; called once at most, and not where nothing comes
   *     that needs it
   * @param engine loads what reads articles; called once at most, and not where nothing is read
   * @param version that of the program
   * @param stopped asked again and again whether to end the run
   */
  public CorpusRun(
      Supplier<Store> opener,
      Supplier<Function<Article, ArticleReading>> engine,
      String version,
      RunSettings settings,
      ReadSettings how,
      RunListener listener,
      BooleanSupplier stopped) {
    this.store = new RunStore(opener, version, settings.batchQuads());
    this.engine = engine;
    this.settings = settings;
    this.how = how;
    this.listener = listener;
    this.stopped = stopped;
  }

  /**
   * Reads what inputs hold. A store that is there is opened at once, since what was rejected before
   * may leave it; one that is not is made when something comes that needs it. Where the run is
   * stopped, the articles in hand are still read and committed.
   *
   * @param isThere whether there is a store already
   * @param inputs files, folders, globs, or {@code -}; not used where rejects are read again
   * @param bytes told how much has been read
   * @return the store, to be closed after use; empty where nothing came that needed one
   * @throws StoreException if the store cannot do its work; what was committed before stays
   */
  public Optional<Store> read(boolean isThere, List<String> inputs, InputBytes bytes) {
    boolean done = false;
    try {
      if (isThere) {
        store.open();
      }
      if (settings.scope() == Scope.REJECTED) {
        try (Stream<String> files = store.open().rejects().files()) {
          readAll(files.filter(file -> !file.equals(STANDARD_INPUT)).iterator(), bytes);
        }
      } else {
        readAll(inputs.iterator(), bytes);
      }
      store.finish();
      done = true;
      return store.opened();
    } finally {
      if (!done) {
        store.close();
      }
    }
  }

  private void readAll(Iterator<String> inputs, InputBytes bytes) {
    try {
      while (!stopped.getAsBoolean() && inputs.hasNext()) {
        input = inputs.next();
        above = settings.scope() == Scope.REJECTED ? store.rejectAt(input) : Optional.empty();
        readInput(bytes);
      }
      if (reading != null) {
        reading.finish();
      }
    } finally {
      if (reading != null) {
        reading.close();
      }
    }
  }

  private void readInput(InputBytes bytes) {
    Iterator<String> only = List.of(input).iterator();
    try (Stream<Intake> stream = ArticleReader.stream(only, how, bytes)) {
      String file = "";
      Iterator<Intake> intakes = stream.iterator();
      while (!stopped.getAsBoolean() && intakes.hasNext()) {
        Intake intake = intakes.next();
        if (!file.equals(intake.file())) {
          store.fileEnded(file);
          file = intake.file();
        }
        take(intake);
      }
      if (!stopped.getAsBoolean()) {
        store.fileEnded(file);
        store.inputEnded(input);
      }
    }
  }

  private void take(Intake intake) {
    Optional<Reject> before =
        store.opened().isEmpty() && intake instanceof PassedOver
            ? Optional.empty()
            : store.rejectAt(intake.place());
    if (settings.scope() == Scope.REJECTED && before.isEmpty() && above.isEmpty()) {
      return;
    }
    if (intake instanceof Taken taken) {
      take(taken, before);
    } else if (intake instanceof PassedOver passedOver) {
      reject(
          new Reject(
              passedOver.place(),
              foundBy(before),
              passedOver.file(),
              Reject.word(passedOver.reason()),
              passedOver.message(),
              Optional.empty()),
          passedOver.reason().isFailure(),
          false);
    }
  }

  private void take(Taken taken, Optional<Reject> before) {
    String hash = taken.article().inputHash();
    if (settings.scope() != Scope.ALL && store.holds(taken.article(), hash)) {
      listener.unchanged(taken);
      return;
    }
    if (settings.scope() == Scope.CHANGED && before.isPresent() && isHopeless(before.get(), hash)) {
      reject(before.get().foundBy(input), true, true);
      return;
    }
    if (reading == null) {
      startReading();
    }
    listener.begins(taken);
    reading.submit(taken);
  }

  private void startReading() {
    listener.loading();
    Function<Article, ArticleReading> reader = engine.get();
    reading =
        new ParallelReading<>(
            settings.threads(),
            settings.articleLimit(),
            taken -> {
              ArticleReading read = reader.apply(taken.article());
              return new Mapped(read, read.quads(store.mapper(), Instant.now()));
            },
            this::end,
            stopped);
  }

  private void end(Taken taken, Outcome<Mapped> outcome) {
    if (outcome instanceof Done<Mapped> done) {
      store.add(taken, done.reading().quads());
      listener.read(taken, done.reading().reading());
    } else if (outcome instanceof Failed<Mapped> failed) {
      Optional<Reject> before = store.rejectAt(taken.place());
      reject(
          new Reject(
              taken.place(),
              foundBy(before),
              taken.file(),
              Reject.word(failed.kind()),
              failed.message(taken.place()),
              Optional.of(attempt(failed.kind(), taken.article().inputHash()))),
          true,
          false);
    }
  }

  /** Whether the same article has failed already, and nothing has changed that could matter. */
  private boolean isHopeless(Reject before, String hash) {
    return before.attempt().isPresent()
        && before.attempt().get().equals(attempt(kind(before), hash));
  }

  private static Failure kind(Reject reject) {
    return reject.kind().equals(Reject.word(Failure.TIME_LIMIT))
        ? Failure.TIME_LIMIT
        : Failure.ENGINE;
  }

  /** The limit is part of what an article was read by, where that made it fail. */
  private Attempt attempt(Failure kind, String hash) {
    String limit =
        kind == Failure.TIME_LIMIT ? ", " + settings.articleLimit().toSeconds() + " s" : "";
    return new Attempt(hash, store.rules() + limit);
  }

  private void reject(Reject reject, boolean failure, boolean before) {
    store.reject(reject);
    listener.rejected(reject, failure, before);
  }

  /** What the user named once: where rejects are read again, that is in the reject. */
  private String foundBy(Optional<Reject> before) {
    return settings.scope() == Scope.REJECTED
        ? before.or(() -> above).map(Reject::input).orElse(input)
        : input;
  }
}
