package org.w3id.dixit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.ArticleReading;
import org.w3id.dixit.store.RunSettings.Scope;
import org.w3id.dixit.vocabulary.DX;

/** Which inputs are rejected, and for how long. */
class RejectsTest {
  private static final String GOOD = CorpusRunTest.line("good", "Ann saw a boat");
  private static final String BAD = "{\"text\": ";

  @TempDir Path folder;
  private Path inputs;
  private Path lines;
  private Path store;

  @BeforeEach
  void makeInputs() throws IOException {
    inputs = Files.createDirectory(folder.resolve("inputs"));
    store = folder.resolve("store");
    lines = inputs.resolve("lines.jsonl");
    Files.write(lines, List.of(GOOD, BAD, CorpusRunTest.line("more", "Bob saw a ship")));
    Files.createFile(inputs.resolve("empty.txt"));
  }

  @Test
  void aRejectSaysWhereWhyAndWhen() {
    Instant before = Instant.now();
    RunTrial run = new RunTrial(store).over(inputs);
    assertEquals(2, run.read.size());
    assertEquals(2, RunTrial.rejects(store).size());
    JsonObject reject =
        RunTrial.rejects(store).stream()
            .map(line -> JsonParser.parseString(line).getAsJsonObject())
            .filter(line -> line.get("kind").getAsString().equals("malformed"))
            .findFirst()
            .orElseThrow();
    assertEquals(lines + ", line 2", reject.get("place").getAsString());
    assertEquals(lines.toString(), reject.get("file").getAsString());
    assertEquals(inputs.toString(), reject.get("input").getAsString());
    assertTrue(reject.get("reason").getAsString().startsWith(lines + ", line 2: not valid JSON"));
    Instant when = Instant.parse(reject.get("when").getAsString());
    assertFalse(when.isBefore(before.minusSeconds(1)), reject.toString());
  }

  @Test
  void whatIsMendedLeavesAndTheFileWithTheLast() throws IOException {
    new RunTrial(store).over(inputs);
    Files.write(lines, List.of(GOOD, CorpusRunTest.line("mended", "Cid saw a raft")));
    new RunTrial(store).over(inputs);
    assertEquals(List.of("empty"), kinds());
    Files.delete(inputs.resolve("empty.txt"));
    new RunTrial(store).over(inputs);
    assertFalse(Files.exists(Rejects.besides(store)));
  }

  @Test
  void aLineThatMovesIsRejectedAtItsNewPlaceOnly() throws IOException {
    new RunTrial(store).over(inputs);
    Files.write(lines, List.of(CorpusRunTest.line("first", "Dan saw a tug"), GOOD, BAD));
    RunTrial run = new RunTrial(store).over(lines);
    assertEquals(List.of(lines + ", line 3"), run.rejected);
    assertEquals(
        Set.of(lines + ", line 3", inputs.resolve("empty.txt").toString()), Set.copyOf(places()));
  }

  @Test
  void aRejectLeavesWhereNothingElseComes() throws IOException {
    new RunTrial(store).over(inputs);
    Files.write(lines, List.of(BAD));
    new RunTrial(store).over(lines);
    assertEquals(
        Set.of(lines + ", line 1", inputs.resolve("empty.txt").toString()), Set.copyOf(places()));
  }

  @Test
  void anotherInputLeavesRejectsAsTheyAre() throws IOException {
    new RunTrial(store).over(inputs);
    Path other = Files.writeString(folder.resolve("other.txt"), "Eve saw a punt");
    new RunTrial(store).over(other);
    assertEquals(2, RunTrial.rejects(store).size());
  }

  @Test
  void anArticleThatTheEngineFailsOnIsNotTriedTwice() throws IOException {
    RunTrial first = new RunTrial(store).reader(failingOn("Bob")).over(inputs);
    assertEquals(List.of(lines + ", line 1"), first.read);
    assertTrue(kinds().contains("engine"), kinds().toString());
    RunTrial second = new RunTrial(store).over(inputs);
    assertEquals(List.of(), second.tried);
    assertEquals(List.of(lines + ", line 3"), second.notTried);
    assertTrue(kinds().contains("engine"), "it stays where it was not tried");
    Files.write(lines, List.of(GOOD, BAD, CorpusRunTest.line("more", "Bob saw a yacht")));
    RunTrial changed = new RunTrial(store).over(inputs);
    assertEquals(List.of("Bob saw a yacht"), changed.tried);
    assertFalse(kinds().contains("engine"), kinds().toString());
  }

