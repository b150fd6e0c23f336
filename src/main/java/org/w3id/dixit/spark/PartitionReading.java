package org.w3id.dixit.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.SparkEnv;
import org.w3id.dixit.export.Shard;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.ArticleReading;
import org.w3id.dixit.pipeline.Outcome;
import org.w3id.dixit.pipeline.Outcome.Done;
import org.w3id.dixit.pipeline.Outcome.Failed;
import org.w3id.dixit.pipeline.ParallelReading;
import org.w3id.dixit.read.Intake.Taken;
import org.w3id.dixit.spark.Found.Refused;
import org.w3id.dixit.spark.Found.Text;
import org.w3id.dixit.store.Reject;
import scala.Tuple2;

/**
 * Reads the articles of one partition, each once. Of an article that stands in the corpus several
 * times the last one counts, as if it had been read again.
 */
final class PartitionReading implements AutoCloseable {
  private final JobSettings settings;
  private final EngineSource source;
  private final Attempt attempt;
  private final QuadMapper mapper;

  /** What the user named, of the articles on their way; they come back in their order. */
  private final Queue<String> inputs = new ArrayDeque<>();

  private ParallelReading<List<Quad>> reading;
  private Text held;

  PartitionReading(JobSettings settings, EngineSource source, Attempt attempt) {
    this.settings = settings;
    this.source = source;
    this.attempt = attempt;
    this.mapper = settings.mapper();
  }

  /**
   * @param found in their order
   */
  void read(Iterator<Tuple2<Position, Found>> found) throws IOException {
    try {
      while (found.hasNext()) {
        Found next = found.next()._2;
        if (next instanceof Refused refused) {
          attempt.reject(refused.reject(), refused.failure());
        } else if (next instanceof Text text) {
          take(text);
        }
      }
      submit();
      if (reading != null) {
        reading.finish();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Ends the threads. */
  @Override
  public void close() {
    if (reading != null) {
      reading.close();
    }
  }

  private void take(Text text) {
    if (held != null && held.iri().equals(text.iri())) {
      attempt.metAgain();
    } else {
      submit();
    }
    held = text;
  }

  private void submit() {
    if (held != null) {
      if (reading == null) {
        reading = startReading();
      }
      inputs.add(held.input());
      reading.submit(new Taken(held.place(), held.file(), held.article().article()));
    }
  }

  private ParallelReading<List<Quad>> startReading() {
    Function<Article, ArticleReading> engine = source.engine(settings);
    return new ParallelReading<>(
        Math.max(1, SparkEnv.get().conf().getInt("spark.task.cpus", 1)),
        settings.articleLimit(),
        taken -> engine.apply(taken.article()).quads(mapper, Instant.now()),
        this::end,
        () -> false);
  }

  private void end(Taken taken, Outcome<List<Quad>> outcome) {
    Article article = taken.article();
    String input = inputs.remove();
    try {
      if (outcome instanceof Done<List<Quad>> done) {
        attempt.add(
            Shard.lines(mapper.articleIri(article), Shard.fingerprint(article), done.reading()));
      } else if (outcome instanceof Failed<List<Quad>> failed) {
        attempt.reject(
            new Reject(
                taken.place(),
                input,
                taken.file(),
                Reject.word(failed.kind()),
                failed.message(taken.place()),
                Optional.empty()),
            true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
