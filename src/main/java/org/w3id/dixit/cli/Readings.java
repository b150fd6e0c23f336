package org.w3id.dixit.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.w3id.dixit.cli.InputArticles.Input;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.ArticleReading;
import org.w3id.dixit.pipeline.Pipeline;

/** Reads articles, several at a time, and hands the readings on in the order of the articles. */
final class Readings {

  private record Pending(Input input, Future<ArticleReading> reading) {}

  private final Progress progress;
  private final int threads;
  private final Supplier<Function<Article, ArticleReading>> loader;
  private int count;

  /**
   * @param loader gives what reads articles; it takes its time and is called once at most
   */
  Readings(Progress progress, int threads, Supplier<Function<Article, ArticleReading>> loader) {
    this.progress = progress;
    this.threads = threads;
    this.loader = loader;
  }

  /** With the language engine. */
  static Readings ofPipeline(Progress progress, int threads) {
    return new Readings(progress, threads, () -> Pipeline.load()::read);
  }

  /** An article that cannot be read is told and passed over. */
  void forEach(Iterator<Input> articles, BiConsumer<Input, ArticleReading> action) {
    if (!articles.hasNext()) {
      return;
    }
    progress.now("loading the language models");
    Function<Article, ArticleReading> reader = loader.get();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    Deque<Pending> window = new ArrayDeque<>();
    try {
      while (articles.hasNext() || !window.isEmpty()) {
        if (articles.hasNext() && window.size() < 2 * threads) {
          Input input = articles.next();
          window.add(new Pending(input, workers.submit(() -> reader.apply(input.article()))));
        } else {
          Pending first = window.remove();
          count++;
          progress.now("reading article " + count + ": " + first.input().place());
          finish(first, action);
        }
      }
    } finally {
      workers.shutdownNow();
      progress.done();
    }
  }

  private void finish(Pending pending, BiConsumer<Input, ArticleReading> action) {
    ArticleReading reading;
    try {
      reading = pending.reading().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OutOfMemoryError shortage) {
        throw shortage;
      }
      progress.failed(
          pending.input().place()
              + ": passed over, because the language engine failed on it ("
              + e.getCause()
              + "). Is it running text, with sentences?");
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException("Interrupted.", e);
    }
    action.accept(pending.input(), reading);
  }
}
