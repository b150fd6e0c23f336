package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program on the sample article, from the text to the answers. */
class BuildIT {
  private static final String SAMPLE = "src/examples/accession-talks.txt";

  @TempDir static Path folder;
  private static String store;
  private static Launched build;

  @BeforeAll
  static void readTheSample() {
    store = folder.resolve("store").toString();
    build = Launched.dixit("build", "--store", store, SAMPLE);
  }

  @Test
  void theSummaryShowsWhatWasFound() {
    assertEquals(0, build.code(), build.err());
    assertEquals("", build.err());
    assertTrue(build.out().startsWith("Read " + SAMPLE + " into " + store + ": "), build.out());
    assertTrue(
        build
            .out()
            .lines()
            .anyMatch(line -> line.matches("Mark Rutte +Announce +Certain .*Ukraine.*")),
        build.out());
    assertTrue(build.out().contains("Next: dixit query who-said-what --store "), build.out());
  }

  @Test
  void theStoreIsVerbatimAndConforms() {
    Launched verify = Launched.dixit("verify", "--store", store);
    assertEquals(0, verify.code(), verify.out());
    Launched validate = Launched.dixit("validate", "--store", store);
    assertEquals(0, validate.code(), validate.out());
  }

  @Test
  void judgementsOnLinksSurviveTheStore(@TempDir Path elsewhere) throws IOException {
    String fresh = elsewhere.resolve("store").toString();
    String mine = "http://example.org/rutte";
    String theirs = "http://www.wikidata.org/entity/Q57792";
    assertEquals(0, Launched.dixit("build", "--store", fresh, SAMPLE).code());
    assertEquals(0, Launched.dixit("link", "accept", "-s", fresh, "Mark Rutte", mine).code());
    assertEquals(0, Launched.dixit("link", "reject", "-s", fresh, "Mark Rutte", theirs).code());
    FileUtils.deleteDirectory(Path.of(fresh).toFile());
    assertEquals(0, Launched.dixit("build", "--store", fresh, SAMPLE).code());
    String links = Launched.dixit("export", "--store", fresh, "-f", "nquads").out();
    assertTrue(links.contains("#exactMatch> <" + mine + ">"));
    assertFalse(links.contains("#exactMatch> <" + theirs + ">"));
  }

  @Test
  void readingTheArticleAgainChangesOnlyTheTimeOfTheRun() {
    String before = Launched.dixit("export", "--store", store, "-f", "nquads").out();
    String time = "(?m)^.*endedAtTime.*$";
    assertEquals(0, Launched.dixit("build", "--again", "--store", store, SAMPLE).code());
    String after = Launched.dixit("export", "--store", store, "-f", "nquads").out();
    assertEquals(before.replaceAll(time, ""), after.replaceAll(time, ""));
  }

  @Test
  void badInputsCostOneLineEachAndNoDateIsInvented() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    Path good =
        Files.writeString(folder.resolve("good.txt"), "NATO said on Monday that it will not wait.");
    String own = folder.resolve("mixed").toString();
    Launched run =
        Launched.dixit("build", "--store", own, "missing.txt", empty.toString(), good.toString());
    assertEquals(ExitCode.SOME_FAILED, run.code());
    assertEquals(3, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(good + ": no day of publication"), run.err());
    assertTrue(run.err().contains("--date"), run.err());
    assertTrue(run.out().contains("; 2 inputs failed."), run.out());
    assertTrue(run.out().contains("Certain, not"), run.out());
    String export = Launched.dixit("export", "--store", own, "--no-vocabulary").out();
    assertTrue(export.contains("dx:Assertion"), export);
    assertFalse(export.contains("schema:datePublished") || export.contains("dx:saidOn"), export);
  }

  @Test
  void aFolderThatNobodyCanWriteToIsNamed() {
    // No folder below /proc can be written to, not even by root.
    Launched run = Launched.dixit("build", "--store", "/proc/dixit-store", SAMPLE);
    assertEquals(ExitCode.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains("/proc/dixit-store"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void aDiskThatTakesNoMoreLeavesTheStoreAsItWas() throws IOException {
    String own = Run.storeOfClaims(folder.resolve("limited"));
    String before = Launched.dixit("export", "--store", own, "-f", "nquads").out();
    // No file may grow beyond a megabyte, whatever the rights of the user.
    Launched run =
        Launched.shell("ulimit -f 2048; \"$DIXIT\" build --store \"$1\" \"$2\"", own, SAMPLE);
    assertEquals(ExitCode.CANNOT_GO_ON, run.code(), run.out() + run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(own), run.err());
    assertEquals(before, Launched.dixit("export", "--store", own, "-f", "nquads").out());
  }

  @Test
  void aStoreOfAnotherBaseIsLeftAlone() {
    Launched run =
        Launched.dixit("build", "--store", store, "--base", "https://example.org/kg/", SAMPLE);
    assertEquals(ExitCode.WRONG_USAGE, run.code());
    assertTrue(run.err().contains("--base"), run.err());
  }

  @Test
  void extractPrintsOneLineOfJsonAnArticle() throws IOException {
    Launched run = Launched.dixit("extract", SAMPLE);
    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.out().lines().count());
    String text = Files.readString(Path.of(SAMPLE));
    JsonObject line = JsonParser.parseString(run.out()).getAsJsonObject();
    JsonArray attributions = line.getAsJsonArray("attributions");
    assertTrue(attributions.size() >= 8, run.out());
    for (JsonElement each : attributions) {
      JsonObject attribution = each.getAsJsonObject();
      assertTrue(attribution.get("content").getAsJsonArray().size() > 0);
      assertTrue(
          attribution.has("parent") && attribution.has("saidOn"), "null where there is none");
      assertFalse(attribution.get("attribution").getAsString().equals("Default"), "own voice");
    }
    JsonArray cue = attributions.get(0).getAsJsonObject().getAsJsonArray("cue");
    JsonArray span = cue.get(0).getAsJsonArray();
    assertEquals("announced", text.substring(span.get(0).getAsInt(), span.get(1).getAsInt()));
  }
}
