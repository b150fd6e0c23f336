package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that are ended because memory runs out, and those that sort more than it holds. */
class MemoryTest {
  private static final String PRODUCT =
      "{ GRAPH ?a {?b ?c ?d} GRAPH ?e {?f ?g ?h} GRAPH ?i {?j ?k ?l} }";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"SELECT (COUNT(*) AS ?n) ", "SELECT * "})
  void runningQueriesAreEndedAndTheServerGoesOn(String head) throws Exception {
    try (TestServer server = TestServer.start(TestServer.store(folder.resolve("store")))) {
      ExecutorService client = Executors.newSingleThreadExecutor();
      Future<TestServer.Answer> answer =
          client.submit(() -> server.sparql(head + PRODUCT + " ORDER BY ?d"));
      for (int i = 0; i < 200 && server.server().running().count() == 0; i++) {
        Thread.sleep(50);
      }
      server.server().running().abortAll();
      assertEquals(503, answer.get().status());
      assertTrue(answer.get().body().contains("memory"), answer.get().body());
      assertEquals(0, server.server().running().count());
      assertEquals(200, server.sparql("ASK { GRAPH ?g { ?s ?p ?o } }").status());
      client.shutdown();
    }
  }

  @Test
  void sortingGoesToDisk() throws Exception {
    try (TestServer server = TestServer.start(TestServer.store(folder.resolve("store")))) {
      String rows = "SELECT ?d ?h { GRAPH ?a {?b ?c ?d} GRAPH ?e {?f ?g ?h} } LIMIT 120000";
      TestServer.Answer sorted =
          server.sparql(
              "SELECT (COUNT(*) AS ?n) { { SELECT * { { %s } } ORDER BY ?h ?d } }".formatted(rows),
              "Accept",
              "text/csv");
      assertEquals(200, sorted.status(), sorted.body());
      assertEquals("120000", sorted.body().lines().skip(1).findFirst().orElse(""));
    }
  }
}
