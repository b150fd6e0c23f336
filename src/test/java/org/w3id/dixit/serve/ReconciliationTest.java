package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.link.IndexBuild;
import org.w3id.dixit.link.IndexOptions;

/** What OpenRefine asks a reconciliation service (API 0.2), over the store and over a dataset. */
class ReconciliationTest {
  @TempDir static Path folder;

  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    Path indexes = folder.resolve("indexes");
    new IndexBuild(indexes, "sarholm", IndexOptions.everything(), progress -> {})
        .run(List.of(Path.of("src/examples/sarholm.ttl")));
    server =
        TestServer.start(
            TestServer.store(folder.resolve("store")), settings -> settings.withIndexes(indexes));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static JsonArray candidates(String path, String query) throws IOException {
    TestServer.Answer answer = server.form(path, Map.of("queries", "{\"q0\": " + query + "}"));
    assertEquals(200, answer.status(), answer.body());
    return answer.json().getAsJsonObject().getAsJsonObject("q0").getAsJsonArray("result");
  }

  @Test
  void theManifestLeadsToEverything() throws IOException {
    for (String path : List.of("reconcile", "reconcile/sarholm")) {
      JsonObject manifest = server.get(path).json().getAsJsonObject();
      assertEquals("[\"0.2\"]", manifest.get("versions").toString());
      for (String field : List.of("name", "identifierSpace", "schemaSpace", "view", "preview")) {
        assertTrue(manifest.has(field), field);
      }
      JsonObject suggest = manifest.getAsJsonObject("suggest").getAsJsonObject("entity");
      assertEquals("/" + path + "/suggest/entity", suggest.get("service_path").getAsString());
    }
    assertEquals(404, server.get("reconcile/nowhere").status());
    assertTrue(server.get("reconcile/..%2f..%2fx").status() >= 400);
  }

  @Test
  void entitiesOfTheStoreAreFoundByTheirNames() throws IOException {
    JsonObject best =
        candidates("reconcile", "{\"query\": \"mark rutte\", \"type\": \"Person\"}")
            .get(0)
            .getAsJsonObject();
    assertEquals(TestServer.ENTITY + "Mark_Rutte", best.get("id").getAsString());
    assertEquals("Mark Rutte", best.get("name").getAsString());
    // A name and a kind alone make no match that could be taken without asking.
    assertFalse(best.get("match").getAsBoolean(), best.toString());
    assertTrue(best.get("score").getAsDouble() > 70 && best.get("score").getAsDouble() <= 100);
    assertTrue(best.get("features").toString().contains("\"label\""), best.toString());
    assertTrue(candidates("reconcile", "{\"query\": \"Xyzzy Plugh\"}").isEmpty());
    assertTrue(
        candidates(
                "reconcile",
                "{\"query\": \"Mark Rutte\", \"type\": [\"http://schema.org/Country\"]}")
            .isEmpty());
  }

  @Test
  void thingsOfADatasetAreFoundByTheirNames() throws IOException {
    JsonArray found = candidates("reconcile/sarholm", "{\"query\": \"Ines Valdor\", \"limit\": 3}");
    assertFalse(found.isEmpty());
    assertTrue(found.get(0).getAsJsonObject().get("id").getAsString().contains("valdor"));
  }

  @Test
  void beginningsOfNamesAreCompleted() throws IOException {
    JsonArray found =
        server
            .get("reconcile/suggest/entity?prefix=volod")
            .json()
            .getAsJsonObject()
            .getAsJsonArray("result");
    assertEquals("Volodymyr Zelenskyy", found.get(0).getAsJsonObject().get("name").getAsString());
    assertEquals(400, server.get("reconcile/suggest/entity").status());
  }

  @Test
  void anEntityIsPreviewedAsPlainHtml() throws IOException {
    TestServer.Answer page =
        server.get("reconcile/preview?id=" + TestServer.encoded(TestServer.ENTITY + "Mark_Rutte"));
    assertEquals(200, page.status(), page.body());
    assertTrue(page.header("Content-Type").startsWith("text/html"));
    assertTrue(page.body().contains("<h1") && page.body().contains("Mark Rutte"), page.body());
    assertTrue(page.body().contains("Certain, Positive"), page.body());
    assertFalse(page.body().contains("<script"));
    assertEquals(404, server.get("reconcile/preview?id=http://example.org/none").status());
  }

  @Test
  void oddBatchesGetASentence() throws IOException {
    for (String odd :
        List.of("[]", "{", "{\"q\": 5}", "{\"q\": {\"query\": \"" + "x".repeat(400) + "\"}}")) {
      assertEquals(400, server.form("reconcile", Map.of("queries", odd)).status(), odd);
    }
  }
}
