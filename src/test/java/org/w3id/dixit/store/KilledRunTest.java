package org.w3id.dixit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed at any moment and started again come to the same store as others. */
class KilledRunTest {
  private static final int ARTICLES = 600;
  private static final int KILLS = 6;

  @TempDir Path folder;

  @Test
  void nothingIsLostAndNothingIsThereTwice() throws Exception {
    Path corpus = corpus();
    Path calm = folder.resolve("calm");
    finish(start(calm, corpus));
    long calmRejects = RunTrial.rejects(calm).size();
    assertEquals(18, calmRejects, "three in a hundred are broken");

    Path killed = folder.resolve("killed");
    Random random = new Random(6);
    int hit = 0;
    for (int i = 0; i < KILLS; i++) {
      hit += killAfter(random.nextInt(200), start(killed, corpus)) ? 1 : 0;
    }
    assertTrue(hit > KILLS / 2, hit + " were killed while they worked");
    finish(start(killed, corpus));
    assertEquals(RunTrial.quads(calm), RunTrial.quads(killed));
    assertEquals(withoutTimes(calm), withoutTimes(killed));
  }

  private Path corpus() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String text = "Ann saw boat %d\\nBob sold boat %d".formatted(i, i % 90);
      lines.add(
          switch (i % 100) {
            case 33 -> "{\"text\": ";
            case 66 -> CorpusRunTest.line("n" + i, "");
            case 99 -> CorpusRunTest.line("n" + i, "Cid wrote unreadable " + i);
            default -> CorpusRunTest.line("n" + i, text);
          });
    }
    Files.write(corpus.resolve("one.jsonl"), lines.subList(0, 250));
    Files.write(corpus.resolve("two.jsonl"), lines.subList(250, ARTICLES));
    return corpus;
  }

  private static Process start(Path store, Path corpus) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xmx300m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            RunProcess.class.getName(),
            store.toString(),
            corpus.toString(),
            "2000")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Kills a run when it has begun so many articles; false if it was done before. */
  private static boolean killAfter(int articles, Process run) throws Exception {
    try (BufferedReader lines = run.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < articles; i++) {
        if (lines.readLine() == null) {
          return false;
        }
      }
      run.destroyForcibly().waitFor();
      return true;
    }
  }

  private static void finish(Process run) throws IOException, InterruptedException {
    String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, run.waitFor(), out);
    assertTrue(out.contains("done "), out);
  }

  private static Set<String> withoutTimes(Path store) {
    Set<String> lines = new TreeSet<>();
    RunTrial.rejects(store).forEach(line -> lines.add(line.replaceAll("\"when\":.*", "")));
    return lines;
  }
}
