package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program over a small corpus: stopped, resumed, with rejects that are mended. */
class RunIT {
  private static final int LINES = 400;

  @TempDir Path folder;

  @Test
  void ctrlCStoresWhatIsInHandAndTheSameCommandGoesOn() throws Exception {
    Path corpus = folder.resolve("corpus.jsonl");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      lines.add(
          "{\"id\": \"n%d\", \"date\": \"2025-05-05\", \"text\": \"%s\"}"
              .formatted(
                  i, ("Mayor Ann Lee said quay " + i + " would close on Friday. ").repeat(20)));
    }
    Files.write(corpus, lines);
    String store = folder.resolve("store").toString();
    Path err = folder.resolve("err");
    Process run =
        new ProcessBuilder(
                Launched.LAUNCHER.toString(),
                "build",
                "--progress",
                "json",
                "--store",
                store,
                corpus.toString())
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(err.toFile())
            .start();
    while (!Files.readString(err).contains("\"articles\":") || last(err, "articles") == 0) {
      assertTrue(run.isAlive(), Files.readString(err));
      Thread.sleep(200);
    }
    interrupt(run);
    assertTrue(run.waitFor(2, TimeUnit.MINUTES));
    String told = Files.readString(err);
    assertEquals(ExitCode.STOPPED, run.exitValue(), told);
    assertTrue(told.contains("the same command goes on from there"), told);
    int stored = last(err, "articles");
    assertTrue(stored > 0 && stored < LINES, told);

    Launched rest = Launched.dixit("build", "--store", store, corpus.toString());
    assertEquals(0, rest.code(), rest.err());
    assertTrue(rest.out().startsWith("Read " + (LINES - stored) + " articles"), rest.out());
    assertTrue(rest.out().contains("; " + stored + " unchanged"), rest.out());
    String stats = Launched.dixit("stats", "--store", store).out();
    assertTrue(stats.contains("articles    " + LINES), stats);
  }

  @Test
  void rejectsAreKeptUntilTheyCanBeRead() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    Files.writeString(inputs.resolve("a.txt"), "date 2025-05-05\n\nAnn Lee said it rained.");
    Path late = Files.createFile(inputs.resolve("b.txt"));
    String store = folder.resolve("news").toString();
    Path rejects = folder.resolve("news.rejects.jsonl");
    Launched first = Launched.dixit("build", "--store", store, inputs.toString());
    assertEquals(ExitCode.SOME_FAILED, first.code(), first.err());
    JsonObject reject = JsonParser.parseString(Files.readString(rejects)).getAsJsonObject();
    assertEquals(late.toString(), reject.get("place").getAsString());
    assertEquals("empty", reject.get("kind").getAsString());
    assertEquals(0, Launched.dixit("validate", "--store", store).code());

    Files.writeString(late, "date 2025-05-05\n\nTom Reed denied that it rained.");
    Launched retry = Launched.dixit("build", "--retry-rejects", "--store", store);
    assertEquals(0, retry.code(), retry.err());
    assertTrue(retry.out().startsWith("Read " + late), retry.out());
    assertFalse(Files.exists(rejects));
    Launched again = Launched.dixit("build", "--store", store, inputs.toString());
    assertEquals(0, again.code(), again.err());
    assertTrue(again.out().startsWith("Nothing to read: all 2 articles"), again.out());
  }

  private static int last(Path err, String key) throws IOException {
    return Files.readAllLines(err).stream()
        .filter(line -> line.startsWith("{\"seconds\"") && line.endsWith("}"))
        .map(line -> JsonParser.parseString(line).getAsJsonObject().get(key).getAsInt())
        .reduce((before, after) -> after)
        .orElse(0);
  }

  /** As Ctrl-C does. */
  private static void interrupt(Process run) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-INT", Long.toString(run.pid())).start().waitFor();
  }
}
