package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The stages apart give the graph that a build gives, also after they were killed. */
class StagesIT {
  private static final String TALKS = "src/examples/accession-talks.txt";
  private static final String STRIKE = "src/examples/dock-strike.txt";

  @TempDir static Path folder;
  private static String built;
  private static String graph;

  @BeforeAll
  static void build() {
    built = folder.resolve("built").toString();
    assertEquals(0, Launched.dixit("build", "--store", built, TALKS, STRIKE).code());
    graph = graph(built);
  }

  @Test
  void shardsLoadedAreTheGraphThatIsBuilt() {
    String shards = folder.resolve("shards").toString();
    String loaded = folder.resolve("loaded").toString();
    Launched extract =
        Launched.dixit(
            "extract", "-f", "nquads", "-o", shards, "--shard-quads", "500", TALKS, STRIKE);
    assertEquals(0, extract.code(), extract.err());
    assertTrue(extract.out().startsWith("Wrote 2 shards of 2 articles"), extract.out());
    Launched load = Launched.dixit("load", shards, "--store", loaded);
    assertEquals(0, load.code(), load.err());
    assertEquals(graph, graph(loaded));
    // All is there: nothing is read again, and nothing needs the language models.
    Launched again = Launched.dixit("extract", "-f", "nquads", "-o", shards, TALKS);
    assertEquals(ExitCode.CANNOT_GO_ON, again.code());
    assertTrue(again.err().contains("--replace"), again.err());
  }

  @Test
  void aRebuiltStoreIsTheSameWithTheJudgementsOnItsLinks() throws IOException {
    String own = folder.resolve("own").toString();
    String mine = "http://example.org/rutte";
    assertEquals(0, Launched.dixit("build", "--store", own, TALKS, STRIKE).code());
    assertEquals(0, Launched.dixit("link", "accept", "-s", own, "Mark Rutte", mine).code());
    String before = graph(own);
    Launched rebuild = Launched.dixit("rebuild", "--store", own);
    assertEquals(0, rebuild.code(), rebuild.err());
    assertTrue(rebuild.out().contains("read 2 articles again"), rebuild.out());
    assertEquals(before, graph(own));
    assertTrue(before.contains(mine));
  }

  @Test
  void whatIsKilledLeavesTheStoreAsItWas() throws Exception {
    Path file = folder.resolve("b.nq.gz");
    assertEquals(0, Launched.dixit("backup", "-s", built, file.toString()).code());
    for (List<String> command :
        List.of(
            List.of("backup", "-s", built, folder.resolve("c.nq.zst").toString()),
            List.of("restore", file.toString(), "-s", built, "--replace"))) {
      for (int milliseconds : new int[] {300, 700, 1100}) {
        kill(command, milliseconds);
        assertEquals(graph, graph(built), command + " killed after " + milliseconds + " ms");
      }
    }
    assertEquals(0, Launched.dixit("restore", file.toString(), "-s", built, "--replace").code());
    assertEquals(0, Launched.dixit("check", "-s", built).code());
    assertEquals(2, Path.of(built).toFile().list().length);
  }

  /** No file may grow beyond half a megabyte, whatever the rights of the user. */
  @Test
  void aDiskThatTakesNoMoreLeavesTheStoreAsItWas() throws IOException {
    Path file = folder.resolve("d.nq.gz");
    assertEquals(0, Launched.dixit("backup", "-s", built, file.toString()).code());
    String limit = "ulimit -f 1000; exec \"$DIXIT\" \"$@\"";
    Launched restore = Launched.shell(limit, "restore", file.toString(), "-s", built, "--replace");
    assertEquals(ExitCode.CANNOT_GO_ON, restore.code(), restore.err());
    assertEquals(1, restore.err().lines().count(), restore.err());
    assertTrue(restore.err().contains(built), restore.err());
    Path plain = folder.resolve("d.nq");
    Launched backup = Launched.shell(limit, "backup", "-s", built, plain.toString());
    assertEquals(ExitCode.CANNOT_GO_ON, backup.code(), backup.err());
    assertEquals(1, backup.err().lines().count(), backup.err());
    assertTrue(!Files.exists(plain) && backup.err().contains(plain.toString()), backup.err());
    assertEquals(graph, graph(built));
  }

  private static void kill(List<String> arguments, int milliseconds) throws Exception {
    List<String> command = new java.util.ArrayList<>(List.of(Launched.LAUNCHER.toString()));
    command.addAll(arguments);
    // The launcher becomes the program itself: it is the program that is killed.
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  private static String graph(String store) {
    Launched export = Launched.dixit("export", "--store", store, "-f", "nquads");
    assertEquals(0, export.code(), export.err());
    return export.out().replaceAll("(?m)^.*endedAtTime.*\\n", "");
  }
}
