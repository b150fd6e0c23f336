package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateIT {
  private static final String GOLD = "src/test/resources/evaluate/gold.jsonl";

  @TempDir Path folder;

  @Test
  void readingTheTextsItselfIsTheSameAsExtractingFirst() throws IOException {
    Path found = folder.resolve("found.jsonl");
    Launched extract = Launched.dixit("extract", GOLD);
    assertEquals(0, extract.code(), extract.err());
    Files.writeString(found, extract.out());
    Launched afterwards = Launched.dixit("evaluate", "--json", "--errors", GOLD, found.toString());
    Launched atOnce = Launched.dixit("evaluate", "--json", "--errors", GOLD);
    assertEquals(0, atOnce.code(), atOnce.err());
    assertEquals(afterwards.out(), atOnce.out());
    assertFalse(atOnce.out().contains("\"content_pairs\": 0"), atOnce.out());
  }
}
