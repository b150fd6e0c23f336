package org.w3id.dixit.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.export.ShardLoad;
import org.w3id.dixit.export.ShardWriter;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.SharedPipeline;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.Intake.Taken;
import org.w3id.dixit.read.Languages;
import org.w3id.dixit.read.ReadSettings;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.WordReading;
import org.w3id.dixit.vocabulary.PROV;

/** A job in one process, with two tasks at a time of which each may be tried four times. */
class ClusterJobTest {
  private static final Path EXAMPLES = Path.of("src/examples").toAbsolutePath();
  private static final EngineSource ENGINE = settings -> SharedPipeline.get()::read;

  /** What takes each line for an assertion; for tests of all that is about the reading. */
  private static final EngineSource WORDS = settings -> WordReading::of;

  private static SparkSession session;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    session =
        SparkSession.builder()
            .master("local[2,4]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.hadoop.fs.flaky.impl", FlakyStorage.class.getName())
            .config("spark.hadoop.fs.flaky.impl.disable.cache", true)
            .config("spark.sql.warehouse.dir", Path.of("target/warehouse").toUri().toString())
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    session.stop();
  }

  @Test
  void theGraphIsThatOfALocalRun() throws IOException {
    Path lines = Files.createDirectory(folder.resolve("lines"));
    Files.writeString(
        lines.resolve("a.jsonl"),
        """
        {"id": "quay", "text": "Mayor Ilse Brandt said the quay would open in May.", "date": "2025-03-04"}
        {"id": "tram", "text": "The council denied that the tram line would close."}
        """);
    Files.writeString(
        lines.resolve("b.jsonl"),
        """
        {"id": "quay", "text": "Mayor Ilse Brandt said the quay would open in June.", "date": "2025-03-05"}
        """);
    Path zip = folder.resolve("members.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("one/strike.txt"));
      out.write(Files.readAllBytes(EXAMPLES.resolve("dock-strike.txt")));
    }
    List<String> inputs =
        List.of(
            lines.toString(),
            zip.toString(),
            EXAMPLES.resolve("crawl.warc").toString(),
            EXAMPLES.resolve("harbour-toll.html").toString(),
            EXAMPLES.resolve("fer*.jsonl").toString());
    ClusterJob.Summary done = run(inputs, "shards", 3, ENGINE);
    assertEquals(3, done.manifest().shards().size());
    assertEquals(1, done.again());
    assertEquals(loaded(local(inputs, ENGINE)), loaded(folder.resolve("shards")));
    assertEquals(0, done.manifest().passedOver());
    assertEquals(1, done.aside());
    assertEquals("other-language", rejects().get(0).get("kind").getAsString());
  }

  @Test
  void rowsOfParquetAreReadAsLinesOfJson() throws IOException {
    List<String> lines = Files.readAllLines(EXAMPLES.resolve("ferry.jsonl"));
    String rows = folder.resolve("rows").toString();
    session.read().json(session.createDataset(lines, Encoders.STRING())).write().parquet(rows);
    Files.writeString(folder.resolve("torn.parquet"), "PAR1 and no more");
    ClusterJob.Summary done =
        run(List.of(rows, folder.resolve("torn.parquet").toString()), "shards", 2, WORDS);
    assertEquals(
        ShardLines.of(local(List.of(EXAMPLES.resolve("ferry.jsonl").toString()), WORDS)),
        ShardLines.of(folder.resolve("shards")));
    assertEquals(1, done.manifest().passedOver());
    assertTrue(rejects().get(0).get("place").getAsString().endsWith("torn.parquet"));
  }

  @Test
  void whatCannotBeReadIsListedAndStopsNothing() throws IOException {
    Path lines = folder.resolve("mixed.jsonl");
    Files.writeString(
        lines,
        """
        {"id": "good", "text": "The port said the crane was safe."}
        {"id": "torn", "text": "The port
        {"id": "empty"}
        {"id": "curse", "text": "The engine cannot bear this, the port said."}
        {"id": "other", "text": "Der Hafen hat gestern mitgeteilt, dass der Kran sicher ist und dass niemand verletzt wurde. Die Arbeiten gehen morgen weiter."}
        """);
    String missing = folder.resolve("missing.txt").toString();
    EngineSource weak =
        settings ->
            article -> {
              if (article.id().equals("curse")) {
                throw new IllegalStateException("a sentence without end");
              }
              return WordReading.of(article);
            };
    ClusterJob.Summary done = run(List.of(lines.toString(), missing), "shards", 2, weak);
    assertEquals(1, done.manifest().articles());
    assertEquals(4, done.manifest().passedOver());
    assertEquals(1, done.aside());
    assertEquals(
        Set.of(
            lines + ", line 2: malformed",
            lines + ", line 3: empty",
            lines + ", line 4: engine",
            lines + ", line 5: other-language",
            missing + ": not-there"),
        rejects().stream()
            .map(each -> each.get("place").getAsString() + ": " + each.get("kind").getAsString())
            .collect(Collectors.toSet()));
    for (JsonObject reject : rejects()) {
      assertTrue(reject.get("input").getAsString().startsWith(folder.toString()));
      assertTrue(reject.get("file").getAsString().startsWith(folder.toString()));
      Instant.parse(reject.get("when").getAsString());
    }
  }

  @Test
  void anAttemptThatBreaksOffIsMadeAgainAndLeavesNothing() throws IOException {
    String input = EXAMPLES.resolve("ferry.jsonl").toString();
    EngineSource breaking =
        settings -> {
          Set<String> read = new java.util.HashSet<>();
          return article -> {
            read.add(article.id());
            if (read.size() == 3 && FirstTime.is()) {
              throw new IOError(new IOException("this machine is gone"));
            }
            return WordReading.of(article);
          };
        };
    ClusterJob.Summary done = run(List.of(input), "shards", 1, breaking);
    assertFalse(FirstTime.is());
    assertEquals(4, done.manifest().articles());
    assertEquals(
        ShardLines.of(local(List.of(input), WORDS)), ShardLines.of(folder.resolve("shards")));
    try (Stream<Path> files = Files.list(folder.resolve("shards"))) {
      assertEquals(
          Set.of("manifest.json", "part-00000.nq.gz"),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
  }

  @Test
  void aFaultOfTheStorageIsNoneOfTheFile() throws IOException {
    Path ferry = folder.resolve("ferry.jsonl");
    Files.copy(EXAMPLES.resolve("ferry.jsonl"), ferry);
    Path broken = folder.resolve("broken.txt");
    Files.writeString(broken, "The port said the crane was safe.");
    ClusterJob.Summary done = run(List.of("flaky:" + ferry, "flaky:" + broken), "shards", 1, WORDS);
    assertEquals(
        ShardLines.of(local(List.of(ferry.toString()), WORDS)),
        ShardLines.of(folder.resolve("shards")));
    assertEquals(1, done.manifest().passedOver());
    assertTrue(
        rejects().get(0).get("reason").getAsString().contains("a disk of the cluster is gone"));
  }

  @Test
  void finishedShardsAndOtherFilesAreLeftAlone() throws IOException {
    Path text = folder.resolve("a.txt");
    Files.writeString(text, "The port said the crane was safe.");
    run(List.of(text.toString()), "shards", 2, WORDS);
    ClusterException finished =
        assertThrows(
            ClusterException.class, () -> run(List.of(text.toString()), "shards", 2, WORDS));
    assertTrue(finished.getMessage().contains("--replace"), finished.getMessage());
    Files.writeString(text, "The port said the crane was unsafe.");
    ClusterJob.Order again = order(List.of(text.toString()), "shards", 2, true);
    assertEquals(1, new ClusterJob(session, WORDS).run(again).manifest().shards().size());
    assertTrue(
        ShardLines.of(folder.resolve("shards")).stream().anyMatch(q -> q.contains("unsafe")));

    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("notes.txt"), "mine");
    ClusterException foreign =
        assertThrows(ClusterException.class, () -> run(List.of(text.toString()), "mine", 2, WORDS));
    assertTrue(foreign.getMessage().contains("notes.txt"), foreign.getMessage());
    assertEquals("mine", Files.readString(mine.resolve("notes.txt")));
  }

  @Test
  void anArticleArrivesAsItWasSent() throws Exception {
    for (String each : List.of("crawl.warc", "ferry.jsonl", "rail-merger.newsml.xml")) {
      for (Article article :
          ArticleReader.readAll(
              List.of(EXAMPLES.resolve(each).toString()),
              ReadSettings.standard().withLanguages(Languages.ANY))) {
        assertEquals(article, ArticleForm.of(article).article());
      }
    }
  }

  private ClusterJob.Summary run(
      List<String> inputs, String output, int shards, EngineSource engine) {
    return new ClusterJob(session, engine).run(order(inputs, output, shards, false));
  }

  private ClusterJob.Order order(List<String> inputs, String output, int shards, boolean replace) {
    JobSettings settings =
        new JobSettings(
            Store.DEFAULT_BASE, "1", 60, ReadingForm.of(ReadSettings.standard()), List.of());
    return new ClusterJob.Order(
        inputs, folder.resolve(output).toString(), replace, shards, settings);
  }

  private List<JsonObject> rejects() throws IOException {
    return Files.readAllLines(folder.resolve("shards.rejects.jsonl")).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  /** The shards that are made of these inputs without a cluster. */
  private Path local(List<String> inputs, EngineSource engine) {
    QuadMapper mapper = new QuadMapper(Store.DEFAULT_BASE, "1");
    Path shards = folder.resolve("local-shards");
    ShardWriter writer = ShardWriter.open(shards, "1", Store.DEFAULT_BASE, 1000, false);
    try (Stream<Article> articles =
        ArticleReader.stream(inputs, ReadSettings.standard())
            .filter(Taken.class::isInstance)
            .map(intake -> ((Taken) intake).article())) {
      articles.forEach(
          article ->
              writer.add(
                  mapper.articleIri(article),
                  article,
                  engine.engine(null).apply(article).quads(mapper, Instant.now())));
    }
    writer.finish(0);
    return shards;
  }

  /** All quads of a store that is made of shards, but for the times at which they were read. */
  private Set<String> loaded(Path shards) {
    Path made = folder.resolve("store-" + shards.getFileName() + System.nanoTime());
    ShardLoad.run(List.of(shards), made, false);
    try (Store store = Store.openExisting(made)) {
      return store.read(
          data ->
              Iter.asStream(data.find())
                  .filter(quad -> !quad.getPredicate().equals(PROV.endedAtTime))
                  .map(Quad::toString)
                  .collect(Collectors.toSet()));
    }
  }

  /** True once in the process, for the first who asks after it was begun. */
  private static final class FirstTime {
    private static final java.util.concurrent.atomic.AtomicBoolean LEFT =
        new java.util.concurrent.atomic.AtomicBoolean(true);

    static boolean is() {
      return LEFT.getAndSet(false);
    }
  }
}
