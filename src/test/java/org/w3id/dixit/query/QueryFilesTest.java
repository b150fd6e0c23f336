package org.w3id.dixit.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.store.Store;

/**
 * Every shipped query has its header, keeps the rules and gives its golden rows on the reference
 * graph, in memory and in a store. {@code -Dgolden.update=true} rewrites the rows.
 */
class QueryFilesTest {
  /** One for each dataset, since making one takes longer than asking it. */
  private static final Map<DatasetGraph, Store> STORES = new HashMap<>();

  @TempDir static Path folder;

  private static final Path GOLDEN = Path.of("src/test/resources/queries");

  private static final Map<String, Map<String, String>> ARGUMENTS =
      Map.of(
          "source-about-entity",
          Map.of("source", "Mark Rutte", "entity", "the Alliance"),
          "claims-between",
          Map.of("party", "Norhaven", "other", "Harbour Workers Union"),
          "due-dates",
          Map.of("today", "2025-09-20"),
          "claims-about-places-in",
          Map.of("country", "Ukraine"),
          "one-sided",
          Map.of("source", "Norhaven", "other", "Harbour Workers Union"),
          "stance-over-time",
          Map.of("source", "Kroll", "topic", "Norvia"),
          "claims-about-body",
          Map.of("entity", "Outer Islands"),
          "new-since",
          Map.of("since", "2026-11-25"));

  /** The queries that need several articles, or sources that differ. */
  private static final Set<String> ON_SAMPLES =
      Set.of(
          "claims-between",
          "due-dates",
          "quantities",
          "contradictions",
          "one-sided",
          "denied-facts",
          "same-event-candidates");

  /** The queries that need outlets, days and sources that change their mind. */
  private static final Set<String> ON_FERRY =
      Set.of(
          "accusations",
          "acts-by-source",
          "claims-about-body",
          "claims-by-day",
          "denials",
          "differing-quotes",
          "dropped-conditions",
          "hardened-claims",
          "hearsay",
          "hedging-by-outlet",
          "left-open",
          "new-since",
          "promises-due",
          "quoted-or-talked-about",
          "resting-on-unnamed",
          "reversals",
          "said-against-denied",
          "sources-by-outlet",
          "stance-over-time",
          "unnamed-sources");

  private static final Set<String> ON_COPIES =
      Set.of("wire-copies", "quotation-differences", "single-origin-claims");

  static Stream<NamedQuery> queries() {
    return QueryLibrary.shipped().all().stream();
  }

  @Test
  void allQueriesShip() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".rq"))
              .map(file -> file.replace(".rq", ""))
              .sorted()
              .toList();
      assertEquals(names, List.copyOf(QueryLibrary.shipped().names()));
    }
  }

  @Test
  void allQueriesAreFoundInAJar(@TempDir Path folder) throws Exception {
    Path jar = folder.resolve("dixit.jar");
    Path classes = Path.of("target/classes");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Class<?> library = loader.loadClass(QueryLibrary.class.getName());
      Object shipped = library.getMethod("shipped").invoke(null);
      assertEquals(QueryLibrary.shipped().names(), library.getMethod("names").invoke(shipped));
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void hasAWholeHeader(NamedQuery query) {
    assertTrue(query.question().endsWith("?"), "the question of " + query.name());
    assertFalse(query.askedBy().isEmpty(), "who asks " + query.name());
    assertFalse(query.group().isEmpty(), "the group of " + query.name());
    assertEquals(query.columns(), QueryCheck.parse(query).getResultVars(), query.name());
    for (Parameter parameter : query.parameters()) {
      assertTrue(
          query.text().replaceAll("(?m)^#.*$", "").contains("?" + parameter.variable()),
          () -> query.name() + " does not use " + parameter);
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void takesNoClaimForAFact(NamedQuery query) {
    assertEquals(List.of(), QueryRules.breaches(query.text()), query.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no-graph",
        "no-polarity",
        "polarity-not-shown",
        "any-property",
        "no-polarity-in-exists",
        "polarity-of-another"
      })
  void theRulesCatchBadQueries(String name) throws IOException {
    String bad = Files.readString(GOLDEN.resolve("bad/" + name + ".rq"));
    assertFalse(QueryRules.breaches(bad).isEmpty(), name);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesItsGoldenRows(NamedQuery query) throws IOException {
    Path golden = GOLDEN.resolve(query.name() + ".csv");
    QueryRun run = QueryRun.of(query, arguments(query.name()));
    DatasetGraph reference = reference(query.name());
    String result = reference.calculateRead(() -> csv(run, reference));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, result.replace("\r\n", "\n"));
    }
    List<List<String>> expected = rows(Files.readString(golden));
    assertTrue(expected.size() > 1, "a golden row for " + query.name());
    assertEquals(expected, rows(result));
    Store store = STORES.computeIfAbsent(reference, QueryFilesTest::stored);
    assertEquals(expected, rows(store.read(data -> csv(run, data))));
  }

  private static Store stored(DatasetGraph reference) {
    Store store = Store.openOrCreate(folder.resolve("store-" + STORES.size()));
    store.write(data -> reference.executeRead(() -> reference.find().forEachRemaining(data::add)));
    return store;
  }

  @AfterAll
  static void closeTheStores() {
    STORES.values().forEach(Store::close);
    STORES.clear();
  }

  /** The page is made from the headers; {@code -Dgolden.update=true} writes it anew. */
  @Test
  void thePageIsThatOfTheHeaders() throws IOException {
    Path page = Path.of("queries/README.md");
    String made = new QueryPages(QueryLibrary.shipped().all()).markdown();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(page, made);
    }
    assertEquals(made, Files.readString(page));
  }

  /** The arguments with which a query gives its golden rows. */
  static Map<String, String> arguments(String query) {
    return ARGUMENTS.getOrDefault(query, Map.of());
  }

  /** The data on which a query gives its golden rows. */
  static DatasetGraph reference(String query) {
    if (query.equals("changes")) {
      return ReferenceGraph.ferryAndBefore();
    }
    if (query.equals("spread-of-claims")) {
      return ReferenceGraph.ferryAndCopies();
    }
    if (query.equals("unknown-sources")) {
      return ReferenceGraph.unknown();
    }
    if (ON_FERRY.contains(query)) {
      return ReferenceGraph.ferry();
    }
    if (ON_COPIES.contains(query)) {
      return ReferenceGraph.copies();
    }
    return ON_SAMPLES.contains(query) ? ReferenceGraph.samples() : ReferenceGraph.load();
  }

  private static String csv(QueryRun run, DatasetGraph data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    run.write(data, ResultFormat.CSV, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<List<String>> rows(String csv) throws IOException {
    try (CSVParser parser = CSVParser.parse(csv, CSVFormat.DEFAULT)) {
      return parser.stream().map(row -> row.toList()).toList();
    }
  }
}
