package org.w3id.dixit.cli;

import java.time.Duration;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.w3id.dixit.cli.InputArticles.Input;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.ArticleReading;
import org.w3id.dixit.pipeline.Outcome;
import org.w3id.dixit.pipeline.Outcome.Done;
import org.w3id.dixit.pipeline.Outcome.Failed;
import org.w3id.dixit.pipeline.ParallelReading;
import org.w3id.dixit.read.Intake.Taken;

/** Reads articles, several at a time, and hands the readings on in the order of the articles. */
final class Readings {
  private final Progress progress;
  private final int threads;
  private final Duration limit;
  private final Supplier<Function<Article, ArticleReading>> loader;
  private int count;

  /**
   * @param limit how long an article may take
   * @param loader gives what reads articles; it takes its time and is called once at most
   */
  Readings(
      Progress progress,
      int threads,
      Duration limit,
      Supplier<Function<Article, ArticleReading>> loader) {
    this.progress = progress;
    this.threads = threads;
    this.limit = limit;
    this.loader = loader;
  }

  /** With the language engine. */
  static Readings ofPipeline(Progress progress, ReadingOptions options) {
    return new Readings(progress, options.threads(), options.articleTimeLimit(), options.reader());
  }

  /** An article that cannot be read is told and passed over. */
  void forEach(Iterator<Input> articles, BiConsumer<Input, ArticleReading> action) {
    if (!articles.hasNext()) {
      return;
    }
    progress.now("loading the language models");
    Function<Article, ArticleReading> reader = loader.get();
    try (ParallelReading<ArticleReading> reading =
        new ParallelReading<>(
            threads,
            limit,
            taken -> reader.apply(taken.article()),
            (taken, outcome) -> end(taken, outcome, action),
            () -> false)) {
      while (articles.hasNext()) {
        Input input = articles.next();
        reading.submit(new Taken(input.place(), input.place(), input.article()));
      }
      reading.finish();
    } finally {
      progress.done();
    }
  }

  private void end(
      Taken taken, Outcome<ArticleReading> outcome, BiConsumer<Input, ArticleReading> action) {
    count++;
    progress.now("reading article " + count + ": " + taken.place());
    if (outcome instanceof Done<ArticleReading> done) {
      action.accept(new Input(taken.place(), taken.article()), done.reading());
    } else if (outcome instanceof Failed<ArticleReading> failed) {
      progress.failed(failed.message(taken.place()));
    }
  }
}
