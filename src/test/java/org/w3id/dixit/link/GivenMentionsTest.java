package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.model.TextSpan;

class GivenMentionsTest {
  @TempDir Path folder;

  @Test
  void spansAreThoseOfTheArticle() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("given.jsonl"),
            "{\"id\": \"a\", \"text\": \"Norhaven\", \"links\": [{\"start\": 0, \"end\": 8,"
                + " \"iri\": null}]}\n\n{\"id\": \"b\", \"links\": []}\n");
    GivenMentions mentions = GivenMentions.read(file);
    assertEquals(List.of(new TextSpan(0, 8)), mentions.of("a"));
    assertEquals(List.of(), mentions.of("b"));
    assertEquals(List.of(), mentions.of("c"));
  }

  @Test
  void aLineOfAnotherFormIsNamed() throws IOException {
    for (String wrong :
        List.of(
            "[]",
            "{",
            "text",
            "{\"id\": \"a\"}",
            "{\"links\": []}",
            "{\"id\": \"a\", \"links\": [3]}",
            "{\"id\": \"a\", \"links\": [{\"start\": 5, \"end\": 5}]}",
            "{\"id\": \"a\", \"links\": [{\"start\": \"x\", \"end\": 5}]}")) {
      Path file = Files.writeString(folder.resolve("given.jsonl"), "\n" + wrong + "\n");
      LinkException thrown =
          assertThrows(LinkException.class, () -> GivenMentions.read(file), wrong);
      assertTrue(thrown.getMessage().contains("line 2"), thrown.getMessage());
    }
    assertThrows(LinkException.class, () -> GivenMentions.read(folder.resolve("missing.jsonl")));
  }
}
