package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarmUpCommandTest {
  @TempDir Path folder;

  @Test
  void itsArticleTakesEveryCommandThroughAllItDoes() {
    String store = folder.resolve("store").toString();
    Run run = Run.of("warm-up", "--store", store);
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    assertTrue(
        run.out().contains("NATO,State,Certain,Positive,it rained,said,Explicit"), run.out());
  }
}
