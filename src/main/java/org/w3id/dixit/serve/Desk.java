package org.w3id.dixit.serve;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.w3id.dixit.page.Reader;

/**
 * Where all requests are answered: a few at a time read the store, each in one transaction, and
 * write their answers whole before anything is sent. Whatever fails becomes a {@link Problem}.
 */
final class Desk {
  private static final long PATIENCE_MILLIS = 2000;
  private static final long ALL_ANSWERS = 1L << 30;

  /** What a request asks for. */
  @FunctionalInterface
  interface Work {
    /**
     * Writes the answer.
     *
     * @param served the store; null if the work needs none
     */
    void run(Served served, Reply reply, Spool spool) throws IOException, ServletException;
  }

  private final LiveStore store;
  private final Metrics metrics;
  private final RunningQueries running;
  private final Semaphore seats;
  private final int parallel;
  private final long largestAnswer;
  private final AtomicInteger waiting = new AtomicInteger();
  private final Spool.Budget budget = new Spool.Budget(ALL_ANSWERS);

  /**
   * @param parallel how many requests read the store at once
   * @param largestAnswer in bytes
   */
  Desk(LiveStore store, Metrics metrics, RunningQueries running, int parallel, long largestAnswer) {
    this.store = store;
    this.running = running;
    this.metrics = metrics;
    this.seats = new Semaphore(parallel, true);
    this.parallel = parallel;
    this.largestAnswer = largestAnswer;
  }

  /**
   * Answers a request.
   *
   * @param name of what is asked, for the metrics
   * @param readsStore whether the work needs the store
   */
  void answer(
      String name,
      boolean readsStore,
      HttpServletRequest request,
      HttpServletResponse response,
      Work work)
      throws IOException {
    long start = System.nanoTime();
    Spool spool = new Spool(largestAnswer, budget);
    Reply reply = new Reply(spool);
    int status;
    try {
      if (readsStore) {
        seated(() -> store.read(served -> run(work, served, reply, spool)));
      } else {
        run(work, null, reply, spool);
      }
      status = reply.status();
      send(request, response, reply, spool);
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      Problem problem = problem(e);
      status = problem.status();
      metrics.failed(problem, e);
      spool.release();
      send(request, response, problem);
    }
    metrics.answered(name, status, System.nanoTime() - start);
  }

  private static Void run(Work work, Served served, Reply reply, Spool spool) {
    try {
      work.run(served, reply, spool);
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ServletException e) {
      throw new IllegalStateException(e);
    }
  }

  private void seated(Runnable action) {
    if (!takeSeat()) {
      throw Problem.unavailable(
          "The server is answering as many requests as it can; ask again in a moment.");
    }
    try {
      action.run();
    } catch (RuntimeException e) {
      throw running.end() ? forWantOfMemory() : e;
    } finally {
      running.end();
      seats.release();
    }
  }

  private static Problem forWantOfMemory() {
    return Problem.unavailable(
        "The server ran out of memory and ended its queries; ask for less, or again later.");
  }

  /** Waits a little, unless as many as there are seats wait already. */
  private boolean takeSeat() {
    if (seats.tryAcquire()) {
      return true;
    }
    try {
      return waiting.incrementAndGet() <= parallel
          && seats.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** The problem behind a failure, which libraries may have wrapped. */
  private static Problem problem(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem || cause instanceof AnswerTooLargeException) {
        return Problem.of(cause);
      }
    }
    return Problem.of(failure);
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, Reply reply, Spool spool) {
    response.setStatus(reply.status());
    response.setContentType(reply.mediaType());
    reply.headers().forEach(response::setHeader);
    Outbox.put(request, spool);
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    // Browsers ask for pages; programs that ask for nothing, or for all, get problem details.
    boolean page = String.valueOf(request.getHeader("Accept")).contains("text/html");
    String text = page ? Reader.problem(problem.title(), problem.getMessage()) : problem.json();
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    response.setStatus(problem.status());
    response.setContentType(page ? "text/html; charset=utf-8" : Problem.MEDIA_TYPE);
    if (problem.status() == 401) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"dixit\"");
    }
    Optional.of(problem)
        .filter(each -> each.status() == 503)
        .ifPresent(each -> response.setHeader("Retry-After", "2"));
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
