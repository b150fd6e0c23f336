package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of the table in SECURITY.md, tried on a running server. */
class SecurityTableTest {
  private static final AtomicInteger STRANGER_ASKED = new AtomicInteger();
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }";

  @TempDir static Path folder;

  private static TestServer server;
  private static HttpServer stranger;
  private static Path secret;

  @BeforeAll
  static void start() throws IOException {
    server =
        TestServer.start(
            TestServer.store(folder.resolve("store")),
            settings ->
                settings.withTimeout(Duration.ofSeconds(2)).withLimits(4, 2L << 20, 64L << 10));
    stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    stranger.createContext(
        "/",
        exchange -> {
          STRANGER_ASKED.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    stranger.start();
    secret = Files.writeString(folder.resolve("secret.ttl"), "<http://e/s> <http://e/p> 'x' .");
  }

  @AfterAll
  static void stop() {
    server.close();
    stranger.stop(0);
    assertEquals(0, STRANGER_ASKED.get(), "the server has asked another one");
    assertTrue(
        server.log().stream().noneMatch(line -> line.contains("failed")), server.log().toString());
  }

  private static String strangers() {
    return "http://127.0.0.1:" + stranger.getAddress().getPort() + "/";
  }

  private static void refused(int status, TestServer.Answer answer) {
    assertEquals(status, answer.status(), answer.body());
    assertEquals("application/problem+json", answer.header("Content-Type"));
    assertFalse(answer.json().getAsJsonObject().get("detail").getAsString().isBlank());
    assertFalse(answer.body().contains("Exception"), answer.body());
    assertFalse(answer.body().contains("\tat "), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <http://e/s> <http://e/p> 1 }",
        "DELETE WHERE { GRAPH ?g { ?s ?p ?o } }",
        "LOAD <file:///etc/passwd>",
        "DROP ALL",
        "CLEAR DEFAULT"
      })
  void updatesAreRefused(String update) throws IOException {
    String before = server.sparql(COUNT).body();
    refused(400, server.sparql(update));
    refused(400, server.form("sparql", Map.of("query", update)));
    assertEquals(400, server.form("sparql", Map.of("update", update)).status());
    refused(
        415, server.method("POST", "sparql", update, "Content-Type", "application/sparql-update"));
    assertEquals(404, server.form("update", Map.of("update", update)).status());
    assertEquals(404, server.form("sparql/update", Map.of("update", update)).status());
    assertEquals(before, server.sparql(COUNT).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
  void methodsThatWriteAreRefused(String method) throws IOException {
    for (String path : List.of("data?graph=http://e/g", "sparql", "api/query", "")) {
      String request = method + " /" + path + " HTTP/1.1\r\nHost: localhost\r\n";
      String answer = server.raw(request + "Content-Length: 0\r\nConnection: close\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 405"), path + ": " + answer);
    }
  }

  @Test
  void graphsAreReadButNotWritten() throws IOException {
    String graph = TestServer.encoded(TestServer.ARTICLE + "/g");
    assertEquals(200, server.get("data?graph=" + graph, "Accept", "text/turtle").status());
    TestServer.Answer posted =
        server.method(
            "POST", "data?graph=" + graph, "<a:b> <a:c> 1 .", "Content-Type", "text/turtle");
    refused(405, posted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?default", "?graph=union", "?graph=urn:x-arq:UnionGraph", "?graph"})
  void theUnionOfClaimsIsNotGiven(String parameters) throws IOException {
    refused(400, server.get("data" + parameters));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SILENT "})
  void otherEndpointsAreNotAsked(String silent) throws IOException {
    String service = "SERVICE " + silent + "<" + strangers() + "> { ?s ?p ?o }";
    refused(400, server.sparql("SELECT * WHERE { " + service + " }"));
    refused(400, server.sparql("SELECT * WHERE { GRAPH ?g { " + service + " } }"));
    refused(400, server.sparql("SELECT * { ?a ?b ?c FILTER EXISTS { " + service + " } }"));
    refused(400, server.sparql("SELECT * { { SELECT * { " + service + " } } }"));
    refused(400, server.sparql("SELECT * { BIND(<" + strangers() + "> AS ?x) SERVICE ?x {} }"));
    assertEquals(0, STRANGER_ASKED.get());
  }

  @Test
  void filesAndOtherServersAreNoData() throws IOException {
    for (String source : List.of(secret.toUri().toString(), strangers())) {
      refused(400, server.sparql("SELECT * FROM <" + source + "> { ?s ?p ?o }"));
      refused(400, server.sparql("SELECT * FROM NAMED <" + source + "> { GRAPH ?g {?s ?p ?o} }"));
      String query = "sparql?query=" + TestServer.encoded("SELECT * { ?s ?p ?o }");
      String named = TestServer.encoded(source);
      refused(400, server.get(query + "&default-graph-uri=" + named));
      refused(400, server.get(query + "&named-graph-uri=" + named));
      assertEquals(404, server.get("data?graph=" + named).status());
      TestServer.Answer graph =
          server.sparql(
              "SELECT * { GRAPH <" + source + "> { ?s ?p ?o } }",
              "Accept",
              "application/sparql-results+json");
      assertEquals(0, rows(graph), graph.body());
    }
  }

  private static int rows(TestServer.Answer answer) {
    return answer
        .json()
        .getAsJsonObject()
        .getAsJsonObject("results")
        .getAsJsonArray("bindings")
        .size();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.Runtime>('x') AS ?x) {}",
        "SELECT * { BIND(<java:java.lang.System.exit>(1) AS ?x) }",
        "SELECT * { ?s <java:java.lang.Thread> ?o }",
        "SELECT * { FILTER EXISTS { BIND(<java:java.lang.Runtime>(1) AS ?x) } }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:java.lang.Runtime>(?s)",
        "SELECT (COUNT(<java:java.lang.Runtime>(?s)) AS ?n) { ?s ?p ?o }"
      })
  void classesAreNotLoaded(String query) throws IOException {
    refused(400, server.sparql(query));
  }

  @Test
  void scriptsAreOff() throws IOException {
    TestServer.Answer answer =
        server.sparql("SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}");
    assertTrue(answer.status() >= 400 || answer.body().contains("\"bindings\""), answer.body());
    assertFalse(answer.body().contains("\"value\""), answer.body());
  }

  @Test
  void endlessQueriesEnd() throws IOException {
    String endless =
        "SELECT (COUNT(*) AS ?n) { GRAPH ?a {?b ?c ?d} GRAPH ?e {?f ?g ?h} GRAPH ?i {?j ?k ?l} }";
    long start = System.nanoTime();
    TestServer.Answer answer = server.sparql(endless);
    refused(503, answer);
    assertTrue(answer.body().contains("2 seconds"), answer.body());
    assertTrue(Duration.ofNanos(System.nanoTime() - start).toSeconds() < 30);
    refused(503, server.get("sparql?timeout=600&query=" + TestServer.encoded(endless)));
    assertEquals(200, server.sparql(COUNT).status());
  }

  @Test
  void largeAnswersAreRefusedWhole() throws IOException {
    String large = "SELECT * { GRAPH ?a {?b ?c ?d} GRAPH ?e {?f ?g ?h} } LIMIT 100000";
    refused(422, server.sparql(large, "Accept", "text/csv"));
    String made = "CONSTRUCT {?b ?c ?d . ?f ?c ?h} { GRAPH ?a {?b ?c ?d} GRAPH ?e {?f ?g ?h} }";
    TestServer.Answer answer = server.sparql(made);
    assertTrue(answer.status() == 422 || answer.status() == 503, answer.body());
    refused(400, server.sparql("DESCRIBE ?s { GRAPH ?g { ?s ?p ?o } }"));
  }

  @Test
  void largeRequestsAreRefused() throws IOException {
    String comment = "#" + "x".repeat(100_000) + "\n" + COUNT;
    for (String type : List.of("application/sparql-query", "application/x-www-form-urlencoded")) {
      String announced =
          server.raw(
              String.join(
                  "\r\n",
                  "POST /sparql HTTP/1.1",
                  "Host: localhost",
                  "Content-Length: 200000",
                  "Content-Type: " + type,
                  "Connection: close",
                  "",
                  ""));
      assertTrue(announced.startsWith("HTTP/1.1 413"), announced);
    }
    String chunks =
        String.join(
            "\r\n",
            "POST /sparql HTTP/1.1",
            "Host: localhost",
            "Transfer-Encoding: chunked",
            "Content-Type: application/sparql-query",
            "Connection: close",
            "",
            "");
    String chunk = Integer.toHexString(comment.length()) + "\r\n" + comment + "\r\n0\r\n\r\n";
    String refusal = server.raw(chunks + chunk);
    assertTrue(refusal.isEmpty() || refusal.startsWith("HTTP/1.1 4"), refusal);
    int status = server.get("api/query?x=" + "x".repeat(60_000)).status();
    assertTrue(status == 414 || status == 431, "status " + status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x> } ; DROP ALL #",
        "\" } UNION { ?s ?p ?o } #",
        "https://e/> . ?x ?y ?z . <https://e/",
        "') SERVICE <http://127.0.0.1:1/> {}",
        "${jndi:ldap://127.0.0.1:1/a}"
      })
  void valuesAreNeverPartOfAQuery(String value) throws IOException {
    String entity = "api/query/who-said-what?source=" + TestServer.encoded(value);
    refused(404, server.get(entity));
    TestServer.Answer iri =
        server.get("api/query/who-said-what?article=" + TestServer.encoded(value));
    refused(400, iri);
    refused(400, server.get("api/article?iri=" + TestServer.encoded(value)));
    refused(400, server.get("api/entity?iri=" + TestServer.encoded(value)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "web/../../../../../../pom.xml",
        "web/%2e%2e/%2e%2e/query/QueryRun.class",
        "web/..%2f..%2fserve/Pages.class",
        "web/..;/..;/x.js",
        "web//etc/passwd",
        "web/%00.js",
        "web/.html",
        "api/query/..%2f..%2fontology%2fdixit",
        "api/query/../../ontology/dixit.ttl",
        "$/server",
        "$/ping",
        "$/metrics",
        "$/datasets"
      })
  void pathsLeadNowhereElse(String path) throws IOException {
    String answer =
        server.raw("GET /" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 40"), answer);
    assertFalse(answer.contains("<project"), answer);
    assertFalse(answer.contains("root:"), answer);
  }

  @Test
  void browsersAreToldToTrustNothingElse() throws IOException {
    for (String path : List.of("health", "api/query", "nowhere", "sparql?query=x")) {
      TestServer.Answer answer = server.get(path, "Origin", "https://elsewhere.example");
      assertTrue(answer.header("Content-Security-Policy").startsWith("default-src 'self'"), path);
      assertEquals("nosniff", answer.header("X-Content-Type-Options"), path);
      assertEquals("no-referrer", answer.header("Referrer-Policy"), path);
      assertEquals("", answer.header("Access-Control-Allow-Origin"), path);
      assertEquals("", answer.header("Server"), path);
    }
  }

  @Test
  void otherSitesPagesGetNothing() throws IOException {
    String query = "sparql?query=" + TestServer.encoded(COUNT);
    refused(400, server.get(query + "&callback=steal"));
    refused(400, server.get(query + "&stylesheet=http://e/x"));
    refused(
        403, server.form("sparql", Map.of("query", COUNT), "Origin", "https://elsewhere.example"));
    for (String host : List.of("elsewhere.example", "127.0.0.1.elsewhere.example", "169.254.1.1")) {
      String answer =
          server.raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
    }
    String none = server.raw("GET /health HTTP/1.1\r\nConnection: close\r\n\r\n");
    assertTrue(none.startsWith("HTTP/1.1 400"), none);
  }

  @Test
  void brokenRequestsGetASentence() throws IOException {
    refused(400, server.sparql("SELECT * {"));
    refused(400, server.sparql(""));
    refused(400, server.sparql("SELECT * { ?s ?p \"" + "(".repeat(2000) + " }"));
    refused(400, server.get("sparql"));
    refused(404, server.get("api/query/no-such-query"));
    refused(400, server.get("api/query/articles?format=xls"));
    refused(400, server.get("api/query/articles?colour=red"));
    refused(400, server.get("api/articles?limit=1000000"));
    refused(400, server.get("api/articles?limit=5&limit=6"));
    String nested = "{ ".repeat(3000) + "} ".repeat(3000);
    TestServer.Answer deep = server.form("sparql", Map.of("query", "SELECT * " + nested));
    assertTrue(deep.status() >= 400, deep.body());
    assertEquals(200, server.sparql(COUNT).status());
  }
}
