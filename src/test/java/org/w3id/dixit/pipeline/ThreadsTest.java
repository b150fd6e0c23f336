package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Article;

/** One pipeline reads several articles at a time just as it reads them one by one. */
class ThreadsTest {
  private static final int THREADS = 4;

  @Test
  void severalThreadsReadTheSame() throws IOException, InterruptedException, ExecutionException {
    List<Article> articles = CaseFile.all().stream().map(Case::article).toList();
    List<List<Quad>> alone = articles.stream().map(ThreadsTest::quads).toList();
    ExecutorService workers = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Quad>>> running = new ArrayList<>();
      articles.forEach(article -> running.add(workers.submit(() -> quads(article))));
      for (int i = 0; i < articles.size(); i++) {
        assertEquals(alone.get(i), running.get(i).get(), articles.get(i).text());
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static List<Quad> quads(Article article) {
    QuadMapper mapper = new QuadMapper("https://example.org/", "test");
    return SharedPipeline.get().read(article).quads(mapper, Instant.EPOCH);
  }
}
