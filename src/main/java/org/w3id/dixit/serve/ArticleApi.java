package org.w3id.dixit.serve;

import static org.apache.jena.graph.Node.ANY;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.export.Export;
import org.w3id.dixit.export.ExportFormat;
import org.w3id.dixit.export.Selection;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * One article, by {@code iri}: its text and its assertions, in the order of their contents; with
 * {@code format} the part of the graph that is its own, as {@code dixit export} writes it.
 */
final class ArticleApi implements Resource {
  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    Node article = GraphReader.node(ask.required("iri"));
    Node metadata = GraphNames.metadata(article);
    if (!ask.data().contains(metadata, article, RDF.type.asNode(), SCHEMA.NewsArticle)) {
      throw Problem.notFound("The store holds no article of this IRI; /api/articles lists all.");
    }
    String format = ask.parameter("format").orElse("json");
    if (!format.equals("json")) {
      export(ask, article, format, reply);
      return;
    }
    GraphReader graph = new GraphReader(ask.served());
    JsonObject json = ArticlesApi.described(article, graph);
    json.addProperty(
        "text",
        graph
            .value(GraphNames.text(article), article, SCHEMA.articleBody)
            .map(GraphReader::text)
            .orElse(""));
    json.addProperty("offsets", "Unicode code points from 0; ends are exclusive");
    json.addProperty("count", json.remove("assertions").getAsLong());
    json.add("assertions", assertions(ask, metadata, graph));
    reply.json(json);
  }

  private static void export(Ask ask, Node article, String name, Reply reply) {
    ExportFormat format =
        ExportFormat.named(name)
            .orElseThrow(
                () ->
                    Problem.badRequest(
                        "The parameter format takes json, trig, nquads, jsonld, turtle, ntriples or"
                            + " rdfxml."));
    String file = GraphReader.local(article).replaceAll("[^A-Za-z0-9_.-]", "_");
    reply.mediaType(format.mediaType() + "; charset=utf-8");
    reply.header(
        "Content-Disposition", "attachment; filename=\"" + file + "." + format.ending() + "\"");
    new Export(ask.served().base(), format, Selection.article(article.getURI()))
        .write(ask.data(), reply.out());
  }

  private static JsonArray assertions(Ask ask, Node metadata, GraphReader graph) {
    AssertionReader reader = new AssertionReader(graph);
    List<JsonObject> assertions = new ArrayList<>();
    ask.data()
        .find(metadata, ANY, RDF.type.asNode(), DX.Assertion)
        .forEachRemaining(quad -> assertions.add(reader.read(quad.getSubject(), metadata)));
    assertions.sort(
        Comparator.comparingInt(ArticleApi::start)
            .thenComparing(assertion -> assertion.get("iri").getAsString()));
    JsonArray sorted = new JsonArray();
    assertions.forEach(sorted::add);
    return sorted;
  }

  private static int start(JsonObject assertion) {
    JsonArray content = assertion.getAsJsonObject("spans").getAsJsonArray("content");
    return content.isEmpty() ? 0 : content.get(0).getAsJsonArray().get(0).getAsInt();
  }
}
