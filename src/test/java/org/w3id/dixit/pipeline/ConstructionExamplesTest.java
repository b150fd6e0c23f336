package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of {@code src/test/resources/constructions}: a file for each construction of English
 * that the extractor knows, and for each that the parser has to be helped with. Such a file has
 * lines {@code + text | source | content} for what the construction finds and {@code - text} for
 * what only looks like it; its texts may have several paragraphs, with {@code ¶} between them. An
 * example that is known to fail begins with {@code ?} and has to go on failing.
 */
class ConstructionExamplesTest {
  private static final Path FOLDER = Path.of("src/test/resources/constructions");
  private static final String CONSTRUCTION = "org.w3id.dixit.extract.Construction";
  private static final String REREADING = "org.w3id.dixit.annotate.Rereading";
  private static final int FEWEST_POSITIVE = 4;
  private static final int FEWEST_NEGATIVE = 3;

  static List<ConstructionExample> examples() throws IOException {
    Set<String> constructions = classes(CONSTRUCTION);
    List<ConstructionExample> examples = new ArrayList<>();
    for (String name : files()) {
      for (String line : Files.readAllLines(FOLDER.resolve(name + ".txt"))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          examples.add(ConstructionExample.parse(name, line, constructions.contains(name)));
        }
      }
    }
    return examples;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void readsWhatTheExampleExpects(ConstructionExample example) {
    String problem = example.problem(SharedPipeline.get().read(example.article()));
    if (example.isKnownFailure()) {
      assertFalse(problem.isEmpty(), () -> "is mended: take off the question mark of " + example);
    } else {
      assertEquals("", problem, example::toString);
    }
  }

  @Test
  void everyClassHasAFileAndEveryFileAClass() throws IOException {
    Set<String> classes = new TreeSet<>(classes(CONSTRUCTION));
    classes.addAll(classes(REREADING));
    assertEquals(classes, files());
  }

  @Test
  void everyFileHasEnoughExamplesThatHold() throws IOException {
    List<ConstructionExample> examples = examples();
    for (String name : files()) {
      assertTrue(count(examples, name, true) >= FEWEST_POSITIVE, name + " has too few with +");
      assertTrue(count(examples, name, false) >= FEWEST_NEGATIVE, name + " has too few with -");
    }
  }

  private static long count(List<ConstructionExample> examples, String name, boolean positive) {
    return examples.stream()
        .filter(e -> e.className().equals(name) && e.positive() == positive && !e.isKnownFailure())
        .count();
  }

  private static Set<String> classes(String type) {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.w3id.dixit.annotate", "org.w3id.dixit.extract")
            .stream()
            .filter(c -> c.isAssignableTo(type) && !c.isInterface())
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.txt$", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
