package org.w3id.dixit.spark;

import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.TaskCompletionListener;
import scala.Tuple2;

/** The first half of a job: from a file to its articles. */
final class ReadFiles implements PairFlatMapFunction<InputFile, Position, Found> {
  private static final long serialVersionUID = 1L;

  private final JobSettings settings;

  ReadFiles(JobSettings settings) {
    this.settings = settings;
  }

  @Override
  public Iterator<Tuple2<Position, Found>> call(InputFile file) {
    FileArticles articles = new FileArticles(file, settings, Attempts.isLast());
    TaskCompletionListener close = task -> articles.close();
    TaskContext.get().addTaskCompletionListener(close);
    return articles;
  }
}
