package org.w3id.dixit.spark;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import scala.Tuple2;

/** The second half of a job: from the articles of a partition to a shard. */
final class ReadArticles
    implements Function2<Integer, Iterator<Tuple2<Position, Found>>, Iterator<Written>> {
  private static final long serialVersionUID = 1L;

  private final JobSettings settings;
  private final EngineSource source;
  private final String folder;

  /**
   * @param folder for what attempts write
   */
  ReadArticles(JobSettings settings, EngineSource source, String folder) {
    this.settings = settings;
    this.source = source;
    this.folder = folder;
  }

  @Override
  public Iterator<Written> call(Integer partition, Iterator<Tuple2<Position, Found>> found)
      throws IOException {
    long number = TaskContext.get().taskAttemptId();
    try (Attempt attempt = new Attempt(folder, partition, number, Attempts.configuration());
        PartitionReading reading = new PartitionReading(settings, source, attempt)) {
      reading.read(found);
      return List.of(attempt.finish()).iterator();
    }
  }
}
