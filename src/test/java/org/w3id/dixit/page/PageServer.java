package org.w3id.dixit.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.dixit.vocabulary.DX;

/** The pages of a dataset on a port of this machine, under the rules that the real server sets. */
final class PageServer implements AutoCloseable {
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";
  private static final Map<String, String> TYPES =
      Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

  private final DatasetGraph data;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newFixedThreadPool(4);

  PageServer(DatasetGraph data) throws IOException {
    this.data = data;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Where the pages are, without a slash at the end. */
  String home() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    Optional<byte[]> content;
    if (path.startsWith("/web/")) {
      content = file(path.substring("/web/".length()));
      String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
      exchange.getResponseHeaders().set("Content-Type", type);
    } else {
      Map<String, String> parameters = parameters(exchange.getRequestURI().getRawQuery());
      content =
          data.calculateRead(() -> page(path, parameters))
              .map(page -> page.getBytes(StandardCharsets.UTF_8));
      exchange
          .getResponseHeaders()
          .set("Content-Type", path.endsWith("/data") ? "application/json" : "text/html");
    }
    byte[] bytes = content.orElseGet(() -> new byte[] {'?'});
    exchange.sendResponseHeaders(content.isPresent() ? 200 : 404, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private Optional<String> page(String path, Map<String, String> parameters) {
    Reader reader = new Reader(data);
    String iri = parameters.getOrDefault("iri", "");
    return switch (path) {
      case "/" -> Optional.of(reader.articles());
      case "/article" -> reader.article(iri);
      case "/entity" -> reader.entity(iri);
      case "/timeline" -> Optional.of(reader.timeline(parameters));
      case "/graph" -> Optional.of(reader.graph(Optional.ofNullable(parameters.get("iri"))));
      case "/graph/data" -> Optional.of(reader.neighbours(iri));
      case "/queries" -> reader.questions(parameters);
      case "/search" ->
          Optional.of(reader.search(parameters.getOrDefault("q", ""), this::containing));
      case "/sparql-editor" -> Optional.of(reader.editor());
      default -> Optional.empty();
    };
  }

  private List<String> containing(String words) {
    return Iter.asStream(data.find(Node.ANY, Node.ANY, DX.contentText, Node.ANY))
        .filter(quad -> quad.getObject().getLiteralLexicalForm().contains(words))
        .map(quad -> quad.getSubject().getURI())
        .toList();
  }

  private static Optional<byte[]> file(String name) throws IOException {
    try (InputStream in = Reader.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }
    return parameters;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdown();
  }
}
