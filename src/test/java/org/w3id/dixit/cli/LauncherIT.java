package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.store.Store;

/** The launcher as users meet it: from any folder, through links, in pipes, in any locale. */
class LauncherIT {
  @TempDir static Path folder;
  private static String store;

  @BeforeAll
  static void makeStore() {
    store = Run.storeOfClaims(folder.resolve("store"));
  }

  @Test
  void theVersionIsTheManifests() {
    Launched run = Launched.dixit("--version");
    assertEquals(0, run.code());
    assertTrue(run.out().matches("dixit \\d+\\.\\d+\\.\\d+\\s+"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void itRunsThroughLinksFromAnotherFolder() throws IOException {
    Path first = Files.createSymbolicLink(folder.resolve("first"), Launched.LAUNCHER);
    Path second = Files.createSymbolicLink(folder.resolve("second"), first.getFileName());
    Launched run =
        Launched.process(folder, Map.of(), List.of("./second", "stats", "--store", "store"));
    Files.delete(second);
    Files.delete(first);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("assertions  2"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void aPipeThatIsClosedEndsItQuietly() {
    Launched run = Launched.shell("\"$DIXIT\" export --store \"$1\" | head -n 1", store);
    assertEquals("", run.err());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void namesInAnyAlphabetArriveWithoutAnUtf8Locale() {
    Launched run =
        Launched.process(
            Path.of("."),
            Map.of("LC_ALL", "C", "LANG", "C"),
            List.of(
                Launched.LAUNCHER.toString(),
                "export",
                "--store",
                store,
                "--article",
                "https://example.org/Зеленський"));
    assertTrue(run.err().contains("<https://example.org/Зеленський>"), run.err());
    assertEquals(ExitCode.WRONG_USAGE, run.code());
  }

  @Test
  void aFullDeviceIsNamed() {
    Launched run = Launched.shell("\"$DIXIT\" export --store \"$1\" > /dev/full", store);
    assertEquals(ExitCode.CANNOT_GO_ON, run.code());
    assertEquals("Cannot write the output: No space left on device.", run.err().strip());
  }

  @Test
  void aFileOnAFullDeviceIsNamed() {
    Launched run = Launched.dixit("export", "--store", store, "--output", "/dev/full");
    assertEquals(ExitCode.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains("Cannot write /dev/full (No space left on device)"), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamed() {
    // No folder below /proc can be written to, not even by root.
    Launched run = Launched.dixit("export", "--store", store, "--output", "/proc/out.nq");
    assertEquals(ExitCode.CANNOT_GO_ON, run.code());
    assertTrue(run.err().startsWith("Cannot write /proc/out.nq"), run.err());
  }

  @Test
  void anOldJavaIsNamedWithTheRemedy() throws IOException {
    Path java = Files.createDirectories(folder.resolve("java-8/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"1.8.0_392\"' >&2\n");
    assertTrue(java.toFile().setExecutable(true));
    Launched run =
        Launched.process(
            Path.of("."),
            Map.of("JAVA_HOME", folder.resolve("java-8").toString()),
            List.of(Launched.LAUNCHER.toString(), "stats"));
    assertEquals(ExitCode.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains("Dixit needs 17 or newer"), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void aWrongJavaHomeIsNamed() {
    Launched run =
        Launched.process(
            Path.of("."),
            Map.of("JAVA_HOME", folder.toString()),
            List.of(Launched.LAUNCHER.toString(), "stats"));
    assertEquals(ExitCode.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains("JAVA_HOME is " + folder), run.err());
  }

  @Test
  void twoProcessesDoNotShareAStore() {
    try (Store opened = Store.openExisting(Path.of(store))) {
      Launched run = Launched.dixit("stats", "--store", opened.folder().toString());
      assertEquals(ExitCode.CANNOT_GO_ON, run.code());
      assertTrue(run.err().contains(Long.toString(ProcessHandle.current().pid())), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
    }
  }
}
