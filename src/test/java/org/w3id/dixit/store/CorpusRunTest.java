package org.w3id.dixit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.store.RunSettings.Scope;

/** What a run reads, and what it leaves as it is. */
class CorpusRunTest {
  private static final int LINES = 40;

  @TempDir Path folder;
  private Path corpus;
  private Path store;

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = folder.resolve("corpus.jsonl");
    store = folder.resolve("store");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.add(line("n" + i, "Ann saw boat " + i));
    }
    Files.write(corpus, lines);
  }

  @Test
  void whatIsStoredIsNotReadAgain() {
    RunTrial first = new RunTrial(store).over(corpus);
    assertEquals(LINES, first.read.size());
    RunTrial second = new RunTrial(store).over(corpus);
    assertEquals(List.of(), second.tried);
    assertEquals(first.read, second.unchanged);
  }

  @Test
  void onlyWhatHasChangedIsReadAgain() throws IOException {
    new RunTrial(store).over(corpus);
    change(7, line("n7", "Bob saw another boat"));
    RunTrial second = new RunTrial(store).over(corpus);
    assertEquals(List.of("Bob saw another boat"), second.tried);
    assertEquals(LINES - 1, second.unchanged.size());
    assertEquals(RunTrial.quads(fresh()), RunTrial.quads(store));
  }

  @Test
  void anotherDayOfPublicationIsAChange() throws IOException {
    new RunTrial(store).over(corpus);
    change(3, "{\"id\": \"n3\", \"date\": \"2025-03-01\", \"text\": \"Ann saw boat 3\"}");
    assertEquals(List.of("Ann saw boat 3"), new RunTrial(store).over(corpus).tried);
  }

  @Test
  void otherRulesReadAllAgain() {
    new RunTrial(store).over(corpus);
    assertEquals(LINES, new RunTrial(store).version("2").over(corpus).read.size());
    assertEquals(List.of(), new RunTrial(store).version("2").over(corpus).tried);
  }

  @Test
  void allIsReadAgainWhereThatIsWanted() {
    new RunTrial(store).over(corpus);
    assertEquals(LINES, new RunTrial(store).scope(Scope.ALL).over(corpus).read.size());
  }

  @Test
  void aStoppedRunGoesOnWhereItWas() {
    AtomicInteger read = new AtomicInteger();
    RunTrial stopped =
        new RunTrial(store)
            .threads(1)
            .stoppedBy(() -> read.get() >= 10)
            .reader(
                article -> {
                  read.incrementAndGet();
                  return WordReading.of(article);
                })
            .over(corpus);
    assertTrue(stopped.read.size() >= 10 && stopped.read.size() < LINES, stopped.read.toString());
    assertEquals(stopped.tried.size(), stopped.read.size(), "what was begun is stored");
    RunTrial second = new RunTrial(store).over(corpus);
    assertEquals(stopped.read, second.unchanged);
    assertEquals(LINES, second.unchanged.size() + second.read.size());
    assertEquals(RunTrial.quads(fresh()), RunTrial.quads(store));
  }

  @Test
  void aRunThatBreaksKeepsWhatItHasCommitted() {
    RunTrial broken = new RunTrial(store).threads(1);
    assertThrows(
        OutOfMemoryError.class,
        () ->
            broken
                .reader(
                    article -> {
                      if (article.text().endsWith(" 30")) {
                        throw new OutOfMemoryError("as if");
                      }
                      return WordReading.of(article);
                    })
                .over(corpus));
    RunTrial second = new RunTrial(store).over(corpus);
    assertFalse(second.unchanged.isEmpty());
    assertEquals(LINES, second.unchanged.size() + second.read.size());
    assertEquals(RunTrial.quads(fresh()), RunTrial.quads(store));
  }

  @Test
  void threadsAndBatchesMakeNoDifference() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(corpus));
    lines.add(line("n5", "Cid saw boat 5 sink"));
    lines.add(line("n6", "Dan saw boat 6 sink"));
    Files.write(corpus, lines);
    Path other = folder.resolve("other");
    AtomicInteger turn = new AtomicInteger();
    new RunTrial(other)
        .threads(6)
        .batch(5000)
        .reader(
            article -> {
              pause(turn.incrementAndGet() % 5 * 7L);
              return WordReading.of(article);
            })
        .over(corpus);
    assertEquals(RunTrial.quads(fresh()), RunTrial.quads(other));
    assertTrue(
        RunTrial.quads(other).stream().anyMatch(line -> line.contains("boat 5 sink")),
        "the last one of a name is kept");
  }

  @Test
  void whereNothingComesNoStoreIsMade() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    RunTrial run = new RunTrial(store).over(empty, folder.resolve("missing"));
    assertEquals(2, run.rejected.size());
    assertFalse(Files.exists(store));
    assertEquals(List.of(), RunTrial.rejects(store));
  }

  private Path fresh() {
    Path fresh = folder.resolve("fresh");
    new RunTrial(fresh).threads(1).over(corpus);
    return fresh;
  }

  private void change(int number, String line) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(corpus));
    lines.set(number, line);
    Files.write(corpus, lines);
  }

  static String line(String id, String text) {
    return "{\"id\": \"%s\", \"text\": \"%s\"}".formatted(id, text);
  }

  static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
