package org.w3id.dixit.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many clients that send or read slowly, or ask too much at once, keep no other from its answer.
 */
class SlowClientsTest {
  private static final int CROWD = 250;
  private static final String HEAD = "POST /sparql HTTP/1.1\r\nHost: localhost\r\n";
  private static final String COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }";

  private final List<Socket> crowd = new ArrayList<>();

  @TempDir Path folder;

  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    server =
        TestServer.start(
            TestServer.store(folder.resolve("store")),
            settings ->
                settings.withTimeout(Duration.ofSeconds(3)).withLimits(4, 16L << 20, 1L << 20));
  }

  @AfterEach
  void stop() throws IOException {
    for (Socket socket : crowd) {
      socket.close();
    }
    server.close();
  }

  private void crowd(String start) throws IOException {
    for (int i = 0; i < CROWD; i++) {
      Socket socket = server.socket();
      socket.getOutputStream().write(start.getBytes(UTF_8));
      socket.getOutputStream().flush();
      crowd.add(socket);
    }
  }

  private void requireService() throws IOException {
    for (int i = 0; i < 10; i++) {
      assertEquals(200, server.sparql(COUNT).status());
      assertEquals(200, server.get("health").status());
    }
  }

  @Test
  void whoeverStopsWithinTheHeader() throws IOException {
    crowd(HEAD + "Accept: ");
    requireService();
  }

  @Test
  void whoeverStopsWithinTheBody() throws IOException {
    crowd(HEAD + "Content-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nSELECT * ");
    requireService();
  }

  @Test
  void whoeverStopsWithinAForm() throws IOException {
    crowd(
        HEAD
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nquer");
    requireService();
  }

  @Test
  void whoeverDoesNotReadTheAnswer() throws IOException {
    // Large enough to fill the buffers of both ends.
    String query = "SELECT * { GRAPH ?a {?b ?c ?d} GRAPH ?e {?f ?g ?h} } LIMIT 30000";
    String get = "GET /sparql?query=" + TestServer.encoded(query) + " HTTP/1.1\r\nHost: localhost";
    for (int i = 0; i < 40; i++) {
      Socket socket = server.socket();
      socket.setReceiveBufferSize(4096);
      socket.getOutputStream().write((get + "\r\nAccept: text/csv\r\n\r\n").getBytes(UTF_8));
      socket.getOutputStream().flush();
      crowd.add(socket);
      // Its answer has begun, so it is no longer at work but being sent.
      assertEquals('H', socket.getInputStream().read());
    }
    requireService();
  }

  @Test
  void whoeverAsksTooMuchAtOnce() throws Exception {
    String endless =
        "SELECT (COUNT(*) AS ?n) { GRAPH ?a {?b ?c ?d} GRAPH ?e {?f ?g ?h}"
            + " GRAPH ?i {?j ?k ?l} }";
    ExecutorService clients = Executors.newFixedThreadPool(30);
    try {
      List<Callable<Integer>> asks = new ArrayList<>();
      for (int i = 0; i < 30; i++) {
        asks.add(() -> server.sparql(endless).status());
      }
      List<Future<Integer>> running = new ArrayList<>();
      asks.forEach(ask -> running.add(clients.submit(ask)));
      assertEquals(200, server.get("metrics").status());
      for (Future<Integer> each : running) {
        assertEquals(503, each.get());
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      clients.shutdownNow();
    }
    requireService();
    assertTrue(server.get("metrics").body().contains("dixit_problems_total{status=\"503\"}"));
  }
}
