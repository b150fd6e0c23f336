package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server that answers the queries from the dataset itself. */
class EndpointTest {
  private final List<String> warnings = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final Graph data = RDFDataMgr.loadGraph(Dumps.HARBOUR.toString());

  @TempDir Path cache;
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/sparql", this::answer);
    server.createContext(
        "/broken", exchange -> send(exchange, 200, "<html>".getBytes(StandardCharsets.UTF_8)));
    server.createContext("/down", exchange -> send(exchange, 503, new byte[0]));
    server.createContext("/slow", exchange -> sleep());
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String query =
        URLDecoder.decode(
            exchange.getRequestURI().getRawQuery().replaceFirst("^query=", ""),
            StandardCharsets.UTF_8);
    asked.add(query);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (QueryExec execution =
        QueryExec.dataset(DatasetGraphFactory.wrap(data)).query(query).build()) {
      ResultsWriter.create().lang(ResultSetLang.RS_JSON).build().write(out, execution.select());
    }
    send(exchange, 200, out.toByteArray());
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private void sleep() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Endpoint endpoint(String path) {
    URI address = URI.create("http://localhost:" + server.getAddress().getPort() + path);
    return new Endpoint(address, Duration.ofMillis(1500), cache, warnings::add);
  }

  @Test
  void answersLikeAnIndexAndIsAskedOnce() {
    Reconciler reconciler = new Reconciler(endpoint("/sparql"));
    List<Candidate> found = reconciler.query("Ilse Strand", Optional.of("Person"), 5);
    assertEquals(3, found.size());
    assertEquals(List.of(), warnings);
    assertEquals(1, asked.size());
    new Reconciler(endpoint("/sparql")).query("Ilse Strand", Optional.of("Person"), 5);
    assertEquals(1, asked.size(), "the answer was kept on disk");
    assertTrue(endpoint("/sparql").entry(Dumps.EX + "strand").isPresent());
    assertTrue(endpoint("/sparql").entry(Dumps.EX + "nobody").isEmpty());
  }

  @Test
  void aNameCannotChangeTheQuery() {
    String name = "x\" } } ; DROP ALL # \\";
    assertEquals(List.of(), new Reconciler(endpoint("/sparql")).query(name, Optional.empty(), 5));
    assertEquals(List.of(), warnings);
  }

  @Test
  void failuresAreWarningsAndEndTheAsking() {
    for (String path : List.of("/down", "/broken")) {
      warnings.clear();
      Endpoint endpoint = endpoint(path);
      for (String name : List.of("a", "b", "c", "d", "e")) {
        assertEquals(List.of(), endpoint.named(name, Optional.empty(), 5));
      }
      assertEquals(3, warnings.size(), path);
      assertTrue(warnings.get(2).contains("asked no more"), warnings.get(2));
    }
  }

  @Test
  void whoDoesNotAnswerInTimeIsWarnedOf() {
    assertEquals(List.of(), endpoint("/slow").named("a", Optional.empty(), 5));
    assertEquals(1, warnings.size());
  }
}
