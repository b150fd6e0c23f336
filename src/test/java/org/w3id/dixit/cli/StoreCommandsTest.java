package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.export.Claims;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.vocabulary.DX;

class StoreCommandsTest {
  private static final String ID = "1028c4ee3ea0d212";
  private static final Node METADATA = NodeFactory.createURI(Claims.ARTICLE + "/g");

  @TempDir static Path shared;
  private static String store;

  @TempDir Path folder;

  @BeforeAll
  static void makeStore() {
    store = Run.storeOfClaims(shared.resolve("store"));
  }

  @Test
  void statsCounts() {
    Run run = Run.of("stats", "--store", store);
    assertEquals(0, run.code());
    assertTrue(run.out().contains("articles    1"), run.out());
    assertTrue(run.out().contains("assertions  2"), run.out());
  }

  @Test
  void aSoundStoreValidatesAndVerifies() {
    assertEquals(
        "The store conforms to its shapes.", Run.of("validate", "-s", store).out().strip());
    Run run = Run.of("verify", "-s", store);
    assertEquals("All words of 2 assertions of 1 article are verbatim.", run.out().strip());
    assertEquals(0, run.code());
  }

  @Test
  void validateNamesWhatDoesNotConform() {
    Run run = Run.of("validate", "-s", damaged(DX.polarity));
    assertEquals(ExitCode.SOME_FAILED, run.code());
    assertTrue(run.out().contains("/assertion/2-72, dx:polarity"), run.out());
  }

  @Test
  void verifyNamesWhatIsNotVerbatim() {
    Run run = Run.of("verify", "-s", damaged(DX.contentText));
    assertEquals(ExitCode.SOME_FAILED, run.code());
    assertTrue(run.out().contains("the content's words are not those of its spans"), run.out());
  }

  @Test
  void retractTakesArticlesOutAndNamesUnknownOnes() {
    String own = Run.storeOfClaims(folder.resolve("own"));
    Run run = Run.of("retract", "-s", own, "0000000000000000", ID);
    assertEquals(ExitCode.SOME_FAILED, run.code());
    assertTrue(run.err().contains("article/0000000000000000"), run.err());
    assertTrue(run.out().contains(ID), run.out());
    assertTrue(Run.of("stats", "-s", own).out().contains("assertions  0"));
  }

  @Test
  void compactTellsBothSizes() {
    Run run = Run.of("compact", "-s", store);
    assertEquals(0, run.code());
    assertTrue(run.out().matches("(?s)Compacted .* from .* to .*\\.\\s"), run.out());
  }

  @Test
  void exportPrintsTrig() {
    Run run = Run.of("export", "-s", store, "--no-vocabulary");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("assertion:2-72 {"), run.out());
    assertTrue(run.out().contains("\uD83D\uDD4A"), "beyond the basic plane");
  }

  @Test
  void theEndingOfTheFileChoosesTheFormat() throws IOException {
    Path file = folder.resolve("out.ttl");
    Run run = Run.of("export", "-s", store, "--article", ID, "-o", file.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(file).startsWith("# This is the reified form"));
  }

  @Test
  void exportNamesAnUnknownArticle() {
    Run run = Run.of("export", "-s", store, "--article", "https://example.org/none");
    assertEquals(ExitCode.WRONG_USAGE, run.code());
    assertTrue(run.err().contains("<https://example.org/none>"), run.err());
  }

  @Test
  void exportNamesAFileThatCannotBeWritten() {
    Run run = Run.of("export", "-s", store, "-o", folder.resolve("none/out.nq").toString());
    assertEquals(ExitCode.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains("none/out.nq (no such folder)"), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stats", "export", "validate", "verify", "compact"})
  void aMissingStoreIsNamed(String command) {
    Run run = Run.of(command, "--store", folder.resolve("none").toString());
    assertEquals(ExitCode.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains(folder.resolve("none").toString()), run.err());
    assertTrue(run.err().contains("dixit build"), run.err());
    assertFalse(Files.exists(folder.resolve("none")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"stats", "export", "validate", "verify", "compact"})
  void aStoreMadeBySomethingElseIsLeftAlone(String command) throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("thesis.tex"), "\\documentclass{book}");
    Run run = Run.of(command, "--store", other.toString());
    assertEquals(ExitCode.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains(other.toString()), run.err());
    assertEquals(1, other.toFile().list().length);
  }

  @Test
  void debugShowsWhereItFailed() {
    Run run = Run.of("stats", "--debug", "--store", folder.resolve("none").toString());
    assertTrue(run.err().contains("\tat org.w3id.dixit.store."), run.err());
  }

  private String damaged(Node property) {
    String own = Run.storeOfClaims(folder.resolve("own"));
    Node assertion = NodeFactory.createURI(Claims.ARTICLE + "/assertion/2-72");
    try (Store opened = Store.openExisting(Path.of(own))) {
      opened.write(data -> data.deleteAny(METADATA, assertion, property, Node.ANY));
    }
    return own;
  }
}
