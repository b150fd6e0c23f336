package org.w3id.dixit.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.query.QueryException.Reason;

class QueryRunTest {
  private static final DatasetGraph DATA = ReferenceGraph.load();
  private static final String ARTICLE = "https://w3id.org/dixit/kg/article/6ee6ab29acb91af6";

  @Test
  void theArticleNarrowsTheRows() {
    assertEquals(18, rows("who-said-what", Map.of()).size());
    assertEquals(
        rows("who-said-what", Map.of()), rows("who-said-what", Map.of("article", ARTICLE)));
    assertEquals(List.of(), rows("who-said-what", Map.of("article", ARTICLE + "0")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Volodymyr Zelenskyy",
        "volodymyr zelenskyy",
        "Zelensky",
        "https://w3id.org/dixit/kg/entity/Volodymyr_Zelenskyy"
      })
  void aSourceGoesByAnyOfItsNames(String name) {
    List<List<String>> rows = rows("who-said-what", Map.of("source", name));
    assertEquals(4, rows.size());
    rows.forEach(row -> assertEquals("Volodymyr Zelenskyy", row.get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "Zelensky, ', given as \"Zelensky\"'",
    "Volodymyr Zelenskyy, ''",
    "https://w3id.org/dixit/kg/entity/Volodymyr_Zelenskyy, ', given as"
        + " \"https://w3id.org/dixit/kg/entity/Volodymyr_Zelenskyy\"'"
  })
  void saysWhichEntityWasTaken(String name, String remark) {
    QueryRun run = QueryRun.of(shipped("who-said-what"), Map.of("source", name));
    List<TakenEntity> taken = DATA.calculateRead(() -> run.entities(DATA));
    assertEquals(1, taken.size());
    assertEquals(
        "source: Volodymyr Zelenskyy <https://w3id.org/dixit/kg/entity/Volodymyr_Zelenskyy>"
            + remark,
        taken.get(0).line());
  }

  @Test
  void aNameOfSeveralEntitiesMeansThemAll() {
    DatasetGraph data =
        trig(
            "<x:graph/entities> { <x:1> rdfs:label 'Ann'@en . <x:2> rdfs:label 'Ann'@en ."
                + " <x:3> rdfs:label 'Bob'@en }"
                + "<x:m> { <x:a1> a dx:Assertion ; dx:source <x:1> ; dx:certainty dx:Certain ."
                + " <x:a2> a dx:Assertion ; dx:source <x:2> ; dx:certainty dx:Possible ."
                + " <x:a3> a dx:Assertion ; dx:source <x:3> ; dx:certainty dx:Possible }");
    assertEquals(
        List.of(List.of("Ann", "2", "1", "0", "1", "0")),
        rows(data, shipped("hedging-profile"), Map.of("source", "Ann")));
    assertEquals(
        List.of(List.of("Bob", "1", "0", "0", "1", "0")),
        rows(data, shipped("hedging-profile"), Map.of("source", "Bob")));
  }

  @Test
  void namesOfOtherDatasetsAreNoEntities() {
    QueryException e =
        assertThrows(
            QueryException.class, () -> rows("who-said-what", Map.of("source", "United Nations")));
    assertEquals(Reason.UNKNOWN_ENTITY, e.reason());
  }

  @ParameterizedTest
  @CsvSource({"Rutte, Mark Rutte", "Mark Rute, Mark Rutte", "Ukrain, Ukraine"})
  void suggestsNearNames(String given, String meant) {
    QueryException e =
        assertThrows(QueryException.class, () -> rows("who-said-what", Map.of("source", given)));
    assertEquals(Reason.UNKNOWN_ENTITY, e.reason());
    assertTrue(e.getMessage().contains('"' + meant + '"'), e.getMessage());
  }

  @Test
  void theTimelineKeepsToItsDaysAndItsEntity() {
    assertEquals(
        Set.of("2024-10-16"),
        rows("timeline", Map.of("to", "2024-10-16")).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toSet()));
    assertEquals(List.of(), rows("timeline", Map.of("from", "2024-10-18")));
    assertEquals(1, rows("timeline", Map.of("entity", "Verkhovna Rada")).size());
  }

  @Test
  void moreIsReviewedBelowAHigherBound() {
    assertEquals(5, rows("needs-review", Map.of()).size());
    assertEquals(20, rows("needs-review", Map.of("below", "100")).size() + 1);
  }

  @Test
  void conflictsMayBeOfOneProperty() {
    assertEquals(
        1,
        rows("conflicting-values", Map.of("property", "https://w3id.org/dixit/ns#ordinal")).size());
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, 2024-13-99",
    "DATE, 17 October",
    "DATE, 2024-02-30",
    "INTEGER, twelve",
    "INTEGER, 1.5",
    "IRI, no iri",
    "IRI, relative",
    "IRI, https://example.org/a b",
    "IRI, <https://example.org/>",
    "IRI, 'https://example.org/> } DROP ALL #'"
  })
  void refusesValuesOfAnotherForm(ParameterType type, String value) {
    NamedQuery query = echo(type);
    QueryException e =
        assertThrows(QueryException.class, () -> QueryRun.of(query, Map.of("in", value)));
    assertEquals(Reason.PARAMETER, e.reason());
    assertTrue(e.getMessage().contains(value), e.getMessage());
    assertTrue(e.getMessage().contains("parameter in"), e.getMessage());
    assertTrue(e.getMessage().contains(type.form()), e.getMessage());
  }