  @Test
  void otherRulesGiveARejectAnotherChance() {
    new RunTrial(store).reader(failingOn("Bob")).over(inputs);
    RunTrial second = new RunTrial(store).version("2").over(inputs);
    assertEquals(2, second.read.size());
    assertFalse(kinds().contains("engine"), kinds().toString());
  }

  @Test
  void retryingReadsTheRejectsAndNothingElse() throws IOException {
    new RunTrial(store).reader(failingOn("Bob")).over(inputs);
    Files.writeString(inputs.resolve("empty.txt"), "Fay saw a canoe");
    Files.writeString(inputs.resolve("new.txt"), "Gus saw a kayak");
    RunTrial retry = new RunTrial(store).scope(Scope.REJECTED).over();
    assertEquals(Set.of("Bob saw a ship", "Fay saw a canoe"), Set.copyOf(retry.tried));
    assertEquals(List.of(lines + ", line 2"), retry.rejected);
    assertEquals(List.of(lines + ", line 2"), places());
    assertTrue(RunTrial.rejects(store).get(0).contains("\"input\":\"" + inputs + "\""));
  }

  @Test
  void retryingAnInputThatWasNotThereReadsAllOfIt() throws IOException {
    Path late = folder.resolve("late");
    new RunTrial(store).over(lines, late);
    assertTrue(kinds().contains("not-there"), kinds().toString());
    Files.createDirectory(late);
    Files.writeString(late.resolve("a.txt"), "Hal saw a dinghy");
    RunTrial retry = new RunTrial(store).scope(Scope.REJECTED).over();
    assertEquals(List.of("Hal saw a dinghy"), retry.tried);
    assertEquals(List.of("malformed"), kinds());
  }

  @Test
  void anArticleThatTakesTooLongIsTriedAgainWithAnotherLimit() {
    Function<Article, ArticleReading> slow =
        article -> {
          CorpusRunTest.pause(article.text().startsWith("Bob") ? 3000 : 0);
          return WordReading.of(article);
        };
    Duration brief = Duration.ofSeconds(1);
    RunTrial first = new RunTrial(store).limit(brief).reader(slow).over(inputs);
    assertEquals(List.of(lines + ", line 1"), first.read);
    assertTrue(
        RunTrial.rejects(store).stream()
            .anyMatch(
                line -> line.contains("time-limit") && line.contains("longer than 1 s. Split it")),
        RunTrial.rejects(store).toString());
    RunTrial same = new RunTrial(store).limit(brief).reader(slow).over(inputs);
    assertEquals(List.of(lines + ", line 3"), same.notTried);
    RunTrial longer = new RunTrial(store).reader(slow).over(inputs);
    assertEquals(List.of(lines + ", line 3"), longer.read);
    assertFalse(kinds().contains("time-limit"), kinds().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-05-05T10:00:00Z", "2025-05-05T10:00:00.120Z"})
  void whatARunHasMetStays(String run) {
    try (Store opened = Store.openOrCreate(store)) {
      Reject reject =
          new Reject("a, line 1", "a", "a", "empty", "a, line 1: no.", Optional.empty());
      try (Batch batch = opened.batch()) {
        batch.reject(reject, run);
      }
      try (Batch batch = opened.batch()) {
        batch.dropUnmet(DX.sourceFile, "a", run);
      }
      assertEquals(Optional.of(reject), opened.rejects().at("a, line 1"));
      try (Batch batch = opened.batch()) {
        batch.dropUnmet(DX.sourceFile, "a", "2025-05-06T10:00:00Z");
      }
      assertTrue(opened.rejects().isEmpty());
    }
  }

  @Test
  void aCorpusOfRejectsMakesAStore() throws IOException {
    List<String> bad = new ArrayList<>();
    for (int i = 0; i < 1200; i++) {
      bad.add(BAD);
    }
    Files.write(lines, bad);
    new RunTrial(store).over(lines);
    assertEquals(1200, RunTrial.rejects(store).size());
    assertEquals(1200, Set.copyOf(places()).size());
  }

  private static Function<Article, ArticleReading> failingOn(String name) {
    return article -> {
      if (article.text().startsWith(name)) {
        throw new IllegalStateException("no parse");
      }
      return WordReading.of(article);
    };
  }

  private List<String> kinds() {
    return values("kind");
  }

  private List<String> places() {
    return values("place");
  }

  private List<String> values(String key) {
    return RunTrial.rejects(store).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject().get(key).getAsString())
        .toList();
  }
}
