package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs named by their defect: each costs one line that names it and what is wrong with it. */
class InputFailuresTest {
  @TempDir Path folder;

  @BeforeEach
  void makeInputs() throws IOException {
    Files.createFile(folder.resolve("empty.txt"));
    Files.writeString(folder.resolve("blank.txt"), " \n\n");
    Files.write(folder.resolve("binary.txt"), new byte[] {'M', 'Z', 0, 3});
    Files.write(
        folder.resolve("broken16.txt"), new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0});
    Files.writeString(folder.resolve("other.xml"), "<?xml version='1.0'?><feed/>");
    Files.writeString(folder.resolve("index.html"), "<html><body><p>Menu</p></body></html>");
    Files.write(folder.resolve("cut.txt.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0});
    Files.writeString(folder.resolve("broken.jsonl"), "{\"text\": \"NATO said\"\n");
    Files.createDirectory(folder.resolve("no-articles"));
    Files.createFile(folder.resolve("no-articles").resolve("picture.png"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing.txt  | no such file",
        "empty.txt    | empty",
        "blank.txt    | no text",
        "binary.txt   | not a text file",
        "broken16.txt | not valid UTF-16",
        "other.xml    | without a newsItem",
        "index.html   | without an article",
        "cut.txt.gz   | cannot be",
        "broken.jsonl | line 1",
        "no-articles  | without articles",
        "*.htm        | no file",
      })
  void aBadInputIsNamed(String name, String fault) {
    String input = folder.resolve(name).toString();
    for (String command : new String[] {"build", "extract"}) {
      Run run = Run.of(command, input);
      assertEquals(ExitCode.SOME_FAILED, run.code());
      assertEquals("", run.out());
      assertEquals(1, run.err().lines().count(), run.err());
      assertTrue(run.err().startsWith(input), run.err());
      assertTrue(run.err().contains(fault), run.err());
    }
  }

  @Test
  void aTextOfFiftyMegabytesWithoutAStopIsNoArticle() throws IOException {
    Path file = folder.resolve("endless.txt");
    Files.writeString(file, "word ".repeat(10_000_000));
    Run run = Run.of("build", file.toString());
    assertEquals(ExitCode.SOME_FAILED, run.code());
    assertTrue(run.err().contains("too long for one article"), run.err());
  }

  @Test
  void whereNothingCanBeReadNoStoreIsMade() {
    Path store = folder.resolve("store");
    Run.of("build", "--store", store.toString(), folder.resolve("empty.txt").toString());
    assertFalse(Files.exists(store));
  }

  @Test
  void everyBadInputHasItsLine() {
    Run run =
        Run.of(
            "extract",
            folder.resolve("missing.txt").toString(),
            folder.resolve("empty.txt").toString());
    assertEquals(2, run.err().lines().count(), run.err());
  }
}
