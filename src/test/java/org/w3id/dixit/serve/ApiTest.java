package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.query.QueryLibrary;

/** What the server answers to those who mean well. */
class ApiTest {
  @TempDir static Path folder;

  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start(TestServer.store(folder.resolve("store")));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonObject object(String path) throws IOException {
    TestServer.Answer answer = server.get(path);
    assertEquals(200, answer.status(), answer.body());
    assertEquals("application/json", answer.header("Content-Type"));
    return answer.json().getAsJsonObject();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values"
  })
  void rowsComeAsTheClientWants(String accept, String type) throws IOException {
    String query = "SELECT ?a { GRAPH ?g { ?a a <https://w3id.org/dixit/ns#Assertion> } }";
    TestServer.Answer got = server.sparql(query, "Accept", accept);
    assertEquals(200, got.status(), got.body());
    assertTrue(got.header("Content-Type").startsWith(type), got.header("Content-Type"));
    TestServer.Answer form = server.form("sparql", Map.of("query", query), "Accept", accept);
    assertEquals(got.body(), form.body());
    TestServer.Answer body =
        server.method(
            "POST", "sparql", query, "Accept", accept, "Content-Type", "application/sparql-query");
    assertEquals(got.body(), body.body());
    assertEquals(18, got.body().split("/assertion/", -1).length - 1);
  }

  @ParameterizedTest
  @CsvSource({"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
  void graphsComeAsTheClientWants(String accept) throws IOException {
    String query = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH <%s/g> { ?s ?p ?o } }";
    TestServer.Answer made = server.sparql(query.formatted(TestServer.ARTICLE), "Accept", accept);
    assertEquals(200, made.status(), made.body());
    assertTrue(made.header("Content-Type").startsWith(accept), made.header("Content-Type"));
    String graph = "data?graph=" + TestServer.encoded(TestServer.ARTICLE + "/g");
    TestServer.Answer read = server.get(graph, "Accept", accept);
    assertTrue(read.header("Content-Type").startsWith(accept), read.header("Content-Type"));
    assertTrue(read.body().contains("contentText"), read.body());
  }

  @Test
  void aShippedQueryGivesTheRowsOfTheCommandLine() throws IOException {
    TestServer.Answer csv =
        server.get("api/query/who-said-what?source=Mark+Rutte", "Accept", "text/csv");
    assertEquals(200, csv.status(), csv.body());
    assertTrue(csv.body().startsWith("source,act,certainty,polarity,content,cue"), csv.body());
    assertTrue(csv.body().lines().count() > 3, csv.body());
    assertTrue(csv.body().lines().skip(1).allMatch(row -> row.startsWith("Mark Rutte,")));
    TestServer.Answer json = server.get("api/query/who-said-what?source=Mark+Rutte");
    assertEquals("application/sparql-results+json", json.header("Content-Type"));
    TestServer.Answer unknown = server.get("api/query/who-said-what?source=Marc+Rutte");
    assertEquals(404, unknown.status());
    assertTrue(unknown.body().contains("Did you mean"), unknown.body());
  }

  @Test
  void everyShippedQueryIsListedDescribedAndAnswers() throws IOException {
    JsonArray list = server.get("api/query").json().getAsJsonArray();
    JsonObject paths = object("api/openapi.json").getAsJsonObject("paths");
    assertEquals(QueryLibrary.shipped().names().size(), list.size());
    for (JsonElement each : list) {
      JsonObject query = each.getAsJsonObject();
      String path = "/api/query/" + query.get("name").getAsString();
      assertTrue(paths.has(path), path);
      boolean needs = query.getAsJsonArray("parameters").toString().contains("\"required\":true");
      TestServer.Answer answer = server.get(path.substring(1) + "?format=csv");
      assertEquals(needs ? 400 : 200, answer.status(), path + " " + answer.body());
    }
  }

  @Test
  void articlesAreListedAndRead() throws IOException {
    JsonObject list = object("api/articles");
    assertEquals(1, list.get("total").getAsInt());
    JsonObject first = list.getAsJsonArray("articles").get(0).getAsJsonObject();
    assertEquals(TestServer.ARTICLE, first.get("iri").getAsString());
    assertEquals(18, first.get("assertions").getAsInt());
    JsonObject article = object("api/article?iri=" + TestServer.encoded(TestServer.ARTICLE));
    String text = article.get("text").getAsString();
    assertEquals(18, article.getAsJsonArray("assertions").size());
    for (JsonElement each : article.getAsJsonArray("assertions")) {
      JsonObject assertion = each.getAsJsonObject();
      for (String name : List.of("source", "act", "certainty", "polarity", "content")) {
        assertTrue(assertion.has(name), name + " is missing in " + assertion);
      }
      JsonArray content = assertion.getAsJsonObject("spans").getAsJsonArray("content");
      assertFalse(content.isEmpty(), assertion.toString());
      JsonArray span = content.get(0).getAsJsonArray();
      String words = slice(text, span.get(0).getAsInt(), span.get(1).getAsInt());
      assertTrue(assertion.get("content").getAsString().startsWith(words), words);
    }
    assertEquals(404, server.get("api/article?iri=http://example.org/none").status());
  }

  private static String slice(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  @Test
  void anEntityIsShownFromBothSides() throws IOException {
    JsonObject entity =
        object("api/entity?limit=2&iri=" + TestServer.encoded(TestServer.ENTITY + "Mark_Rutte"));
    assertEquals("Mark Rutte", entity.get("label").getAsString());
    assertEquals("[\"Person\"]", entity.getAsJsonArray("types").toString());
    assertTrue(entity.get("links").toString().contains("Q57792"), entity.toString());
    JsonObject says = entity.getAsJsonObject("says");
    assertTrue(says.get("total").getAsInt() > 2);
    assertEquals(2, says.getAsJsonArray("assertions").size());
    assertEquals(404, server.get("api/entity?iri=http://example.org/none").status());
  }

  @Test
  void contentsAreSearched() throws IOException {
    JsonObject found = object("api/search?q=invitation");
    assertTrue(found.get("total").getAsInt() >= 2, found.toString());
    for (JsonElement each : found.getAsJsonArray("assertions")) {
      assertTrue(each.getAsJsonObject().get("content").getAsString().contains("invit"));
      assertTrue(each.getAsJsonObject().has("polarity"));
    }
    int all = found.get("total").getAsInt();
    int phrase = object("api/search?q=%22invitation+to+NATO%22").get("total").getAsInt();
    int without = object("api/search?q=invitation+-NATO").get("total").getAsInt();
    assertTrue(phrase >= 1 && phrase <= all && without < all);
    assertEquals(0, object("api/search?q=zeppelin").get("total").getAsInt());
    for (String odd : List.of("the", "-NATO", "%22", "*%3A*+OR+%7B")) {
      int status = server.get("api/search?q=" + odd).status();
      assertTrue(status == 400 || status == 200, odd + " gives " + status);
    }
  }

  @Test
  void anArticleIsTakenAsRdfUnderAName() throws IOException {
    String path = "api/article?iri=" + TestServer.encoded(TestServer.ARTICLE) + "&format=";
    TestServer.Answer turtle = server.get(path + "turtle");
    assertEquals(200, turtle.status(), turtle.body());
    assertTrue(turtle.header("Content-Type").startsWith("text/turtle"), "the type of Turtle");
    assertEquals(
        "attachment; filename=\"6ee6ab29acb91af6.ttl\"", turtle.header("Content-Disposition"));
    assertTrue(turtle.body().contains("Mark Rutte") && turtle.body().contains("claimedIn"));
    TestServer.Answer trig = server.get(path + "trig");
    assertTrue(trig.body().contains("articleBody"), "named graphs keep the text");
    TestServer.Answer wrong = server.get(path + "pdf");
    assertEquals(400, wrong.status());
    assertTrue(wrong.body().contains("turtle"), wrong.body());
  }

  @ParameterizedTest
  @CsvSource({
    "article?iri=http://example.org/none, dixit build",
    "entity?iri=http://example.org/none, entities",
    "queries?name=none, list",
    "nowhere, nothing at this address",
  })
  void browsersGetAPageThatSaysWhatToDo(String path, String sentence) throws IOException {
    TestServer.Answer page = server.get(path, "Accept", "text/html,*/*;q=0.8");
    assertEquals(404, page.status());
    assertTrue(page.header("Content-Type").startsWith("text/html"), page.header("Content-Type"));
    assertTrue(page.body().contains(sentence), page.body());
    assertTrue(page.body().contains("href=\"/search\""), page.body());
    TestServer.Answer json = server.get(path);
    assertEquals(404, json.status());
    assertEquals("application/problem+json", json.header("Content-Type"));
  }

  @Test
  void healthAndMetricsAreThere() throws IOException {
    assertTrue(object("health").get("hasAssertions").getAsBoolean());
    String metrics = server.get("metrics").body();
    assertTrue(metrics.contains("# TYPE dixit_requests_seconds"), metrics);
    assertTrue(metrics.contains("jvm_memory_used_bytes"), metrics);
    assertEquals(200, server.method("HEAD", "health", "").status());
  }
}
