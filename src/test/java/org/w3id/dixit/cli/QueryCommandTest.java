package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.export.Claims;

/** Whatever is asked, the store stays as it is, and a refusal names thing, place and remedy. */
class QueryCommandTest {
  @TempDir static Path folder;
  private static String store;
  private static String before;

  @BeforeAll
  static void makeStore() {
    store = Run.storeOfClaims(folder.resolve("store"));
    before = export();
  }

  @AfterAll
  static void theStoreIsAsItWas() {
    assertEquals(before, export());
  }

  @Test
  void csvHasTheColumnsThatScriptsRelyOn() {
    Run run = Run.of("query", "-s", store, "who-said-what", "--format", "csv");
    assertEquals(0, run.code(), run.err());
    List<String> lines = run.out().lines().toList();
    assertEquals(
        "source,act,certainty,polarity,content,cue,attribution,article,start,end", lines.get(0));
    assertEquals(
        "Mark Rutte,State,Certain,Positive,Ukraine will be the 33rd member of NATO,"
            + "said … told reporters,Explicit,"
            + Claims.ARTICLE
            + ",13,52",
        lines.get(1));
    assertEquals(3, lines.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "csv", "tsv", "json", "xml", "html", "md", "JSON"})
  void everyFormatHoldsTheRows(String format) {
    Run run = Run.of("query", "-s", store, "who-said-what", "--format", format);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("it would be the 34th"), run.out());
  }

  @Test
  void aParameterSelects() {
    assertEquals(3, csvLines("who-said-what", "source=Mark Rutte"));
    assertEquals(1, csvLines("who-said-what", "source=Ukraine"));
  }

  @Test
  void aQueryOfOnesOwnIsReadFromItsFile() throws IOException {
    Path file =
        query(
            "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a a <https://w3id.org/dixit/ns#Assertion> } }");
    assertEquals("n\r\n2\r\n", Run.of("query", "-s", store, file.toString(), "-f", "csv").out());
  }

  @Test
  void theListNamesEveryQueryWithItsQuestion() {
    Run run = Run.of("query", "--list");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("who-said-what"), run.out());
    assertTrue(run.out().contains("-p source=entity"), run.out());
  }

  @Test
  void theListIsGroupedAndOneQueryIsDescribed() {
    assertTrue(Run.of("query", "--list").out().startsWith("READING\n"));
    String page = Run.of("query", "--describe", "stance-over-time").out();
    assertTrue(page.contains("dixit query stance-over-time -p source="), page);
    assertTrue(page.contains("day, act, certainty, polarity"), page);
  }

  @Test
  void theEntityTakenIsNamedAndTheOutputStaysAsItIs() {
    Run run = Run.of("query", "-s", store, "who-said-what", "-p", "source=mark rutte");
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.err().startsWith("source: Mark Rutte <https://w3id.org/dixit/kg/entity/Mark_Rutte>"),
        run.err());
    assertFalse(run.out().contains("given as"), run.out());
  }

  @Test
  void aTableFitsTheWidth() {
    Run run = Run.of("query", "-s", store, "who-said-what", "--width", "60");
    assertEquals(0, run.code(), run.err());
    run.out().lines().forEach(line -> assertTrue(line.length() <= 60, line));
  }

  @Test
  void aChartIsDrawnBesideTheRows() throws IOException {
    Path chart = folder.resolve("acts.svg");
    Run run = Run.of("query", "-s", store, "acts-by-source", "--chart", chart.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Mark Rutte"), run.out());
    assertTrue(Files.readString(chart).contains("<svg"));
    assertRefused(
        Run.of("query", "-s", store, "acts-by-source", "--chart", "acts.gif"), ".svg or .png");
  }

  @Test
  void anEarlierBuildIsComparedWith() throws IOException {
    Path same = Files.writeString(folder.resolve("same.nq"), export());
    Run none = Run.of("query", "-s", store, "changes", "--since", same.toString(), "-f", "csv");
    assertEquals(0, none.code(), none.err());
    assertEquals(1, none.out().lines().count(), none.out());
    String old =
        export()
            .replace("<https://w3id.org/dixit/ns#Possible>", "<https://w3id.org/dixit/ns#Certain>");
    Path other = Files.writeString(folder.resolve("other.nq"), old);
    Run one = Run.of("query", "-s", store, "changes", "--since", other.toString(), "-f", "csv");
    assertEquals(2, one.out().lines().count(), one.out());
    assertTrue(one.out().contains("changed,Mark Rutte,DoesNotRuleOut,Possible"), one.out());
  }

  @Test
  void sinceNeedsTheQueryAndAnExport() throws IOException {
    assertRefused(
        Run.of("query", "-s", store, "who-said-what", "--since", "x.nq"), "the query changes");
    Path empty = Files.writeString(folder.resolve("empty.nq"), "");
    assertRefused(
        Run.of("query", "-s", store, "changes", "--since", empty.toString()), "dixit export");
  }

  @Test
  void theSparqlOfAQueryCanBeSeen() {
    assertTrue(Run.of("query", "who-said-what", "--show").out().contains("SELECT ?source"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who-said-wat                                   | who-said-what",
        "none.rq                                        | none.rq does not exist",
        "who-said-what -p source=Mark_Rute              | Mark Rutte",
        "who-said-what -p sauce=x                       | sauce",
        "who-said-what -p article=not_an_iri            | article",
        "who-said-what -f xls                           | csv",
        "who-said-what -f turtle                        | turtle",
      })
  void aWrongQuestionIsNamedWithTheRemedy(String line, String remedy) {
    Run run = Run.of(("query -s " + store + " " + line).split(" +"));
    assertRefused(run, remedy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"source", "article"})
  void aHostileValueIsOnlyAValue(String parameter) {
    for (String value :
        List.of("> } DROP ALL", "\" } ; DROP ALL #", "x> . ?s ?p ?o } #", "?source")) {
      Run run = Run.of("query", "-s", store, "who-said-what", "-p", parameter + "=" + value);
      assertRefused(run, value);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }                               | Line 1",
        "DROP ALL                                                             | Line 1",
        "SELECT * { SERVICE <http://localhost/sparql> { ?s ?p ?o } }          | SERVICE",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }                      | FROM",
        "SELECT (<java:java.lang.Runtime>() AS ?x) {}                         | java:",
        "SELECT ?s { ?s ?p ?o                                                 | Line 1",
      })
  void aQueryThatDoesMoreThanReadIsRefused(String text, String named) throws IOException {
    assertRefused(Run.of("query", "-s", store, query(text).toString()), named);
  }

  @Test
  void aSyntaxErrorIsShownAtItsPlace() throws IOException {
    Path file = query("SELECT ?s {\n  GRAPH ?g { ?s ?p }\n}");
    Run run = Run.of("query", "-s", store, file.toString());
    assertEquals(ExitCode.WRONG_USAGE, run.code());
    assertTrue(run.err().contains("Line 2, column"), run.err());
    assertTrue(run.err().contains("  GRAPH ?g { ?s ?p }\n"), run.err());
    assertTrue(run.err().contains("^"), run.err());
  }

  @Test
  void anEndlessQueryIsStopped() throws IOException {
    Path file =
        query(
            "SELECT (COUNT(*) AS ?n) { GRAPH ?a { ?s ?p ?o } GRAPH ?b { ?t ?q ?r } GRAPH ?c { ?u ?v"
                + " ?w } }");
    Run run = Run.of("query", "-s", store, file.toString(), "--timeout", "1");
    assertEquals(ExitCode.CANNOT_GO_ON, run.code());
    assertTrue(run.err().contains("longer than 1 second"), run.err());
  }

  private static void assertRefused(Run run, String named) {
    assertEquals(ExitCode.WRONG_USAGE, run.code(), run.err());
    assertTrue(run.err().contains(named), run.err());
    assertTrue(!run.err().contains("\tat ") && !run.err().contains("Exception"), run.err());
    assertEquals("", run.out());
  }

  private static String export() {
    return Run.of("export", "-f", "nquads", "--no-vocabulary", "-s", store).out();
  }

  private static Path query(String text) throws IOException {
    return Files.writeString(folder.resolve("own.rq"), text);
  }

  private static long csvLines(String query, String parameter) {
    return Run.of("query", "-s", store, query, "-f", "csv", "-p", parameter).out().lines().count();
  }
}
