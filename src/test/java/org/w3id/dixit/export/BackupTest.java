package org.w3id.dixit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoreException;

class BackupTest {
  @TempDir Path folder;
  private Path store;
  private Set<Quad> content;

  @BeforeEach
  void makeStore() {
    store = folder.resolve("store");
    try (Store made = Store.openOrCreate(store)) {
      made.replaceArticle(Claims.ARTICLE, Iter.toList(Claims.load().find()));
    }
    content = quads(store);
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.nq.gz", "b.nq.zst", "b.nq"})
  void aRestoredStoreHoldsTheSame(String name) {
    Path file = folder.resolve(name);
    Backup written = backup(file);
    assertEquals(content.size(), written.quads());
    assertEquals(1, written.articles());
    Path again = folder.resolve("deep/again");
    assertEquals(written, Restoration.run(file, again, false));
    assertEquals(content, quads(again));
    try (Store opened = Store.openExisting(again)) {
      assertEquals(Store.shippedVocabulary(), opened.vocabulary());
    }
  }

  @Test
  void theFileIsSortedAndSumsUpToWhatItsLastLineSays() throws IOException {
    Path file = folder.resolve("b.nq.gz");
    Backup written = backup(file);
    List<String> lines = lines(file);
    String last = lines.get(lines.size() - 1);
    assertTrue(last.startsWith("# end of backup: quads=" + content.size()), last);
    String body = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
    assertEquals(written.sha256(), Sha256.of(body.getBytes(UTF_8)));
    List<byte[]> quads =
        lines.stream().filter(line -> !line.startsWith("#")).map(l -> l.getBytes(UTF_8)).toList();
    for (int i = 1; i < quads.size(); i++) {
      assertTrue(Arrays.compareUnsigned(quads.get(i - 1), quads.get(i)) < 0);
    }
  }

  @Test
  void theSameContentGivesTheSameBytes() throws IOException {
    Path file = folder.resolve("b.nq.gz");
    backup(file);
    Path again = folder.resolve("again");
    Restoration.run(file, again, false);
    Path second = folder.resolve("second.nq.gz");
    try (Store opened = Store.openExisting(again)) {
      Backup.write(opened, second);
    }
    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(second));
  }

  @Test
  void aPartOfABackupIsRefused() throws IOException {
    Path file = folder.resolve("b.nq");
    backup(file);
    String whole = Files.readString(file);
    String half = whole.substring(0, whole.indexOf('\n', whole.length() / 2) + 1);
    refuse(half.getBytes(UTF_8), "b.nq", "stops before its end");
    refuse(half.substring(0, half.length() - 9).getBytes(UTF_8), "b.nq", "damaged");
    Path packed = folder.resolve("b.nq.gz");
    backup(packed);
    byte[] bytes = Files.readAllBytes(packed);
    refuse(Arrays.copyOf(bytes, bytes.length - 20), "b.nq.gz", "damaged");
  }

  @Test
  void aChangedBackupIsRefused() throws IOException {
    Path file = folder.resolve("b.nq");
    backup(file);
    String text = Files.readString(file);
    refuse(
        text.replace("\"en", "\"xn").replace("ns#Certain", "ns#Probable").getBytes(UTF_8),
        "b.nq",
        "last line tells");
    refuse((text + "<a:a> <a:a> <a:a> <a:a> .\n").getBytes(UTF_8), "b.nq", "after its end");
    refuse(text.replaceFirst("<http", "<<http").getBytes(UTF_8), "b.nq", "damaged");
  }

  private void refuse(byte[] bytes, String name, String reason) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    UnusableFileException e =
        assertThrows(UnusableFileException.class, () -> Restoration.run(file, store, true));
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
    assertTrue(e.getMessage().contains(reason), e.getMessage());
    assertEquals(content, quads(store));
    assertEquals(2, store.toFile().list().length);
  }

  @Test
  void whatIsNoBackupIsNamed() throws IOException {
    Path other = Files.writeString(folder.resolve("other.nq"), "<a:a> <a:a> <a:a> <a:a> .\n");
    for (Path file : List.of(other, folder.resolve("letter.txt"), folder.resolve("none.nq.gz"))) {
      UnusableFileException e =
          assertThrows(
              UnusableFileException.class,
              () -> Restoration.run(file, folder.resolve("fresh"), false));
      assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
    }
    assertFalse(Files.exists(folder.resolve("fresh")));
  }

  @Test
  void articlesAreNotReplacedUnasked() {
    Path file = folder.resolve("b.nq.gz");
    backup(file);
    assertThrows(StoreException.class, () -> Restoration.run(file, store, false));
    Restoration.run(file, store, true);
    assertEquals(content, quads(store));
  }

  @Test
  void aFailedBackupLeavesTheOldOneAndNothingElse() throws IOException {
    Path file = folder.resolve("b.nq.gz");
    backup(file);
    assertThrows(UnusableFileException.class, () -> backup(folder.resolve("none/b.nq.gz")));
    assertThrows(UnusableFileException.class, () -> backup(Path.of("/proc/b.nq.gz")));
    assertThrows(UnusableFileException.class, () -> backup(folder.resolve("b.ttl")));
    // What a killed backup leaves goes with the next one.
    Files.createFile(folder.resolve(".b.nq.gz.0f8fad5b-d9cb-469f-a165-70867728950e"));
    Files.createDirectories(folder.resolve(".dixit-sort-999999999-1/run-0"));
    backup(file);
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          List.of("b.nq.gz", "store"),
          left.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  private Backup backup(Path file) {
    try (Store opened = Store.openExisting(store)) {
      return Backup.write(opened, file);
    }
  }

  private static List<String> lines(Path file) throws IOException {
    try (InputStream in = Compression.of(file).orElseThrow().open(file)) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static Set<Quad> quads(Path store) {
    try (Store opened = Store.openExisting(store)) {
      return Set.copyOf(opened.<Set<Quad>>read(data -> Iter.toSet(data.find())));
    }
  }
}
