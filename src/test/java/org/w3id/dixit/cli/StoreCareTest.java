package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.export.Claims;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.vocabulary.DX;

/** Backup, restore, check and the counts of a store, from the command line. */
class StoreCareTest {
  @TempDir Path folder;
  private String store;

  @BeforeEach
  void makeStore() {
    store = Run.storeOfClaims(folder.resolve("store"));
  }

  @Test
  void aBackupBecomesAStoreAgain() {
    String file = folder.resolve("b.nq.gz").toString();
    String again = folder.resolve("again").toString();
    Run backup = Run.of("backup", "-s", store, file);
    assertEquals(0, backup.code(), backup.err());
    assertTrue(backup.out().matches("(?s)Wrote .*: \\d+ quads of 1 article, sha256 \\w{64}\\.\\s"));
    assertEquals("", backup.err());
    Run restore = Run.of("restore", file, "-s", again);
    assertEquals(0, restore.code(), restore.err());
    assertTrue(restore.out().contains("the check sum is right"), restore.out());
    assertEquals(
        Run.of("export", "-s", store, "-f", "nquads").out(),
        Run.of("export", "-s", again, "-f", "nquads").out());
    assertEquals(0, Run.of("check", "-s", again).code());
  }

  @Test
  void aBackupNamesTheJudgementsBesideTheStore() throws IOException {
    Files.writeString(folder.resolve("store.links.jsonl"), "");
    Run backup = Run.of("backup", "-s", store, folder.resolve("b.nq.zst").toString());
    assertTrue(backup.err().contains("store.links.jsonl"), backup.err());
  }

  @Test
  void nothingIsReplacedUnasked() {
    String file = folder.resolve("b.nq.gz").toString();
    assertEquals(0, Run.of("backup", "-s", store, file).code());
    Run refused = Run.of("restore", file, "-s", store);
    assertEquals(ExitCode.WRONG_USAGE, refused.code());
    assertTrue(refused.err().contains("--replace"), refused.err());
    assertEquals(0, Run.of("restore", file, "-s", store, "--replace").code());
  }

  @Test
  void whatCannotBeReadOrWrittenIsNamedInOneLine() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.nq"), "Dear Ann");
    for (List<String> line :
        List.of(
            List.of("backup", "-s", store, "/proc/none/b.nq.gz"),
            List.of("backup", "-s", store, folder.resolve("b.zip").toString()),
            List.of("restore", letter.toString(), "-s", folder.resolve("x").toString()),
            List.of("restore", "none.nq.gz", "-s", folder.resolve("x").toString()),
            List.of("load", folder.toString(), "-s", folder.resolve("x").toString()))) {
      Run run = Run.of(line.toArray(String[]::new));
      assertEquals(ExitCode.CANNOT_GO_ON, run.code(), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
      assertFalse(Files.exists(folder.resolve("x")));
    }
  }

  @Test
  void checkTellsEachCheckInALine() {
    Run sound = Run.of("check", "-s", store);
    assertEquals(0, sound.code(), sound.out());
    assertEquals(
        List.of("files", "graphs", "words", "shapes"),
        sound.out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList());
    Node metadata = NodeFactory.createURI(Claims.ARTICLE + "/g");
    Node assertion = NodeFactory.createURI(Claims.ARTICLE + "/assertion/2-72");
    Node lost = NodeFactory.createURI(Claims.BASE + "article/lost/text");
    try (Store opened = Store.openExisting(Path.of(store))) {
      opened.write(
          data -> {
            data.deleteAny(metadata, assertion, DX.contentText, Node.ANY);
            data.add(lost, lost, lost, lost);
          });
    }
    Run run = Run.of("check", "-s", store);
    assertEquals(ExitCode.SOME_FAILED, run.code());
    assertTrue(
        run.out().matches("(?s)files +sound .*graphs +FAULT .*words +FAULT .*shapes +FAULT .*"));
    assertTrue(run.out().contains("article/lost/text> belongs to no article"), run.out());
  }

  @Test
  void statsCountsByActAndSourceAndTellsRejects() throws IOException {
    Files.writeString(folder.resolve("store.rejects.jsonl"), "{}\n{}\n");
    Run run = Run.of("stats", "-s", store, "--sources", "1");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().matches("(?s).*size +\\S+ \\wB, \\d+ bytes a quad.*"), run.out());
    assertTrue(run.out().contains("rejected    2"), run.out());
    assertTrue(run.out().matches("(?s).*assertions +act\\R +\\d+ +\\w+.*"), run.out());
    assertTrue(run.out().matches("(?s).*assertions +source\\R +\\d+ +\\S+.*"), run.out());
  }

  @Test
  void copiesAreTold() {
    Run run = Run.of("copies", "-s", store);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("Of 1 article, copies: 0"), run.out());
    Run wrong = Run.of("copies", "-s", store, "--share", "0");
    assertEquals(ExitCode.WRONG_USAGE, wrong.code());
    assertTrue(wrong.err().contains("0.6"), wrong.err());
  }
}
