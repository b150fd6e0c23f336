package org.w3id.dixit.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.w3id.dixit.read.Intake.Taken;

/**
 * Reads articles in several threads and hands on how each reading ended, in the order of the
 * articles and in the thread that hands them in. That thread waits while enough articles are on
 * their way, so that memory stays bounded however fast they come.
 *
 * <p>An article that takes longer than the limit is given up. Its thread is asked to end, which it
 * does at the next sentence, and another takes its place at once.
 *
 * @param <R> what a reading gives
 */
public final class ParallelReading<R> implements AutoCloseable {
  /** Articles on their way for each thread: the others have work while one takes its time. */
  private static final int WINDOW = 32;

  /** Characters on their way beyond which no article is added. */
  private static final long CHARACTERS = 4_000_000;

  private static final Duration GLANCE = Duration.ofMillis(100);

  /** What reads one article; used by several threads. */
  @FunctionalInterface
  public interface Reader<R> {
    R read(Taken input) throws Exception;
  }

  private final int threads;
  private final Duration limit;
  private final Reader<R> reader;
  private final BiConsumer<Taken, Outcome<R>> taker;
  private final BooleanSupplier stopped;
  private final Deque<ReadingTask<R>> window = new ArrayDeque<>();
  private final BlockingQueue<ReadingTask<R>> queue = new LinkedBlockingQueue<>();
  private final Set<ReadingTask<R>> running = ConcurrentHashMap.newKeySet();
  private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
  private final AtomicInteger started = new AtomicInteger();
  private final Thread clock;
  private volatile boolean closed;
  private long characters;

  /**
   * @param threads how many articles are read at a time
   * @param limit how long one may take
   * @param taker told how each reading ended
   * @param stopped once it is true, articles that have not begun are given up; asked by several
   *     threads
   */
  public ParallelReading(
      int threads,
      Duration limit,
      Reader<R> reader,
      BiConsumer<Taken, Outcome<R>> taker,
      BooleanSupplier stopped) {
    this.threads = threads;
    this.limit = limit;
    this.reader = reader;
    this.taker = taker;
    this.stopped = stopped;
    for (int i = 0; i < threads; i++) {
      startWorker();
    }
    clock = daemon(this::watch, "dixit-clock");
    clock.start();
  }

  /** Takes one more article, after handing on what has ended. */
  public void submit(Taken input) {
    while (!window.isEmpty() && (window.peek().isSettled() || isFull())) {
      handOn();
    }
    ReadingTask<R> task = new ReadingTask<>(input);
    window.add(task);
    characters += length(task);
    queue.add(task);
  }

  /** Waits until all articles are read, and hands them on. */
  public void finish() {
    while (!window.isEmpty()) {
      handOn();
    }
  }

  /** Ends the threads, also those that still read. */
  @Override
  public void close() {
    closed = true;
    clock.interrupt();
    workers.forEach(Thread::interrupt);
  }

  private boolean isFull() {
    return window.size() >= threads * WINDOW || characters >= CHARACTERS;
  }

  private void handOn() {
    ReadingTask<R> first = window.remove();
    characters -= length(first);
    try {
      taker.accept(first.input(), first.await());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for an article", e);
    }
  }

  private long length(ReadingTask<R> task) {
    return task.input().article().text().length();
  }

  private void watch() {
    try {
      while (!closed) {
        look();
        Thread.sleep(GLANCE.toMillis());
      }
    } catch (InterruptedException e) {
      // All is done.
    }
  }

  private void look() {
    if (stopped.getAsBoolean()) {
      for (ReadingTask<R> task = queue.poll(); task != null; task = queue.poll()) {
        task.giveUp();
      }
    }
    for (ReadingTask<R> task : running) {
      if (task.expire(limit)) {
        startWorker();
      }
    }
  }

  private void startWorker() {
    Thread worker = daemon(this::work, "dixit-reader-" + started.incrementAndGet());
    workers.add(worker);
    worker.start();
  }

  /** Reads one article after the other, until one of them is given up by the clock. */
  private void work() {
    boolean wanted = true;
    try {
      while (wanted && !closed) {
        ReadingTask<R> task = queue.take();
        if (stopped.getAsBoolean()) {
          task.giveUp();
        } else {
          running.add(task);
          wanted = task.run(reader);
          running.remove(task);
        }
      }
    } catch (InterruptedException e) {
      // All is done.
    } finally {
      workers.remove(Thread.currentThread());
    }
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
