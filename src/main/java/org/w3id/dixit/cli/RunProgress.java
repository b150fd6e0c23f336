package org.w3id.dixit.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.w3id.dixit.pipeline.ArticleReading;
import org.w3id.dixit.read.InputBytes;
import org.w3id.dixit.read.Intake.Taken;
import org.w3id.dixit.store.Reject;
import org.w3id.dixit.store.RunListener;

/** Tells how far a run has come, again and again, and of each input that failed. */
final class RunProgress implements RunListener, AutoCloseable {
  private static final long SECOND = 1_000_000_000L;

  /** The rate is that of the last minute. */
  private static final int RATE_SECONDS = 60;

  private record Mark(long second, long articles) {}

  private final Progress progress;
  private final BuildSummary summary;
  private final UndatedNotes undated;
  private final InputBytes bytes;
  private final LongSupplier clock;
  private final long started;
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final Thread ticker;
  private CompletableFuture<OptionalLong> total =
      CompletableFuture.completedFuture(OptionalLong.empty());
  private String place = "";
  private long articles;
  private long unchanged;
  private long behind;
  private long worked;
  private long workStarted;
  private boolean loaded;

  /**
   * @param clock the time in nanoseconds
   */
  RunProgress(Progress progress, BuildSummary summary, InputBytes bytes, LongSupplier clock) {
    this.progress = progress;
    this.summary = summary;
    this.undated = new UndatedNotes(progress);
    this.bytes = bytes;
    this.clock = clock;
    this.started = clock.getAsLong();
    this.ticker = new Thread(this::tick, "dixit-progress");
    ticker.setDaemon(true);
  }

  /** Begins to tell; how much there is to read is found out meanwhile. */
  RunProgress start(List<String> inputs) {
    if (progress.form() != Progress.Form.NONE) {
      CompletableFuture<OptionalLong> sizes = new CompletableFuture<>();
      Thread sizing = new Thread(() -> sizes.complete(InputBytes.total(inputs)), "dixit-sizes");
      sizing.setDaemon(true);
      sizing.start();
      synchronized (this) {
        total = sizes;
      }
      ticker.start();
    }
    return this;
  }

  @Override
  public synchronized void loading() {
    progress.now("loading the language models");
  }

  @Override
  public synchronized void begins(Taken article) {
    undated.take(article);
    long read = bytes.read();
    if (!loaded) {
      loaded = true;
      workStarted = clock.getAsLong();
    } else {
      worked += read - behind;
    }
    behind = read;
  }

  @Override
  public synchronized void read(Taken article, ArticleReading reading) {
    articles++;
    place = article.place();
    summary.add(article.place(), reading);
  }

  @Override
  public synchronized void unchanged(Taken article) {
    unchanged++;
    place = article.place();
    behind = bytes.read();
    summary.addUnchanged();
  }

  @Override
  public synchronized void rejected(Reject reject, boolean failure, boolean before) {
    String message =
        before
            ? reject.message() + " (As before, so not tried; --retry-rejects reads it again.)"
            : reject.message();
    if (failure) {
      progress.failed(message);
    } else {
      progress.setAside(message);
    }
  }

  /** What there is to tell now. */
  synchronized RunFigures figures() {
    long now = clock.getAsLong();
    long second = (now - started) / SECOND;
    marks.add(new Mark(second, articles));
    while (marks.peek().second() < second - RATE_SECONDS) {
      marks.remove();
    }
    Mark first = marks.peek();
    double perSecond =
        (articles - first.articles()) / (double) Math.max(1, second - first.second());
    Runtime runtime = Runtime.getRuntime();
    OptionalLong all = total.getNow(OptionalLong.empty());
    return new RunFigures(
        second,
        articles,
        unchanged,
        progress.failures(),
        progress.asideCount(),
        perSecond,
        bytes.read(),
        all,
        secondsLeft(all, now),
        runtime.totalMemory() - runtime.freeMemory(),
        place);
  }

  /** As long as what is left takes at the speed at which articles have been read so far. */
  private OptionalLong secondsLeft(OptionalLong all, long now) {
    if (all.isEmpty() || worked <= 0) {
      return OptionalLong.empty();
    }
    double seconds = (now - workStarted) / (double) SECOND;
    double left = Math.max(0, all.getAsLong() - bytes.read()) * seconds / worked;
    return OptionalLong.of(Math.round(left));
  }

  private void tick() {
    int pause = progress.form() == Progress.Form.JSON ? 5_000 : 1_000;
    try {
      while (true) {
        Thread.sleep(pause);
        tell();
      }
    } catch (InterruptedException e) {
      // The run is over.
    }
  }

  private void tell() {
    RunFigures figures = figures();
    progress.now(figures.json());
    synchronized (this) {
      if (loaded || unchanged > 0) {
        progress.now(figures.line());
      }
    }
  }

  /** The last word: no line changes any more. */
  @Override
  public void close() {
    ticker.interrupt();
    undated.end();
    progress.now(figures().json());
    progress.done();
  }
}
