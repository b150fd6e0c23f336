package org.w3id.dixit.serve;

import static org.apache.jena.graph.Node.ANY;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.SCHEMA;

/** The articles of the store, the latest first: {@code offset} and {@code limit} choose a part. */
final class ArticlesApi implements Resource {
  private record Dated(Node article, String date) {}

  /** A store that is served does not change, so the order holds as long as it is served. */
  private final Map<SearchIndexes, List<Dated>> sorted = new WeakHashMap<>();

  private static final Comparator<Dated> LATEST_FIRST =
      Comparator.comparing(Dated::date).reversed().thenComparing(dated -> dated.article().getURI());

  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    int offset = ask.number("offset", 0, 0, Integer.MAX_VALUE);
    int limit = ask.number("limit", 50, 1, 500);
    GraphReader graph = new GraphReader(ask.served());
    List<Dated> all = sorted(ask.served());
    JsonArray articles = new JsonArray();
    all.stream()
        .skip(offset)
        .limit(limit)
        .forEach(dated -> articles.add(described(dated.article(), graph)));
    JsonObject json = new JsonObject();
    json.addProperty("total", all.size());
    json.addProperty("offset", offset);
    json.add("articles", articles);
    reply.json(json);
  }

  private synchronized List<Dated> sorted(Served served) {
    return sorted.computeIfAbsent(served.indexes(), indexes -> sorted(served.data()));
  }

  private static List<Dated> sorted(DatasetGraph data) {
    Map<Node, String> dates = new HashMap<>();
    data.find(ANY, ANY, SCHEMA.datePublished, ANY)
        .forEachRemaining(
            quad -> dates.put(quad.getSubject(), GraphReader.text(quad.getObject()).intern()));
    List<Dated> all = new ArrayList<>();
    data.find(ANY, ANY, RDF.type.asNode(), SCHEMA.NewsArticle)
        .forEachRemaining(
            quad ->
                all.add(new Dated(quad.getSubject(), dates.getOrDefault(quad.getSubject(), ""))));
    all.sort(LATEST_FIRST);
    return all;
  }

  /** An article without its text. */
  static JsonObject described(Node article, GraphReader graph) {
    Node metadata = GraphNames.metadata(article);
    JsonObject json = new JsonObject();
    json.addProperty("iri", article.getURI());
    text(json, "title", article, metadata, SCHEMA.headline, graph);
    text(json, "date", article, metadata, SCHEMA.datePublished, graph);
    text(json, "byline", article, metadata, DX.byline, graph);
    text(json, "url", article, metadata, SCHEMA.url, graph);
    text(json, "language", article, metadata, SCHEMA.inLanguage, graph);
    graph
        .value(metadata, article, SCHEMA.publisher)
        .ifPresent(publisher -> json.add("publisher", graph.named(publisher)));
    json.addProperty(
        "assertions",
        Iter.count(graph.data().find(metadata, ANY, RDF.type.asNode(), DX.Assertion)));
    return json;
  }

  private static void text(
      JsonObject json, String name, Node article, Node metadata, Node property, GraphReader graph) {
    graph
        .value(metadata, article, property)
        .ifPresent(value -> json.addProperty(name, GraphReader.text(value)));
  }
}
