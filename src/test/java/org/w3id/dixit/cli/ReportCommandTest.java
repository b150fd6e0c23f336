package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.export.Claims;

class ReportCommandTest {
  // Its hash is the id of the article.
  private static final String TEXT =
      "🕊 Rutte said Ukraine will be the 33rd member of NATO, he told reporters."
          + " He did not exclude that it would be the 34th.";

  @TempDir static Path folder;
  private static String store;

  @BeforeAll
  static void makeStore() {
    store = Run.storeOfClaims(folder.resolve("store"));
  }

  @ParameterizedTest
  @ValueSource(strings = {Claims.ARTICLE, "1028c4ee3ea0d212"})
  void anArticleGoesByItsIriOrId(String name) {
    Run run = Run.of("report", "-s", store, name);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("<!doctype html>"), run.out());
    assertTrue(run.out().contains("it would be the 34th"), run.out());
  }

  @Test
  void anArticleGoesByTheFileThatItWasBuiltFrom() throws IOException {
    Path file = Files.writeString(folder.resolve("article.txt"), TEXT);
    Path report = folder.resolve("report.html");
    Run run = Run.of("report", "-s", store, file.toString(), "-o", report.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out());
    assertTrue(Files.readString(report).contains("it would be the 34th"));
  }

  @Test
  void anUnknownArticleIsNamedWithTheRemedy() {
    Run run = Run.of("report", "-s", store, "nowhere.txt");
    assertEquals(ExitCode.WRONG_USAGE, run.code(), run.err());
    assertTrue(
        run.err().contains("nowhere.txt") && run.err().contains("query articles"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void aFileThatCannotBeWrittenIsNamedWithTheRemedy() {
    Path nowhere = folder.resolve("no").resolve("such.html");
    Run run = Run.of("report", "-s", store, Claims.ARTICLE, "-o", nowhere.toString());
    assertEquals(ExitCode.CANNOT_GO_ON, run.code(), run.err());
    assertTrue(run.err().contains("no such folder"), run.err());
  }
}
