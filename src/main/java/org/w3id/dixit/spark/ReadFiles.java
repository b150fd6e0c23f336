package org.w3id.dixit.spark;

import java.util.Iterator;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.util.TaskCompletionListener;
import org.w3id.dixit.map.QuadMapper;
import scala.Tuple2;

/** The first half of a job: from a file to its articles. */
final class ReadFiles implements PairFlatMapFunction<InputFile, Position, Found> {
  private static final long serialVersionUID = 1L;

  private final JobSettings settings;

  /** Made once in a task: it takes some time. */
  private transient QuadMapper mapper;

  ReadFiles(JobSettings settings) {
    this.settings = settings;
  }

  @Override
  public Iterator<Tuple2<Position, Found>> call(InputFile file) {
    if (mapper == null) {
      mapper = settings.mapper();
    }
    FileArticles articles =
        new FileArticles(file, settings.reading().settings(), mapper, Attempts.isLast());
    TaskCompletionListener close = task -> articles.close();
    TaskContext.get().addTaskCompletionListener(close);
    return articles;
  }
}
