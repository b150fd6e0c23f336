package org.w3id.dixit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.store.StoreException.Reason;

/** What may go wrong below and beside a store, and must not harm it. */
class StoreSafetyTest {
  @TempDir Path folder;

  /** The steps of apache/jena 3877: without the guard the last read fails, now and for ever. */
  @Test
  void survivesAnAbortedWriteOfManyNewNodes() {
    List<Quad> article = SyntheticArticle.quads("a", 20, "Ann");
    Set<Quad> expected;
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(SyntheticArticle.iriOf("b"), SyntheticArticle.quads("b", 20, "Bob"));
      expected = quads(store);
    }
    // Opened again, so that the read after the abort goes to the files and not to a cache.
    try (Store store = Store.openOrCreate(folder)) {
      assertThrows(IllegalArgumentException.class, () -> store.write(data -> abort(data::add)));
      assertEquals(expected, quads(store));
      store.replaceArticle(SyntheticArticle.iriOf("a"), article);
      expected.addAll(article);
      assertEquals(expected, quads(store));
    }
    try (Store store = Store.openExisting(folder)) {
      assertEquals(expected, quads(store));
    }
  }

  private static void abort(Consumer<Quad> add) {
    for (int i = 0; i < 50_000; i++) {
      var node = NodeFactory.createURI("https://example.org/node/" + i);
      add.accept(Quad.create(node, node, node, node));
    }
    throw new IllegalArgumentException("enough");
  }

  @Test
  void aFailedReplacementLeavesTheOldArticle() {
    List<Quad> article = SyntheticArticle.quads("a", 20, "Ann");
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(SyntheticArticle.iriOf("a"), article);
      Set<Quad> before = quads(store);
      List<Quad> broken = new ArrayList<>(SyntheticArticle.quads("a", 5, "Bob"));
      broken.add(null);
      assertThrows(
          NullPointerException.class,
          () -> store.replaceArticle(SyntheticArticle.iriOf("a"), broken));
      assertEquals(before, quads(store));
    }
  }

  @Test
  void survivesBeingKilledInAWrite() throws Exception {
    Process writer = startWriter();
    int committed = 0;
    try (BufferedReader lines = lines(writer)) {
      for (String line = lines.readLine(); committed < 3; line = lines.readLine()) {
        committed = Integer.parseInt(line);
      }
    } finally {
      writer.destroyForcibly().waitFor();
    }
    try (Store store = Store.openExisting(folder)) {
      Set<Quad> quads = quads(store);
      for (int i = 1; i <= committed; i++) {
        assertTrue(
            quads.containsAll(SyntheticArticle.quads("n" + i, StoreWriter.ASSERTIONS, "Ann")));
      }
      store.replaceArticle(SyntheticArticle.iriOf("z"), SyntheticArticle.quads("z", 5, "Bob"));
      assertTrue(quads(store).containsAll(SyntheticArticle.quads("z", 5, "Bob")));
    }
  }

  /** A limit on the size of files stands in for a full disk, which only root could make. */
  @Test
  void survivesADiskThatRefusesToWrite() throws Exception {
    String command = "ulimit -f 12000; exec \"$@\"";
    List<String> limited = new ArrayList<>(List.of("sh", "-c", command, "sh"));
    limited.addAll(writerCommand());
    Process writer =
        new ProcessBuilder(limited).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> printed = lines(writer).lines().toList();
    writer.waitFor();
    int committed = printed.size() - 1;
    String failure = printed.get(committed);
    assertTrue(failure.startsWith("NO_SPACE The disk refuses to write to the store"), failure);
    assertTrue(committed > 0, failure);
    try (Store store = Store.openExisting(folder)) {
      assertEquals(committed, store.stats().articles());
      assertTrue(
          quads(store)
              .containsAll(SyntheticArticle.quads("n" + committed, StoreWriter.ASSERTIONS, "Ann")));
      store.compact();
      assertEquals(committed, store.stats().articles());
    }
  }

  @Test
  void clearsAwayWhatAKilledCompactionLeaves() throws IOException {
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(SyntheticArticle.iriOf("a"), SyntheticArticle.quads("a", 2, "Ann"));
      store.compact();
    }
    Path replaced = Files.createDirectories(folder.resolve("tdb2/Data-0001"));
    Files.createFile(replaced.resolve("SPO.dat"));
    Path unfinished = Files.createDirectories(folder.resolve("tdb2/Data-0003-tmp"));
    try (Store store = Store.openExisting(folder)) {
      assertEquals(1, store.articles().size());
      assertTrue(Files.notExists(replaced) && Files.notExists(unfinished));
    }
  }

  @Test
  void namesTheProcessThatHoldsTheStore() throws Exception {
    Process writer = startWriter();
    try (BufferedReader lines = lines(writer)) {
      assertEquals("1", lines.readLine());
      StoreException e =
          assertThrows(StoreException.class, () -> Store.openExisting(folder).close());
      assertEquals(Reason.IN_USE, e.reason());
      assertTrue(e.getMessage().contains("process " + writer.pid()), e.getMessage());
      assertTrue(e.getMessage().contains("--store"), e.getMessage());
    } finally {
      writer.destroyForcibly().waitFor();
    }
  }

  @Test
  void isOpenOnceInAProcess() {
    try (Store store = Store.openOrCreate(folder)) {
      StoreException e =
          assertThrows(StoreException.class, () -> Store.openExisting(folder).close());
      assertEquals(Reason.IN_USE, e.reason());
      assertTrue(store.articles().isEmpty());
    }
    Store.openExisting(folder).close();
  }

  @Test
  void leavesForeignFoldersAlone() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear Ann");
    for (var opening :
        List.<Runnable>of(() -> Store.openOrCreate(folder), () -> Store.openExisting(folder))) {
      StoreException e = assertThrows(StoreException.class, opening::run);
      assertEquals(Reason.NOT_A_STORE, e.reason());
      assertTrue(e.getMessage().contains(folder + " was not made by dixit"), e.getMessage());
    }
    assertEquals(1, folder.toFile().list().length);
  }

  @Test
  void refusesAFileAsFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertEquals(
        Reason.NOT_A_STORE,
        assertThrows(StoreException.class, () -> Store.openOrCreate(file)).reason());
    assertEquals(
        Reason.NOT_A_STORE,
        assertThrows(StoreException.class, () -> Store.openOrCreate(file.resolve("store")))
            .reason());
  }

  @Test
  void saysHowToMakeAMissingStore() {
    for (Path missing : List.of(folder, folder.resolve("none"))) {
      StoreException e = assertThrows(StoreException.class, () -> Store.openExisting(missing));
      assertEquals(Reason.MISSING, e.reason());
      assertTrue(e.getMessage().contains("dixit build"), e.getMessage());
    }
  }

  @Test
  void keepsToTheBaseItWasMadeWith() {
    Store.openOrCreate(folder, "https://example.org/kg/").close();
    StoreException e =
        assertThrows(
            StoreException.class, () -> Store.openOrCreate(folder, "https://example.org/other/"));
    assertEquals(Reason.OTHER_BASE, e.reason());
    assertTrue(e.getMessage().contains("https://example.org/kg/"), e.getMessage());
    try (Store store = Store.openOrCreate(folder)) {
      assertEquals("https://example.org/kg/", store.base());
    }
  }

  @Test
  void aBaseMayEndInAHash(@TempDir Path other) {
    try (Store store = Store.openOrCreate(other.resolve("a/b"), "https://example.org/kg#")) {
      assertEquals("https://example.org/kg#", store.base());
    }
  }

  @Test
  void refusesBasesThatMakeNoIris() {
    for (String base : List.of("kg/", "https://example.org/kg", "https://example.org/a b/", "")) {
      assertEquals(
          Reason.BAD_BASE,
          assertThrows(StoreException.class, () -> Store.openOrCreate(folder, base)).reason(),
          base);
    }
  }

  @Test
  void refusesAStoreOfAnotherFormat() throws IOException {
    Files.writeString(folder.resolve("dixit-store.properties"), "format=99\nbase=https://e.org/\n");
    assertEquals(
        Reason.NOT_A_STORE,
        assertThrows(StoreException.class, () -> Store.openExisting(folder)).reason());
  }

  private Process startWriter() throws IOException {
    return new ProcessBuilder(writerCommand())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private List<String> writerCommand() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        StoreWriter.class.getName(),
        folder.toString());
  }

  private static BufferedReader lines(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static Set<Quad> quads(Store store) {
    return new HashSet<>(store.<Set<Quad>>read(data -> Iter.toSet(data.find())));
  }
}
