package org.w3id.dixit.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.ArticleReading;
import org.w3id.dixit.pipeline.Pipeline;
import org.w3id.dixit.resolve.Authority;

/**
 * The one language engine of an executor's process, loaded when its first article comes and shared
 * by all its tasks.
 */
final class ExecutorEngine {
  private static Pipeline loaded;
  private static List<String> names;

  private ExecutorEngine() {}

  static synchronized Function<Article, ArticleReading> of(JobSettings settings) {
    if (loaded == null || !settings.authority().equals(names)) {
      loaded = Pipeline.load(authority(settings.authority()));
      names = settings.authority();
    }
    return loaded::read;
  }

  /** What the user's own names add, though their files lie on another machine. */
  private static Authority authority(List<String> texts) {
    List<Path> files = new ArrayList<>();
    try {
      for (String text : texts) {
        Path file = Files.createTempFile("authority", ".ttl");
        files.add(file);
        Files.writeString(file, text);
      }
      Authority authority = Authority.with(files);
      for (Path file : files) {
        Files.delete(file);
      }
      return authority;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
