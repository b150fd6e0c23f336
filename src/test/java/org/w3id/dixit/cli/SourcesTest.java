package org.w3id.dixit.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.Intake;
import org.w3id.dixit.read.Intake.Taken;
import org.w3id.dixit.read.ReadSettings;
import org.w3id.dixit.store.Store;

/** Articles on their way from pages and archives into a store, and back to where they came from. */
class SourcesTest {
  private static final Path EXAMPLES = Path.of("src/examples");

  @TempDir static Path folder;
  private static Path page;
  private static Path archive;
  private static String store;

  @BeforeEach
  void layOutTheFiles() throws IOException {
    Files.copy(EXAMPLES.resolve("harbour-toll.html"), page, REPLACE_EXISTING);
    Files.copy(EXAMPLES.resolve("crawl.warc"), archive, REPLACE_EXISTING);
  }

  @BeforeAll
  static void readThePages() throws Exception {
    page = Files.copy(EXAMPLES.resolve("harbour-toll.html"), folder.resolve("toll.html"));
    archive = Files.copy(EXAMPLES.resolve("crawl.warc"), folder.resolve("crawl.warc"));
    store = folder.resolve("store").toString();
    try (Store opened = Store.openOrCreate(folder.resolve("store"))) {
      QuadMapper mapper = new QuadMapper(opened.base(), "test");
      add(opened, mapper, ArticleReader.read(page, Optional.empty()).get(0));
      // The archive holds a page in German too, which is not read.
      String line = Run.of("read", archive.toString()).out();
      assertEquals(1, line.lines().count(), line);
      try (Stream<Intake> intakes =
          ArticleReader.stream(List.of(archive.toString()), ReadSettings.standard())) {
        intakes
            .filter(Taken.class::isInstance)
            .map(i -> ((Taken) i).article())
            .forEach(article -> add(opened, mapper, article));
      }
    }
  }

  private static void add(Store store, QuadMapper mapper, Article article) {
    Entity publisher =
        new Entity(
            "entity/publisher",
            EntityType.Organization,
            "The Quay Courier",
            new TreeSet<>(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    List<Quad> quads =
        mapper.quads(article, List.of(), List.of(publisher), publisher, Instant.EPOCH);
    store.replaceArticle(mapper.articleIri(article), quads);
  }

  @Test
  void theWayBackIsInTheGraphAndConforms() {
    Run validate = Run.of("validate", "--store", store);
    assertEquals(0, validate.code(), validate.out());
    String export = Run.of("export", "--store", store, "--no-vocabulary").out();
    assertTrue(export.contains("<urn:uuid:00000000-0000-4000-8000-000000000002>"), export);
    assertTrue(export.contains("dx:byline"), export);
    assertTrue(export.contains("prov:hadPrimarySource"), export);
  }

  @Test
  void verifyReadsTheSourcesAgain() {
    Run run = Run.of("verify", "--store", store);
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("2 articles; 0 of them give another text"), run.out());
    assertTrue(!Run.of("verify", "--no-sources", "--store", store).out().contains("sources"));
  }

  @Test
  void verifyNamesWhatHasChangedAndCountsWhatIsAway() throws IOException {
    Files.writeString(page, Files.readString(page).replace("8 percent", "9 percent"));
    Files.delete(archive);
    Run run = Run.of("verify", "--store", store);
    assertEquals(ExitCode.SOME_FAILED, run.code());
    assertTrue(run.out().contains("another hash"), run.out());
    assertTrue(run.out().contains("1 article; 1 of them"), run.out());
    assertTrue(run.out().contains("Not there: 1."), run.out());
  }

  @Test
  void verifySaysThatAnArticleHasLeftItsSource() throws IOException {
    Files.writeString(page, "<html><body><p>Gone.</p></body></html>");
    Run run = Run.of("verify", "--store", store);
    assertEquals(ExitCode.SOME_FAILED, run.code());
    assertTrue(run.out().contains("no longer holds"), run.out());
  }

  @Test
  void whatReadPrintsIsReadAsTheSameArticle() throws Exception {
    Run run = Run.of("read", page.toString());
    assertEquals(0, run.code(), run.err());
    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals("2025-02-11", json.get("date").getAsString());
    Path lines = Files.writeString(folder.resolve("a.jsonl"), run.out());
    Article again = ArticleReader.read(lines, Optional.empty()).get(0);
    Article before = ArticleReader.read(page, Optional.empty()).get(0);
    assertEquals(before.text(), again.text());
    assertEquals(before.id(), again.id());
    assertEquals(before.byline(), again.byline());
    assertEquals(before.language(), again.language());
  }

  @Test
  void whatIsSetAsideIsToldAndIsNoFailure() throws IOException {
    Run run = Run.of("read", archive.toString());
    assertEquals(0, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("German"), run.err());
    assertEquals(2, Run.of("read", "--language", "any", archive.toString()).out().lines().count());
  }

  @Test
  void articlesWithoutADayAreCountedByFile() throws IOException {
    Path lines = folder.resolve("a.jsonl");
    Files.writeString(
        lines,
        "{\"text\": \"It rained.\"}\n{\"text\": \"It hailed.\", \"date\": \"2024-01-02\"}\n");
    Run run = Run.of("read", lines.toString());
    assertTrue(run.err().contains("in 1 of 2 articles"), run.err());
    Run dated = Run.of("read", "--date", "2024-05-06", lines.toString());
    assertEquals("", dated.err());
    assertTrue(dated.out().contains(LocalDate.of(2024, 5, 6).toString()), dated.out());
  }
}
