package org.w3id.dixit.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedLinesTest {
  @TempDir Path folder;

  /** So little memory that there are some two hundred runs, merged once on the way. */
  @Test
  void linesOfManyRunsComeInTheOrderOfTheirBytesEachOnce() throws IOException {
    Random random = new Random(7);
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    try (SortedLines lines = new SortedLines(folder, 400)) {
      for (int i = 0; i < 3000; i++) {
        String line = "line " + random.nextInt(2000) + (i % 3 == 0 ? " \uD83D\uDE00" : " \uFFFD");
        expected.add(line);
        lines.add(line.getBytes(UTF_8));
      }
      lines.drain(line -> found.add(new String(line, UTF_8)));
    }
    List<String> sorted =
        expected.stream()
            .distinct()
            .sorted(
                (one, other) ->
                    java.util.Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8)))
            .toList();
    assertEquals(sorted, found);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(0, left.count());
    }
  }

  @Test
  void aFolderOfAnEndedProcessIsAbandoned() throws Exception {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    String name = SortedLines.FOLDER;
    assertTrue(SortedLines.isAbandoned(folder.resolve(name + process.pid() + "-1")));
    assertFalse(SortedLines.isAbandoned(folder.resolve(name + ProcessHandle.current().pid())));
  }
}
