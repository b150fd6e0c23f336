package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand requests of which every twentieth is hostile: all the others get their answers. */
class HostileMixTest {
  private static final int REQUESTS = 1000;
  private static final int CLIENTS = 4;
  private static final Duration LONGEST = Duration.ofSeconds(15);
  private static final List<String> GOOD =
      List.of(
          "api/query/who-said-what?source=Mark+Rutte&format=csv",
          "api/articles",
          "api/search?q=invitation",
          "api/entity?iri=https://w3id.org/dixit/kg/entity/NATO",
          "api/article?iri=" + TestServer.ARTICLE,
          "health",
          "sparql?query=ASK%7BGRAPH%20%3Fg%7B%3Fs%20%3Fp%20%3Fo%7D%7D");
  private static final List<String> HOSTILE =
      List.of(
          "SELECT (COUNT(*) AS ?n) { GRAPH ?a {?b ?c ?d} GRAPH ?e {?f ?g ?h} GRAPH ?i {?j ?k ?l} }",
          "DROP ALL",
          "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
          "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
          "SELECT (<java:java.lang.Runtime>(1) AS ?x) {}",
          "SELECT * { GRAPH ?a {?b ?c ?d} GRAPH ?e {?f ?g ?h} GRAPH ?i {?j ?k ?l} } ORDER BY ?d ?h");

  @TempDir Path folder;

  @Test
  void theyDoNotDisturbTheOthers() throws Exception {
    try (TestServer server =
        TestServer.start(
            TestServer.store(folder.resolve("store")),
            settings ->
                settings.withTimeout(Duration.ofMillis(700)).withLimits(8, 4L << 20, 1L << 18))) {
      assertEquals(200, server.get("api/search?q=invitation").status());
      AtomicInteger next = new AtomicInteger();
      ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
      List<Future<List<String>>> work = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        work.add(clients.submit(() -> ask(server, next)));
      }
      List<String> failures = new ArrayList<>();
      for (Future<List<String>> each : work) {
        failures.addAll(each.get());
      }
      clients.shutdown();
      assertEquals(List.of(), failures);
      assertTrue(server.log().isEmpty(), server.log().toString());
      assertTrue(server.get("metrics").body().contains("dixit_queries_running 0.0"));
    }
  }

  private static List<String> ask(TestServer server, AtomicInteger next) throws IOException {
    List<String> failures = new ArrayList<>();
    for (int i = next.getAndIncrement(); i < REQUESTS; i = next.getAndIncrement()) {
      boolean hostile = i % 20 == 7;
      String asked = hostile ? HOSTILE.get(i / 20 % HOSTILE.size()) : GOOD.get(i % GOOD.size());
      long start = System.nanoTime();
      int status =
          hostile
              ? server.form("sparql", Map.of("query", asked)).status()
              : server.get(asked).status();
      if (hostile == (status == 200)) {
        failures.add(status + " " + asked);
      }
      // The limit of each is 700 ms; a sort that nobody stops would take minutes.
      if (System.nanoTime() - start > LONGEST.toNanos()) {
        failures.add("late: " + asked);
      }
    }
    return failures;
  }
}
