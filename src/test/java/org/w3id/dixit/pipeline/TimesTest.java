package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The times of {@code src/test/resources/times.txt}, by which the rules were written, and of {@code
 * times-unseen.txt}, which was written after them. An example that is known to fail begins with
 * {@code ?} and has to go on failing.
 */
class TimesTest {
  private static final List<String> FILES = List.of("times.txt", "times-unseen.txt");

  static List<TimeExample> examples() throws IOException {
    List<TimeExample> examples = new ArrayList<>();
    for (String file : FILES) {
      for (String line : Files.readAllLines(Path.of("src/test/resources", file))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          examples.add(TimeExample.parse(line));
        }
      }
    }
    return examples;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void anEventHasTheTimesOfItsWords(TimeExample example) {
    List<String> found = example.found(SharedPipeline.get().read(example.article()));
    if (example.isKnownFailure()) {
      assertNotEquals(example.expected(), found, "is mended: take off the question mark");
    } else {
      assertEquals(example.expected(), found, example::toString);
    }
  }
}
