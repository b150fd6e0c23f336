package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.cli.InputArticles.Input;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.ArticleReading;

class ReadingsTest {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final StringWriter err = new StringWriter();
  private final Progress progress = new Progress(new PrintWriter(err), Progress.Form.NONE);
  private final List<String> read = new ArrayList<>();

  @Test
  void readingsComeInTheOrderOfTheArticles() {
    forEach(
        article -> {
          pause(article.text().equals("0") ? 50 : 1);
          return SampleReading.READING;
        });
    assertEquals(IntStream.range(0, 20).mapToObj(i -> "place " + i).toList(), read);
  }

  @Test
  void anArticleThatTheEngineFailsOnIsToldAndPassedOver() {
    forEach(
        article -> {
          if (article.text().equals("7")) {
            throw new IllegalStateException("no parse");
          }
          return SampleReading.READING;
        });
    assertEquals(19, read.size());
    assertEquals(1, progress.failures());
    assertEquals(
        "place 7: passed over, because the language engine failed on it"
            + " (java.lang.IllegalStateException: no parse). Is it running text, with sentences?",
        err.toString().strip());
  }

  @Test
  void aLackOfMemoryEndsAll() {
    assertThrows(
        OutOfMemoryError.class,
        () ->
            forEach(
                article -> {
                  throw new OutOfMemoryError();
                }));
  }

  @Test
  void withoutArticlesNothingIsLoaded() {
    new Readings(
            progress,
            2,
            LIMIT,
            () -> {
              throw new AssertionError("loaded for nothing");
            })
        .forEach(List.<Input>of().iterator(), (input, reading) -> read.add(input.place()));
    assertEquals(List.of(), read);
  }

  private void forEach(Function<Article, ArticleReading> reader) {
    List<Input> inputs =
        IntStream.range(0, 20)
            .mapToObj(i -> new Input("place " + i, Article.ofText(Integer.toString(i))))
            .toList();
    new Readings(progress, 3, LIMIT, () -> reader)
        .forEach(inputs.iterator(), (input, reading) -> read.add(input.place()));
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
