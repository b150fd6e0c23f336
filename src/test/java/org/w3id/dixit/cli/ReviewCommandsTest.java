package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.evaluate.Annotation;
import org.w3id.dixit.evaluate.Evaluation;
import org.w3id.dixit.evaluate.Gold;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.pipeline.ArticleReading;
import org.w3id.dixit.review.Amendment;
import org.w3id.dixit.review.AssertionKey;
import org.w3id.dixit.review.Mark;
import org.w3id.dixit.review.Review;
import org.w3id.dixit.review.Reviews;
import org.w3id.dixit.review.StoredAssertion;
import org.w3id.dixit.store.Store;

/** What was judged, from its file to lists and gold. */
class ReviewCommandsTest {
  private static final ArticleReading READING = SampleReading.READING;

  @TempDir Path folder;
  private Path store;
  private Path file;

  @BeforeEach
  void build() {
    store = folder.resolve("store");
    file = Reviews.besides(store);
    try (Store opened = Store.openOrCreate(store)) {
      QuadMapper mapper = new QuadMapper(opened.base(), "test");
      opened.replaceArticle(
          mapper.articleIri(READING.article()),
          mapper.quads(
              READING.article(),
              READING.assertions(),
              READING.entities(),
              READING.publisher(),
              Instant.EPOCH));
    }
  }

  private List<StoredAssertion> stored() {
    try (Store opened = Store.openExisting(store)) {
      String article = opened.articles().first();
      return opened.read(data -> StoredAssertion.of(data, opened.base(), article));
    }
  }

  private static Review review(StoredAssertion assertion, Mark mark, Amendment amendment) {
    return new Review(
        assertion.key(),
        mark,
        amendment,
        "desk",
        Instant.parse("2025-03-04T05:06:07Z"),
        Optional.of("a \"note\", with a comma"),
        assertion.reading());
  }

  private void judge(Mark mark, Amendment amendment) {
    StoredAssertion said = stored().stream().filter(each -> !each.ownVoice()).findFirst().get();
    Reviews.change(file, reviews -> reviews.put(review(said, mark, amendment)));
  }

  private Evaluation evaluation() {
    Path gold = folder.resolve("gold.jsonl");
    Run run = Run.of("review", "export", "--store", store.toString(), "--output", gold.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().startsWith("Gold articles: 1"), run.err());
    Gold read = Gold.read(gold);
    assertEquals(READING.article().text(), read.documents().get(0).text());
    List<Annotation> found =
        Annotation.ofAll(
            READING.attributions(), READING.assertions(), read.documents().get(0).ofAssertions());
    return Evaluation.of(read.documents(), Map.of(read.documents().get(0).id(), found), false);
  }

  @Test
  void whereAllIsRightTheSameReadingHasFullMarks() throws IOException {
    judge(Mark.RIGHT, Amendment.NONE);
    // The judgement outlives the store.
    FileUtils.deleteDirectory(store.toFile());
    build();
    Evaluation evaluation = evaluation();
    assertEquals(1, evaluation.gold());
    for (String metric : evaluation.metrics()) {
      evaluation
          .count(metric)
          .ifPresent(
              count -> {
                assertEquals(1, count.precision(), metric);
                assertEquals(1, count.recall(), metric);
              });
    }
    assertEquals(1, evaluation.polarityAccuracy());
  }

  @Test
  void whatIsWrongOrAmendedCosts() {
    judge(Mark.WRONG, Amendment.NONE);
    assertEquals(0, evaluation().gold());
    assertEquals(0, evaluation().count("full").orElseThrow().precision());
    judge(
        Mark.AMENDED,
        new Amendment(
            Optional.empty(),
            Optional.empty(),
            Optional.of(Polarity.Positive),
            List.of(new TextSpan(13, 15))));
    assertEquals(0, evaluation().polarityAccuracy());
    assertEquals(0, evaluation().count("source.exact").orElseThrow().recall());
    assertEquals(1, evaluation().count("content.exact").orElseThrow().recall());
  }

  @Test
  void anArticleThatIsNotDoneIsNoGold() {
    StoredAssertion own = stored().stream().filter(StoredAssertion::ownVoice).findFirst().get();
    Reviews.change(file, reviews -> reviews.put(review(own, Mark.RIGHT, Amendment.NONE)));
    Run run = Run.of("review", "export", "--store", store.toString());
    assertEquals("", run.out());
    assertTrue(run.err().contains("not all is judged: 1"), run.err());
  }

  @Test
  void listsSayWhoWhenAndWhat() {
    judge(Mark.WRONG, Amendment.NONE);
    String table = Run.of("review", "list", "--store", store.toString()).out();
    assertTrue(table.contains("wrong") && table.contains("desk"), table);
    Run csv =
        Run.of("review", "list", "--store", store.toString(), "-f", "csv", "--judgement", "wrong");
    assertTrue(csv.out().contains(",\"a \"\"note\"\", with a comma\""), csv.out());
    Run json = Run.of("review", "list", "--store", store.toString(), "-f", "json");
    assertTrue(json.out().contains("\"at\": \"2025-03-04T05:06:07Z\""), json.out());
    Run none =
        Run.of("review", "list", "--store", store.toString(), "-f", "csv", "--judgement", "right");
    assertEquals(1, none.out().lines().count(), none.out());
  }

  @Test
  void manyWritersLoseNothingAndTheFileIsSorted() throws Exception {
    Review sample = review(stored().get(0), Mark.RIGHT, Amendment.NONE);
    List<Thread> writers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      AssertionKey key = new AssertionKey("a", (i * 7 % 12) + "-99", "words");
      Review review =
          new Review(
              key,
              sample.mark(),
              sample.amendment(),
              "w" + i,
              sample.at(),
              Optional.empty(),
              sample.read());
      writers.add(new Thread(() -> Reviews.change(file, reviews -> reviews.put(review))));
    }
    writers.forEach(Thread::start);
    for (Thread writer : writers) {
      writer.join();
    }
    List<Review> read = Reviews.read(file).all();
    assertEquals(12, read.size());
    assertEquals("10-99", read.get(10).key().place());
    assertEquals(12, Files.readAllLines(file).size());
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    judge(Mark.RIGHT, Amendment.NONE);
    Files.writeString(file, Files.readString(file) + "<<<<<<< HEAD\n");
    Run run = Run.of("review", "list", "--store", store.toString());
    assertEquals(ExitCode.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains("line 2") && run.err().contains("merge conflict"), run.err());
  }
}
