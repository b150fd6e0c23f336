package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.dixit.extract.RelationLexicon;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.model.Relation;
import org.w3id.dixit.model.Value;

/** What sentences state directly, and what only looks like it: {@code relations.txt}. */
class RelationSentencesTest {
  private static final Path TABLE = Path.of("src/test/resources/relations.txt");
  private static final int FEWEST = 100;

  /** A sentence with all that it states, and the reason where that is known to fail. */
  record Row(String text, Set<String> stated, String reason) {
    static Row parse(String line) {
      boolean failing = line.startsWith("?");
      String[] commented = line.substring(failing ? 1 : 0).strip().split("\\s+# ", 2);
      String[] cells = commented[0].split("\\s+\\|\\s*", 2);
      Set<String> stated = new TreeSet<>();
      Arrays.stream(cells[1].split("\\s+;\\s+")).filter(c -> !c.isBlank()).forEach(stated::add);
      assertEquals(failing ? 2 : 1, commented.length, "a reason where it fails: " + line);
      return new Row(cells[0], stated, failing ? commented[1] : "");
    }
  }

  static List<Row> rows() throws IOException {
    try (Stream<String> lines = Files.lines(TABLE)) {
      return lines.filter(l -> !l.isBlank() && !l.startsWith("#")).map(Row::parse).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aSentenceStatesWhatTheTableSays(Row row) {
    Article article = Article.ofText(row.text());
    Set<String> stated = new TreeSet<>();
    for (Assertion a : SharedPipeline.get().read(article).assertions()) {
      a.relations().forEach(r -> stated.add(prefix(a) + line(r)));
    }
    if (row.reason().isEmpty()) {
      assertEquals(row.stated(), stated, row.text());
    } else {
      assertNotEquals(row.stated(), stated, "mended: take the question mark away");
    }
  }

  @Test
  void theTableIsLongAndTriesMostProperties() throws IOException {
    Set<String> tried = new HashSet<>();
    rows().forEach(r -> r.stated().forEach(s -> tried.addAll(List.of(s.split(" ")))));
    Set<String> untried = new TreeSet<>(RelationLexicon.shipped().properties());
    untried.removeAll(tried);
    assertTrue(rows().size() >= FEWEST);
    assertEquals(Set.of("authorOf", "partOf"), untried);
  }

  @Test
  void whatAQuotationTakesForGrantedIsItsSpeakers() {
    Article article =
        Article.ofText("\"I met Karl Maro, head of the World Bank,\" Ann Lee said on Monday.");
    List<Assertion> passing =
        SharedPipeline.get().read(article).assertions().stream()
            .filter(a -> a.kind() == AttributionKind.Presupposed)
            .toList();
    assertEquals(1, passing.size());
    assertEquals("Ann Lee", passing.get(0).source().label());
  }

  @Test
  void aRelationIsTakenForGrantedOncePerArticle() {
    Article article =
        Article.ofText(
            "Norway's capital Oslo hosted the talks. Guests liked Norway's capital Oslo."
                + " Ann Lee doubts that Norway's capital Oslo is warm.");
    List<Assertion> passing =
        SharedPipeline.get().read(article).assertions().stream()
            .filter(a -> a.attribution().rule().equals("StatedInPassing"))
            .toList();
    assertEquals(1, passing.size());
    assertEquals(Certainty.Certain, passing.get(0).reading().certainty());
    assertEquals(Polarity.Positive, passing.get(0).reading().polarity());
  }

  @Test
  void subjectAndValueHaveTheirWords() {
    Article article = Article.ofText("Karl Maro sings. He was born on 3 May 1950 in Bergen.");
    List<Relation> relations =
        SharedPipeline.get().read(article).assertions().stream()
            .flatMap(a -> a.relations().stream())
            .toList();
    assertEquals(2, relations.size());
    for (Relation relation : relations) {
      assertEquals("He", article.slice(relation.subjectWords()));
      boolean day = relation.value().equals(new Value.DateValue(LocalDate.of(1950, 5, 3)));
      assertEquals(day ? "3 May 1950" : "Bergen", article.slice(relation.valueWords()));
    }
  }

  private static String prefix(Assertion a) {
    Reading reading = a.reading();
    boolean fact =
        reading.certainty() == Certainty.Certain && reading.polarity() == Polarity.Positive;
    return fact ? "" : reading.certainty() + " " + reading.polarity() + " ";
  }

  private static String line(Relation r) {
    return r.subject().label() + " " + r.property() + " " + value(r.value());
  }

  private static String value(Value value) {
    if (value instanceof Value.EntityValue entity) {
      return entity.entity().label();
    }
    if (value instanceof Value.DateValue date) {
      return date.date().toString();
    }
    if (value instanceof Value.PartialDateValue date) {
      return date.date();
    }
    return ((Value.TextValue) value).text();
  }
}
