package org.w3id.dixit.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesHashTest {
  @TempDir Path folder;

  @BeforeEach
  void copyTheOntology() throws IOException {
    for (String file : Ontology.FILES) {
      Files.copy(Path.of("ontology", file), folder.resolve(file));
    }
  }

  @Test
  void theShippedFilesAreThoseOfTheOntology() {
    assertEquals(RulesHash.of("1", folder), RulesHash.shipped("1"));
  }

  @Test
  void aWordInAFileThatIsReadByMakesOtherRules() throws IOException {
    String before = RulesHash.of("1", folder);
    assertTrue(before.matches("[0-9a-f]{32}"), before);
    append("lexicon.ttl");
    String after = RulesHash.of("1", folder);
    assertNotEquals(before, after);
    Files.delete(folder.resolve("nouns.ttl"));
    assertNotEquals(after, RulesHash.of("1", folder));
  }

  @Test
  void shapesAndDatasetsAreNotReadBy() throws IOException {
    String before = RulesHash.of("1", folder);
    append("shapes.ttl");
    append("datasets.ttl");
    assertEquals(before, RulesHash.of("1", folder));
  }

  @Test
  void anotherVersionMakesOtherRules() {
    assertNotEquals(RulesHash.shipped("1"), RulesHash.shipped("2"));
  }

  private void append(String file) throws IOException {
    Files.writeString(folder.resolve(file), "# one line more\n", StandardOpenOption.APPEND);
  }
}
