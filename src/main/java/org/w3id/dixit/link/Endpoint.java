package org.w3id.dixit.link;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.w3id.dixit.export.AtomicFile;
import org.w3id.dixit.link.Fact.Kind;
import org.w3id.dixit.model.Article;

/**
 * A SPARQL 1.1 endpoint as a source of candidates, asked by HTTP GET for things of exactly this
 * name. Answers are kept on disk and asked for once. A failure is a warning and no candidates;
 * after three in a row the endpoint is asked no more.
 */
public final class Endpoint implements EntrySource {
  private static final int PATIENCE = 3;
  private static final int MOST_ROWS = 500;
  private static final String JSON = "application/sparql-results+json";

  private final URI address;
  private final Duration timeout;
  private final Path cache;
  private final Consumer<String> warnings;
  private final HttpClient client;
  private final DatasetVocabulary vocabulary = DatasetVocabulary.shipped();
  private int failures;

  /**
   * @param address where queries are sent
   * @param timeout for one answer
   * @param cache the folder of kept answers, made if missing
   * @param warnings is told each failure, in a sentence
   */
  public Endpoint(URI address, Duration timeout, Path cache, Consumer<String> warnings) {
    this.address = address;
    this.timeout = timeout;
    this.cache = cache;
    this.warnings = warnings;
    this.client = HttpClient.newBuilder().connectTimeout(timeout).build();
  }

  @Override
  public String dataset() {
    return address.getHost();
  }

  @Override
  public long mostReferences() {
    return 0;
  }

  @Override
  public Optional<DatasetEntry> entry(String iri) {
    return ask(values("?item", List.of(NodeFactory.createURI(iri)))).stream().findFirst();
  }

  @Override
  public List<DatasetEntry> named(String label, Optional<String> type, int limit) {
    List<Node> spellings =
        List.of(NodeFactory.createLiteralString(label), NodeFactory.createLiteralLang(label, "en"));
    String names =
        values("?named", uses(PropertyUse.NameReading, PropertyUse.OtherNameReading))
            + values("?spelling", spellings)
            + "  ?item ?named ?spelling .\n";
    return ask(names).stream()
        .filter(
            entry ->
                type.isEmpty()
                    || entry.types().contains(type.get())
                    || entry.kinds().stream().anyMatch(kind -> kind.name().equals(type.get())))
        .limit(limit)
        .toList();
  }

  private List<DatasetEntry> ask(String pattern) {
    String query =
        "SELECT ?item ?property ?value WHERE {\n"
            + pattern
            + values("?property", uses(PropertyUse.values()))
            + "  ?item ?property ?value .\n"
            + "  FILTER(!isLiteral(?value) || LANG(?value) IN (\"\", \"en\"))\n"
            + "} LIMIT "
            + MOST_ROWS
            + "\n";
    return answer(query).map(this::entries).orElse(List.of());
  }

  private List<Node> uses(PropertyUse... wanted) {
    return vocabulary.uses().entrySet().stream()
        .filter(use -> List.of(wanted).contains(use.getValue()))
        .map(use -> NodeFactory.createURI(use.getKey()))
        .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
        .toList();
  }

  private static String values(String variable, List<Node> terms) {
    List<String> written = terms.stream().map(NodeFmtLib::strNT).toList();
    return "  VALUES " + variable + " { " + String.join(" ", written) + " }\n";
  }

  /** The answer as JSON, from the disk where it was asked before; none where that failed. */
  private Optional<byte[]> answer(String query) {
    Path kept = cache.resolve(Article.idOf(address + "\n" + query) + ".json");
    try {
      if (Files.exists(kept)) {
        return Optional.of(Files.readAllBytes(kept));
      }
      if (failures >= PATIENCE) {
        return Optional.empty();
      }
      byte[] answer = fetch(query);
      failures = 0;
      Files.createDirectories(cache);
      AtomicFile.replace(kept, out -> out.write(answer));
      return Optional.of(answer);
    } catch (IOException e) {
      warn(e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      warn("interrupted");
    }
    return Optional.empty();
  }

  private byte[] fetch(String query) throws IOException, InterruptedException {
    String separator = address.getQuery() == null ? "?" : "&";
    String parameter = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + separator + parameter))
            .timeout(timeout)
            .header("Accept", JSON)
            .header("User-Agent", "dixit")
            .GET()
            .build();
    HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    try {
      entries(response.body());
    } catch (JenaException e) {
      throw new IOException("no answer in " + JSON, e);
    }
    return response.body();
  }

  private void warn(String reason) {
    failures++;
    warnings.accept(
        "The endpoint "
            + address
            + " does not answer ("
            + reason
            + ")"
            + (failures < PATIENCE
                ? "; going on without this answer."
                : "; it is asked no more in this run. Try again later, or give it longer with"
                    + " --timeout."));
  }

  private List<DatasetEntry> entries(byte[] json) {
    Map<String, EntryBuilder> builders = new LinkedHashMap<>();
    FactCollector collector =
        new FactCollector(
            vocabulary,
            IndexOptions.everything(),
            fact -> {
              if (fact.kind() != Kind.REFERENCE) {
                builders.computeIfAbsent(fact.subject(), this::builder).add(fact);
              }
            });
    RowSet rows =
        RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
            .create(ResultSetLang.RS_JSON)
            .read(new ByteArrayInputStream(json), Context.emptyContext());
    rows.forEachRemaining(
        row -> {
          Node item = row.get("item");
          Node property = row.get("property");
          Node value = row.get("value");
          if (item != null && property != null && property.isURI() && value != null) {
            collector.accept(Triple.create(item, property, value));
          }
        });
    List<DatasetEntry> entries = new ArrayList<>();
    builders.values().forEach(builder -> builder.build().ifPresent(entries::add));
    return entries;
  }

  private EntryBuilder builder(String iri) {
    return new EntryBuilder(vocabulary, IndexOptions.everything(), iri);
  }
}
