package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quantities of events, against two tables of sentences; the second came after the rules. */
@DisplayName("Quantities")
class QuantitiesTest {
  private static final Path FOLDER = Path.of("src/test/resources");

  static List<QuantityRow> rows() throws IOException {
    try (Stream<String> first = Files.lines(FOLDER.resolve("quantities.txt"));
        Stream<String> second = Files.lines(FOLDER.resolve("quantities-held-out.txt"))) {
      return Stream.concat(first, second)
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(QuantityRow::parse)
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void eventsHaveTheQuantitiesOfTheTable(QuantityRow row) {
    if (row.reason().isEmpty()) {
      assertEquals(row.quantities(), row.found());
    } else {
      assertNotEquals(row.quantities(), row.found(), "is mended: take off the question mark");
    }
  }
}
