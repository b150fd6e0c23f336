package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;

/**
 * The reading table, cell by cell: what each act makes of a plain content, of a denied one, of a
 * hedged one, and what a negated cue makes of it. The table is a file: a sentence and the reading
 * of its innermost attribution.
 */
@DisplayName("The reading table")
class ReadingTableTest {
  private static final Path TABLE = Path.of("src/test/resources/reading-table.txt");

  /** One cell: the act, the composition, a sentence, and its reading. */
  record Cell(String act, String composition, String sentence, String reading) {
    static Cell parse(String line) {
      String[] parts = line.split("\\s+\\|\\s+", -1);
      return new Cell(parts[0], parts[1], parts[2], parts[3]);
    }

    @Override
    public String toString() {
      return act + ", " + composition + ": " + reading;
    }
  }

  static List<Cell> cells() throws IOException {
    try (Stream<String> lines = Files.lines(TABLE)) {
      return lines.filter(l -> !l.isBlank() && !l.startsWith("#")).map(Cell::parse).toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cells")
  void aCellReadsAsTheTableSays(Cell cell) {
    ArticleReading reading = SharedPipeline.get().read(Article.ofText(cell.sentence()));
    List<Assertion> found = new ArrayList<>(reading.assertions());
    boolean ownVoice = cell.act().equals(Act.Report.name());
    found.removeIf(a -> Case.isOwnVoice(a.kind()) != ownVoice);
    List<String> readings =
        found.stream()
            .map(Assertion::reading)
            .map(r -> r.act() + " " + r.certainty() + " " + r.polarity())
            .toList();
    assertEquals(List.of(cell.reading()), readings, cell.sentence());
  }

  @Test
  void everyActHasACell() throws IOException {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    cells().forEach(c -> acts.add(Act.valueOf(c.act())));
    assertEquals(EnumSet.allOf(Act.class), acts);
  }

  @Test
  void everyPairOfCertaintyAndPolarityHasACell() throws IOException {
    Set<String> pairs =
        new TreeSet<>(
            cells().stream()
                .map(c -> c.reading().substring(c.reading().indexOf(' ') + 1))
                .toList());
    Set<String> all = new TreeSet<>();
    for (Certainty certainty : Certainty.values()) {
      for (Polarity polarity : Polarity.values()) {
        all.add(certainty + " " + polarity);
      }
    }
    assertEquals(all, pairs);
  }
}
