package org.w3id.dixit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program as a server: it stops gracefully, and outlives queries that want too much.
 */
class ServeIT {
  private static final String PRODUCT =
      "{ GRAPH ?a {?b ?c ?d} GRAPH ?e {?f ?g ?h} GRAPH ?i {?j ?k ?l} }";

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir Path folder;

  private Process start(String memory, String timeout) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Launched.LAUNCHER.toString(),
            "serve",
            "--store",
            Run.storeOfClaims(folder.resolve("store")),
            "--port",
            "0",
            "--timeout",
            timeout);
    builder.environment().put("DIXIT_JAVA_OPTS", memory);
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String address(Process server) throws IOException {
    BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8));
    String line = String.valueOf(out.readLine());
    assertTrue(line.contains("served at http://127.0.0.1:"), line);
    return line.substring(line.indexOf("http://"));
  }

  private CompletableFuture<Integer> status(String address) {
    return client
        .sendAsync(
            HttpRequest.newBuilder(URI.create(address)).build(),
            HttpResponse.BodyHandlers.discarding())
        .thenApply(HttpResponse::statusCode);
  }

  private static String sparql(String query) {
    return "sparql?query=" + URLEncoder.encode(query, UTF_8);
  }

  @Test
  void aRunningRequestIsFinishedBeforeTheServerStops() throws Exception {
    Process server = start("-Xmx400m", "3s");
    String address = address(server);
    assertEquals(200, status(address + "health").get());
    CompletableFuture<Integer> running =
        status(address + sparql("SELECT (COUNT(*) AS ?n) " + PRODUCT));
    Thread.sleep(700);
    server.destroy();
    // It is answered, in the sentence of the time-out, and not cut off.
    assertEquals(503, running.get(60, TimeUnit.SECONDS));
    assertTrue(server.waitFor(60, TimeUnit.SECONDS), "the server does not end");
    assertEquals(0, Launched.dixit("stats", "--store", folder.resolve("store").toString()).code());
  }

  @Test
  void queriesThatWantAllMemoryDoNotEndTheServer() throws Exception {
    Process server = start("-Xmx160m", "20s");
    try {
      String address = address(server);
      for (String query :
          new String[] {
            "SELECT ?b ?f (GROUP_CONCAT(STR(?l)) AS ?x) " + PRODUCT + " GROUP BY ?b ?f ?j ?k ?d",
            "CONSTRUCT { ?b ?c ?l . ?f ?g ?d . ?j ?k ?h } " + PRODUCT,
            "SELECT DISTINCT * " + PRODUCT + " ORDER BY ?d ?h ?l"
          }) {
        int status = status(address + sparql(query)).get(120, TimeUnit.SECONDS);
        assertTrue(status == 503 || status == 422, query + " gives " + status);
        assertEquals(200, status(address + "health").get(60, TimeUnit.SECONDS));
      }
      assertTrue(server.isAlive());
    } finally {
      server.destroy();
      server.waitFor(60, TimeUnit.SECONDS);
    }
  }
}
