package org.w3id.dixit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed at any moment and started again come to the same store as others. */
class KilledRunTest {
  private static final int ARTICLES = 600;
  private static final int KILLS = 8;

  @TempDir Path folder;

  @Test
  void nothingIsLostAndNothingIsThereTwice() throws Exception {
    Path corpus = corpus();
    Path calm = folder.resolve("calm");
    assertTrue(finish(start(calm, corpus)).startsWith("done"));
    long calmRejects = RunTrial.rejects(calm).size();
    assertEquals(18, calmRejects, "three in a hundred are broken");

    Path killed = folder.resolve("killed");
    Random random = new Random(6);
    int survived = 0;
    for (int i = 0; i < KILLS; i++) {
      Process run = start(killed, corpus);
      if (run.waitFor(700 + random.nextInt(1500), TimeUnit.MILLISECONDS)) {
        survived++;
      }
      run.destroyForcibly().waitFor();
    }
    assertTrue(survived < KILLS, "at least one was killed while it worked");
    assertTrue(finish(start(killed, corpus)).startsWith("done"));
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
            "400")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String finish(Process run) throws IOException, InterruptedException {
    String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, run.waitFor(), out);
    return out;
  }

  private static Set<String> withoutTimes(Path store) {
    Set<String> lines = new TreeSet<>();
    RunTrial.rejects(store).forEach(line -> lines.add(line.replaceAll("\"when\":.*", "")));
    return lines;
  }
}
