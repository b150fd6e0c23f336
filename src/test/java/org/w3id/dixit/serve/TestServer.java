package org.w3id.dixit.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.SCHEMA;

/** A running server over a store of the sample article, and a client of it. */
final class TestServer implements AutoCloseable {
  static final String ARTICLE = Store.DEFAULT_BASE + "article/6ee6ab29acb91af6";
  static final String ENTITY = Store.DEFAULT_BASE + "entity/";

  private static final String GRAPH = "src/test/resources/reference/accession-talks.trig";

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(20))
          .build();
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final DixitServer server;

  private TestServer(ServeSettings settings) {
    server = DixitServer.start(settings, log::add);
  }

  /** An answer: status, headers and content. */
  record Answer(int status, Map<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.entrySet().stream()
          .filter(each -> name.equalsIgnoreCase(each.getKey()))
          .map(each -> String.join(", ", each.getValue()))
          .findFirst()
          .orElse("");
    }

    JsonElement json() {
      return JsonParser.parseString(body);
    }
  }

  /** Makes a store of the sample article. */
  static Path store(Path folder) throws IOException {
    DatasetGraph data = DatasetGraphFactory.create();
    // A server that runs already has taken from Jena the reading of files by name.
    try (InputStream in = Files.newInputStream(Path.of(GRAPH))) {
      RDFDataMgr.read(data, in, Lang.TRIG);
    }
    Node article = NodeFactory.createURI(ARTICLE);
    String text = Files.readString(Path.of("src/examples/accession-talks.txt"), UTF_8);
    data.add(
        new Quad(
            GraphNames.text(article),
            article,
            SCHEMA.articleBody,
            NodeFactory.createLiteralString(bodyOf(text))));
    List<Quad> quads = Iter.toList(data.find());
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(ARTICLE, quads);
    }
    return folder;
  }

  // The header of the file is not part of the article.
  private static String bodyOf(String text) {
    for (int start = 0; start >= 0; start = text.indexOf('\n', start + 1)) {
      String rest = text.substring(start).strip();
      if (Article.ofText(rest).id().equals("6ee6ab29acb91af6")) {
        return rest;
      }
    }
    return Article.ofText(text).text();
  }

  static TestServer start(Path store) {
    return start(store, UnaryOperator.identity());
  }

  static TestServer start(Path store, UnaryOperator<ServeSettings> change) {
    return new TestServer(change.apply(ServeSettings.local(store, 0)));
  }

  DixitServer server() {
    return server;
  }

  /** What the server has told. */
  List<String> log() {
    return log;
  }

  Answer get(String path, String... headers) throws IOException {
    return send(request(path, headers).GET().build());
  }

  Answer method(String method, String path, String body, String... headers) throws IOException {
    return send(
        request(path, headers).method(method, BodyPublishers.ofString(body, UTF_8)).build());
  }

  Answer form(String path, Map<String, String> fields, String... headers) throws IOException {
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields)))
            .build());
  }

  Answer sparql(String query, String... headers) throws IOException {
    return get("sparql?query=" + encoded(query), headers);
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address() + path)).timeout(Duration.ofSeconds(60));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private Answer send(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString(UTF_8));
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Sends bytes as they are and gives all that comes back until the server closes. */
  String raw(String request) throws IOException {
    try (Socket socket = socket()) {
      socket.setSoTimeout(30_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  Socket socket() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), server.port());
  }

  @Override
  public void close() {
    server.close();
  }
}