  @Test
  void namesTheMissingAndTheUnknownParameter() {
    QueryException missing =
        assertThrows(
            QueryException.class,
            () -> QueryRun.of(shipped("source-about-entity"), Map.of("source", "Ann")));
    assertTrue(missing.getMessage().contains("entity"), missing.getMessage());
    QueryException unknown =
        assertThrows(
            QueryException.class,
            () -> QueryRun.of(shipped("who-said-what"), Map.of("sauce", "Ann")));
    assertTrue(unknown.getMessage().contains("source, article"), unknown.getMessage());
  }

  @Test
  void aHostileValueIsOnlyAName() {
    long before = DATA.stream().count();
    QueryException e =
        assertThrows(
            QueryException.class,
            () -> rows("who-said-what", Map.of("source", "\"> } ; DROP ALL #")));
    assertEquals(Reason.UNKNOWN_ENTITY, e.reason());
    assertEquals(before, DATA.stream().count());
  }

  @Test
  void endsQueriesThatTakeTooLong() {
    NamedQuery endless =
        NamedQuery.parse(
            "endless",
            "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a ?b ?c } GRAPH ?h { ?d ?e ?f } GRAPH ?i {?j ?k"
                + " ?l } }");
    QueryRun run = QueryRun.of(endless, Map.of()).withTimeout(Duration.ofMillis(200));
    QueryException e =
        assertThrows(QueryException.class, () -> DATA.calculateRead(() -> run.rows(DATA)));
    assertEquals(Reason.TIMEOUT, e.reason());
  }

  @Test
  void writesTablesForPeople() {
    String table = write("hedging-profile", ResultFormat.TABLE);
    assertTrue(table.startsWith("source  "), table);
    assertEquals(5, table.lines().count());
    assertTrue(table.contains("\nMark Rutte  "), table);
    assertFalse(table.contains("\"") || table.contains("@en"), table);
  }

  @ParameterizedTest
  @CsvSource({"CSV, 'a,b'", "TSV, ?a\t?b", "JSON, bindings", "XML, <sparql"})
  void writesRowsInTheStandardFormats(ResultFormat format, String part) {
    NamedQuery query = NamedQuery.parse("q", "SELECT ?a ?b { BIND(1 AS ?a) BIND('é' AS ?b) }");
    String result = write(query, format);
    assertTrue(result.contains(part), result);
    assertTrue(result.contains("é"), result);
  }

