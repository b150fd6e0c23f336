package org.w3id.dixit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void aFileIsReplacedAsAWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("out.nq"), "a long old content");
    AtomicFile.replace(file, out -> out.write("new".getBytes(UTF_8)));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("out.nq"), names());
  }

  @Test
  void aFailureLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(folder.resolve("out.nq"), "old");
    assertThrows(
        IOException.class,
        () ->
            AtomicFile.replace(
                file,
                out -> {
                  out.write("half of the new con".getBytes(UTF_8));
                  throw new IOException("No space left on device");
                }));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("out.nq"), names());
  }

  @Test
  void aFailureLeavesNoNewFile() throws IOException {
    assertThrows(
        IllegalStateException.class,
        () ->
            AtomicFile.replace(
                folder.resolve("out.nq"),
                out -> {
                  throw new IllegalStateException();
                }));
    assertEquals(List.of(), names());
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("real.nq"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.nq"), file);
    AtomicFile.replace(link, out -> out.write("new".getBytes(UTF_8)));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
