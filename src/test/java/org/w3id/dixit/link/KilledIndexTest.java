package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it makes an index. */
class KilledIndexTest {
  /** Enough that the process cannot be through before it is killed. */
  private static final int MANY = 400_000;

  @TempDir Path folder;

  /** What runs in the process that is killed. */
  static final class Victim {
    private Victim() {}

    public static void main(String[] arguments) {
      new IndexBuild(Path.of(arguments[0]), "test", IndexOptions.everything(), activity -> {})
          .run(List.of(Path.of(arguments[1])));
    }
  }

  private Path large() throws IOException {
    Path dump = folder.resolve("large.nt");
    try (BufferedWriter out = Files.newBufferedWriter(dump)) {
      for (int i = 0; i < MANY; i++) {
        out.write(Dumps.line("thing" + i, "Thing number " + i));
        out.newLine();
      }
    }
    return dump;
  }

  @Test
  @Timeout(120)
  void theOldIndexIsAsItWasAndTheNextRunMakesANewOne() throws Exception {
    Path indexes = folder.resolve("indexes");
    Dumps.harbour(indexes).close();
    Path unfinished = indexes.resolve("test").resolve("2");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                indexes.toString(),
                large().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("told").toFile())
            .start();
    while (!Files.isDirectory(unfinished) && process.isAlive()) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertTrue(process.isAlive(), () -> "it ended too early: " + told());
    process.destroyForcibly().waitFor();
    assertTrue(Files.isDirectory(unfinished), "it was at work");

    try (LabelIndex old = LabelIndex.open(indexes, "test")) {
      assertEquals(List.of("strand"), Dumps.found(old, "Ilse Strand").subList(0, 1));
    }
    Path small = Dumps.write(folder.resolve("small.nt"), Dumps.line("brandis", "Olga Brandis"));
    try (LabelIndex fresh = Dumps.index(indexes, IndexOptions.everything(), small)) {
      assertEquals(List.of("brandis"), Dumps.found(fresh, "Olga Brandis"));
    }
    try (var left = Files.list(indexes.resolve("test"))) {
      assertEquals(1, left.filter(Files::isDirectory).count(), "nothing is left of the others");
    }
  }

  private String told() {
    try {
      return Files.readString(folder.resolve("told"));
    } catch (IOException e) {
      return e.toString();
    }
  }
}