  @Test
  void writesRowsAsAPageInWhichNothingIsMarkup() {
    NamedQuery query =
        NamedQuery.parse(
            "q",
            "# q: Who <b>says</b> so?\nSELECT ?a { BIND('<script>x</script> & \"y\"' AS ?a) }");
    String page = write(query, ResultFormat.HTML);
    assertFalse(page.contains("<script") || page.contains("<b>"), page);
    assertTrue(page.contains("<td>&lt;script&gt;x&lt;/script&gt; &amp; &quot;y&quot;</td>"), page);
    assertTrue(page.contains("<h1>Who &lt;b&gt;says&lt;/b&gt; so?</h1>"), page);
  }

  @Test
  void writesRowsAsMarkdownInWhichNothingIsASign() {
    NamedQuery query =
        NamedQuery.parse("q", "SELECT ?a ?b { BIND('a|b *c* <i>' AS ?a) BIND('d\\ne' AS ?b) }");
    assertEquals(
        "| a | b |\n| --- | --- |\n| a\\|b \\*c\\* \\<i\\> | d e |\n",
        write(query, ResultFormat.MD));
  }

  @ParameterizedTest
  @CsvSource({
    "TABLE, <x:a> <x:b>",
    "TURTLE, <x:a> <x:b>",
    "NTRIPLES, <x:a> <x:b> <x:c> .",
    "JSONLD, @id",
    "XML, rdf:RDF"
  })
  void writesGraphs(ResultFormat format, String part) {
    NamedQuery query = NamedQuery.parse("q", "CONSTRUCT { <x:a> <x:b> <x:c> } WHERE {}");
    String result = write(query, format).replaceAll("> +<", "> <");
    assertTrue(result.contains(part), result);
  }

  @Test
  void refusesFormatsThatDoNotFitTheResult() {
    NamedQuery graph = NamedQuery.parse("q", "CONSTRUCT { <x:a> <x:b> <x:c> } WHERE {}");
    NamedQuery rows = NamedQuery.parse("q", "SELECT ?a { BIND(1 AS ?a) }");
    for (Runnable misfit :
        List.<Runnable>of(
            () -> write(graph, ResultFormat.CSV),
            () -> write(graph, ResultFormat.HTML),
            () -> write(rows, ResultFormat.TURTLE),
            () -> ResultFormat.named("csvv"))) {
      assertEquals(Reason.FORMAT, assertThrows(QueryException.class, misfit::run).reason());
    }
  }

  @Test
  void answersYesOrNo() {
    assertEquals("yes\n", write(NamedQuery.parse("q", "ASK {}"), ResultFormat.TABLE));
  }

  private static NamedQuery echo(ParameterType type) {
    return NamedQuery.parse(
        "echo",
        "# Parameter: in as ?v (" + type.word() + ", required): what comes out\nSELECT ?v { }");
  }

  private static NamedQuery shipped(String name) {
    return QueryLibrary.shipped().find(name);
  }

  private static List<List<String>> rows(String name, Map<String, String> values) {
    return rows(DATA, shipped(name), values);
  }

  private static List<List<String>> rows(
      DatasetGraph data, NamedQuery query, Map<String, String> values) {
    QueryRun run = QueryRun.of(query, values);
    return data.calculateRead(() -> run.rows(data));
  }

  private static String write(String name, ResultFormat format) {
    return write(shipped(name), format);
  }

  private static String write(NamedQuery query, ResultFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    QueryRun run = QueryRun.of(query, Map.of());
    DATA.executeRead(() -> run.write(DATA, format, out));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph trig(String text) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(
            "PREFIX dx: <https://w3id.org/dixit/ns#> PREFIX rdfs:"
                + " <http://www.w3.org/2000/01/rdf-schema#>"
                + text,
            Lang.TRIG)
        .parse(data);
    return data;
  }
}
