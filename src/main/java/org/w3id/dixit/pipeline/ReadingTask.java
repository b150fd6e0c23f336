package org.w3id.dixit.pipeline;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.w3id.dixit.pipeline.Outcome.Done;
import org.w3id.dixit.pipeline.Outcome.Failed;
import org.w3id.dixit.pipeline.Outcome.Failure;
import org.w3id.dixit.pipeline.Outcome.NotBegun;
import org.w3id.dixit.read.Intake.Taken;

/** One article on its way through a thread. Its outcome is settled once, by whoever is first. */
final class ReadingTask<R> {
  private final Taken input;
  private final CompletableFuture<Outcome<R>> outcome = new CompletableFuture<>();
  private Thread worker;
  private long begun;
  private boolean expired;

  ReadingTask(Taken input) {
    this.input = input;
  }

  Taken input() {
    return input;
  }

  boolean isSettled() {
    return outcome.isDone();
  }

  /** Reads the article in this thread; false if the outcome was settled without waiting for it. */
  boolean run(ParallelReading.Reader<R> reader) {
    if (!begin()) {
      return true;
    }
    try {
      return outcome.complete(new Done<>(reader.read(input)));
    } catch (OutOfMemoryError e) {
      return outcome.completeExceptionally(e);
    } catch (Exception | StackOverflowError | AssertionError e) {
      // Whatever breaks on one article, in the engine or after it, must not stop the others.
      return outcome.complete(
          new Failed<>(Failure.ENGINE, "the language engine failed on it (" + e + ")"));
    } catch (Throwable e) {
      // A catch-all, since who waits for the outcome would otherwise wait for ever.
      outcome.completeExceptionally(e);
      throw e;
    }
  }

  private synchronized boolean begin() {
    worker = Thread.currentThread();
    begun = System.nanoTime();
    return !outcome.isDone();
  }

  /**
   * Fails the task if it has been running for too long, and asks its thread to end; asks again at
   * every later call, since CoreNLP's recogniser of names takes an interruption for a sentence
   * without names and goes on.
   *
   * @return true if it has failed just now
   */
  synchronized boolean expire(Duration limit) {
    if (expired) {
      worker.interrupt();
      return false;
    }
    if (worker == null || System.nanoTime() - begun < limit.toNanos()) {
      return false;
    }
    String reason = "reading it took longer than " + limit.toSeconds() + " s";
    if (!outcome.complete(new Failed<>(Failure.TIME_LIMIT, reason))) {
      return false;
    }
    expired = true;
    worker.interrupt();
    return true;
  }

  /** Settles the task if it has not begun. */
  synchronized void giveUp() {
    if (worker == null) {
      outcome.complete(new NotBegun<>());
    }
  }

  /**
   * Waits for the outcome.
   *
   * @throws OutOfMemoryError if reading the article wanted too much
   */
  Outcome<R> await() throws InterruptedException {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
