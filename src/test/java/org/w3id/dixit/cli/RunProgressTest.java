package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.InputBytes;
import org.w3id.dixit.read.Intake;
import org.w3id.dixit.read.Intake.Taken;
import org.w3id.dixit.read.ReadSettings;
import org.w3id.dixit.store.Reject;

class RunProgressTest {
  private static final long SECOND = 1_000_000_000L;

  @TempDir Path folder;
  private final StringWriter err = new StringWriter();
  private long now;

  @Test
  void aLineForAPersonHasRateFailuresAndTheTimeLeft() {
    RunFigures figures =
        new RunFigures(
            700,
            1300,
            4,
            2,
            1,
            1.84,
            250,
            OptionalLong.of(1000),
            OptionalLong.of(5000),
            1 << 20,
            "a.txt");
    assertEquals(
        "25 %, 1300 articles, 1.8 a second, 4 unchanged, 2 failed, 1 set aside, 1 h 23 min left:"
            + " a.txt",
        figures.line());
  }

  @Test
  void whereTheTotalIsUnknownNothingIsSaidOfIt() {
    OptionalLong none = OptionalLong.empty();
    RunFigures figures = new RunFigures(0, 0, 0, 0, 0, 0, 250, none, none, 0, "-");
    assertEquals("0 articles: -", figures.line());
    assertEquals(false, figures.json().has("totalBytes"));
  }

  /** Twenty files alike, of which a quarter is read in a minute: three minutes are left. */
  @Test
  void theTimeLeftIsThatOfTheBytesLeft() throws IOException {
    for (int i = 0; i < 20; i++) {
      Files.writeString(folder.resolve("%02d.txt".formatted(i)), "Ann said it rained.\n".repeat(9));
    }
    List<String> inputs = List.of(folder.toString());
    InputBytes bytes = new InputBytes();
    Progress progress = new Progress(new PrintWriter(err), Progress.Form.JSON);
    RunProgress run = new RunProgress(progress, new BuildSummary(), bytes, () -> now);
    run.start(inputs);
    try (Stream<Intake> intakes =
        ArticleReader.stream(inputs.iterator(), ReadSettings.standard(), bytes)) {
      for (Intake intake : (Iterable<Intake>) intakes.limit(6)::iterator) {
        run.begins((Taken) intake);
        run.read((Taken) intake, SampleReading.READING);
        now += 12 * SECOND;
      }
    }
    RunFigures figures = run.figures();
    while (figures.totalBytes().isEmpty()) {
      figures = run.figures();
    }
    assertEquals(72, figures.seconds());
    assertEquals(6, figures.articles());
    assertEquals(20 * 180, figures.totalBytes().getAsLong());
    assertTrue(
        Math.abs(figures.secondsLeft().getAsLong() - 14 * 14) <= 14, figures.json().toString());
    run.close();
    JsonObject last = last();
    assertEquals(6, last.get("articles").getAsInt());
  }

  @Test
  void failuresAreJsonWhereProgressIs() {
    Progress progress = new Progress(new PrintWriter(err), Progress.Form.JSON);
    RunProgress run = new RunProgress(progress, new BuildSummary(), new InputBytes(), () -> now);
    run.rejected(
        new Reject("a, line 1", "a", "a", "engine", "a, line 1: no.", Optional.empty()),
        true,
        true);
    assertEquals(1, progress.failures());
    assertTrue(last().get("failed").getAsString().startsWith("a, line 1: no. (As before"));
  }

  private JsonObject last() {
    List<String> lines = err.toString().lines().toList();
    return JsonParser.parseString(lines.get(lines.size() - 1)).getAsJsonObject();
  }
}
