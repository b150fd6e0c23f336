package org.w3id.dixit.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.query.QueryException.Reason;

/** Queries that are refused before anything is run. */
class QueryCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * {\n  SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
        "SELECT * { # SERVICE\n  SERVICE SILENT ?x { ?s ?p ?o } }",
        "SELECT * { GRAPH ?g {\n  FILTER EXISTS { service <http://127.0.0.1/> { ?s ?p ?o } } } }",
        "ASK { FILTER(1 = 1 && NOT EXISTS {\n  SERVICE <x:y> { ?s ?p ?o } }) }",
        "CONSTRUCT { ?s ?p ?o } WHERE { { SELECT * {\n  SERVICE <x:y> { ?s ?p ?o } } } }",
        "SELECT *\n  FROM <file:///etc/passwd> { ?s ?p ?o }",
        "SELECT *\n  FROM NAMED <http://127.0.0.1/> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT (\n  <java:java.lang.Runtime>(1) AS ?x) { }",
        "SELECT * { FILTER(\n  <java:java.lang.Runtime>(1)) }",
        "SELECT * { GRAPH ?g { ?s\n  <java:org.example.Evil> ?o } }",
        "SELECT * { } ORDER BY\n  <java:java.lang.Runtime>(1)",
        "SELECT (COUNT(\n  <java:java.lang.Runtime>(?x)) AS ?n) { GRAPH ?g { ?x ?y ?z } }",
        "SELECT ?n { GRAPH ?g { ?x ?y ?z } } GROUP BY (\n  <java:java.lang.Runtime>(?x) AS ?n)",
        "SELECT ?x { GRAPH ?g { ?x ?y ?z } } GROUP BY ?x HAVING (\n  <java:a.B>(?x))",
        "SELECT * { OPTIONAL { GRAPH ?g { ?x ?y ?z } FILTER(\n  <java:a.B>(?x)) } }",
        "SELECT * { { SELECT ?x { GRAPH ?g { ?x ?y ?z } } ORDER BY\n  <java:a.B>(?x) } }",
        "SELECT * { BIND(IF(true, 1, STR(\n  <java:a.B>(2))) AS ?x) }",
        "SELECT * { FILTER(1 IN (2,\n  <java:a.B>(2))) }",
        "PREFIX j:\n  <java:java.lang.> SELECT (j:Runtime(1) AS ?x) { }",
        "SELECT (SUM(?x) AS ?n) { GRAPH ?g { ?x ?y ?z } } ORDER BY MAX(\n  <java:a.B>(?x))",
        "SELECT * { GRAPH ?g { ?x ?y ?z } FILTER EXISTS {\n  BIND(<java:a.B>(?x) AS ?y2) } }",
        "#\n  INSERT DATA { <x:a> <x:b> <x:c> }",
        "#\n  DROP ALL",
        "#\n  LOAD <file:///etc/passwd>"
      })
  void refusesWhatReachesBeyondTheStore(String text) {
    QueryException e = refused(text);
    assertEquals(Reason.FORBIDDEN, e.reason(), e.getMessage());
    assertEquals(OptionalInt.of(2), e.line(), e.getMessage());
    assertTrue(e.getMessage().startsWith("The query bad "), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT ?s { GRAPH ?g { ?s ?p 'SERVICE FROM INSERT' } }",
        "# DROP ALL, SERVICE\nASK { GRAPH <x:SERVICE> { ?s ?p ?o } }",
        "DESCRIBE <x:y>",
        "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <x:g> { ?s ?p ?o } }"
      })
  void lets(String text) {
    assertDoesNotThrow(() -> QueryCheck.parse(NamedQuery.parse("good", text)));
  }

  @Test
  void showsWhereTheSyntaxIsWrong() {
    QueryException e = refused("SELECT ?s\nWHERE {\n  GRAPH ?g { ?s ?p }\n}");
    assertEquals(Reason.SYNTAX, e.reason());
    assertEquals(OptionalInt.of(3), e.line());
    assertEquals(OptionalInt.of(20), e.column());
    List<String> lines = e.getMessage().lines().toList();
    assertEquals(
        "The query bad is not SPARQL: \"}\" is not expected here. Line 3, column 20:",
        lines.get(0));
    assertEquals("    GRAPH ?g { ?s ?p }", lines.get(1));
    assertEquals(" ".repeat(21) + "^", lines.get(2));
  }

  @Test
  void showsPrefixesThatAreNotDeclared() {
    QueryException e = refused("SELECT ?s\nWHERE { GRAPH ?g { ?s foo:bar ?o } }");
    assertEquals(Reason.SYNTAX, e.reason());
    assertEquals(OptionalInt.of(2), e.line());
    assertTrue(e.getMessage().contains("foo:bar"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SELECT ?s { ", "nonsense", "SELECT ?s { ?s ?p \"open }", "\u0000"})
  void isNotUpsetByAnything(String text) {
    QueryException e = refused(text);
    assertEquals(Reason.SYNTAX, e.reason());
    assertFalse(e.getMessage().contains("Exception"), e.getMessage());
    assertTrue(e.getMessage().lines().count() <= 3, e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Parameter: x",
        "# Parameter: x (thing, required): unknown type",
        "# Parameter: x (date): neither required nor optional",
        "# Parameter: x as y (date, required): no question mark"
      })
  void refusesHeadersOutOfForm(String header) {
    QueryException e =
        assertThrows(QueryException.class, () -> NamedQuery.parse("bad", header + "\nASK {}"));
    assertEquals(Reason.HEADER, e.reason());
  }

  @Test
  void readsAHeader() {
    NamedQuery query =
        NamedQuery.parse(
            "q",
            """
            # q: What?
            # Asked by: me
            # Parameter: a as ?b (integer, default 7): how many
            # Parameter: c (entity, optional): who
            # Columns: x, y
            SELECT ?x ?y { }
            """);
    assertEquals("What?", query.question());
    assertEquals("me", query.askedBy());
    assertEquals(List.of("x", "y"), query.columns());
    Parameter first = query.parameters().get(0);
    assertEquals("b", first.variable());
    assertEquals("7", first.defaultValue().orElseThrow());
    assertEquals(ParameterType.ENTITY, query.parameters().get(1).type());
    assertFalse(query.parameters().get(1).required());
  }

  @Test
  void aParameterCannotTakeAVariableThatTheQuerySets() {
    NamedQuery query =
        NamedQuery.parse(
            "bad", "# Parameter: v (string, required): x\nSELECT ?v { BIND(1 AS ?v) }");
    QueryException e =
        assertThrows(QueryException.class, () -> QueryRun.of(query, Map.of("v", "x")));
    assertEquals(Reason.HEADER, e.reason());
  }

  @Test
  void findsFilesAndNames(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("mine.rq"), "ASK {}");
    assertEquals("mine", QueryLibrary.shipped().find(file.toString()).name());
    assertEquals("who-said-what", QueryLibrary.shipped().find("who-said-what").name());
  }

  @Test
  void suggestsNearQueries() {
    QueryException e =
        assertThrows(QueryException.class, () -> QueryLibrary.shipped().find("who-sad-what"));
    assertEquals(Reason.UNKNOWN_QUERY, e.reason());
    assertTrue(e.getMessage().contains("\"who-said-what\""), e.getMessage());
  }

  @Test
  void namesFilesThatAreNotThereOrNotText(@TempDir Path folder) throws IOException {
    Path none = folder.resolve("none.rq");
    QueryException e =
        assertThrows(QueryException.class, () -> QueryLibrary.shipped().find(none.toString()));
    assertTrue(e.getMessage().contains(none + " does not exist"), e.getMessage());
    Path binary = Files.write(folder.resolve("binary.rq"), new byte[] {(byte) 0xff, 0, 1});
    e = assertThrows(QueryException.class, () -> QueryLibrary.shipped().find(binary.toString()));
    assertTrue(e.getMessage().contains("UTF-8"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"../pom", "/etc/passwd", "", "who_said"})
  void namesArePlainWords(String name) {
    assertThrows(QueryException.class, () -> QueryLibrary.shipped().find(name));
  }

  private static QueryException refused(String text) {
    return assertThrows(
        QueryException.class, () -> QueryRun.of(NamedQuery.parse("bad", text), Map.of()));
  }
}
