package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementsTest {
  @TempDir Path folder;

  private static Judgement judgement(String entity, String candidate, Verdict verdict) {
    return new Judgement(
        "http://x.org/" + entity,
        "http://y.org/" + candidate,
        verdict,
        Optional.of("the desk"),
        Optional.of(LocalDate.of(2025, 9, 20)),
        Optional.empty());
  }

  @Test
  void aFileIsOneSortedLineADecision() throws IOException {
    Path file = folder.resolve("links.jsonl");
    Judgements judgements = Judgements.read(file);
    judgements.put(judgement("b", "1", Verdict.REJECTED));
    judgements.put(judgement("a", "2", Verdict.CLOSE));
    judgements.put(judgement("a", "1", Verdict.EXACT));
    judgements.save();
    assertEquals(
        List.of(
            "{\"entity\":\"http://x.org/a\",\"candidate\":\"http://y.org/1\",\"judgement\":\"exact\","
                + "\"by\":\"the desk\",\"on\":\"2025-09-20\"}",
            "{\"entity\":\"http://x.org/a\",\"candidate\":\"http://y.org/2\",\"judgement\":\"close\","
                + "\"by\":\"the desk\",\"on\":\"2025-09-20\"}",
            "{\"entity\":\"http://x.org/b\",\"candidate\":\"http://y.org/1\",\"judgement\":\"rejected\","
                + "\"by\":\"the desk\",\"on\":\"2025-09-20\"}"),
        Files.readAllLines(file));
    assertEquals(judgements.all(), Judgements.read(file).all());
  }

  @Test
  void ofTwoLinesOnOnePairTheLaterDayHolds() throws IOException {
    Path file = folder.resolve("links.jsonl");
    String start = "{\"entity\":\"http://x.org/a\",\"candidate\":\"http://y.org/1\",\"judgement\":";
    Files.writeString(
        file,
        start
            + "\"rejected\",\"on\":\"2025-09-21\"}\n\n"
            + start
            + "\"exact\",\"on\":\"2025-09-20\"}\n"
            + start
            + "\"close\"}\n");
    List<Judgement> all = Judgements.read(file).all();
    assertEquals(1, all.size());
    assertEquals(Verdict.REJECTED, all.get(0).verdict());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<<<<<< HEAD",
        "{\"entity\":\"http://x.org/a\",\"candidate\":\"http://y.org/1\"}",
        "{\"entity\":\"http://x.org/a\",\"candidate\":\"http://y.org/1\",\"judgement\":\"yes\"}",
        "{\"entity\":\"a\",\"candidate\":\"b\",\"judgement\":\"exact\",\"on\":\"yesterday\"}",
        "{\"entity\":[],\"candidate\":\"b\",\"judgement\":\"exact\"}",
        "[1]"
      })
  void aLineThatIsNoJudgementIsNamed(String line) throws IOException {
    Path file = folder.resolve("links.jsonl");
    Files.writeString(file, "\n" + line + "\n");
    LinkException failure = assertThrows(LinkException.class, () -> Judgements.read(file));
    assertTrue(failure.getMessage().startsWith(file + ", line 2:"), failure.getMessage());
  }

  @Test
  void twoEntitiesOfOneThingAreNoticed() {
    Judgements judgements = Judgements.read(folder.resolve("none"));
    judgements.put(judgement("a", "1", Verdict.EXACT));
    judgements.put(judgement("b", "1", Verdict.EXACT));
    judgements.put(judgement("c", "1", Verdict.REJECTED));
    assertEquals(
        List.of("http://x.org/a"), judgements.alsoLinked("http://x.org/b", "http://y.org/1"));
  }

  @Test
  void theFileLiesBesideTheStore() {
    assertEquals(
        "news.links.jsonl", Judgements.besides(Path.of("x/news/")).getFileName().toString());
    assertEquals(Path.of("x").toAbsolutePath(), Judgements.besides(Path.of("x/news")).getParent());
  }
}
