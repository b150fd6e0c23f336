package org.w3id.dixit.serve;

import static org.apache.jena.graph.Node.ANY;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * One entity, by {@code iri}: its names, types, offices and links, what it says and what is said
 * about it; {@code offset} and {@code limit} choose a part of either.
 */
final class EntityApi implements Resource {
  private static final Map<String, Node> RELATIONS =
      Map.of("exactMatch", SKOS.exactMatch.asNode(), "closeMatch", SKOS.closeMatch.asNode());

  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    Node entity = GraphReader.node(ask.required("iri"));
    Node entities = ask.served().names().entities();
    if (!ask.data().contains(entities, entity, RDFS.label.asNode(), ANY)) {
      throw Problem.notFound("The store knows no entity of this IRI.");
    }
    int offset = ask.number("offset", 0, 0, Integer.MAX_VALUE);
    int limit = ask.number("limit", 50, 1, 500);
    GraphReader graph = new GraphReader(ask.served());
    JsonObject json = graph.named(entity);
    JsonArray types = new JsonArray();
    graph
        .values(entities, entity, RDF.type.asNode())
        .forEach(type -> types.add(GraphReader.local(type)));
    json.add("types", types);
    json.add("names", GraphReader.texts(graph.values(ANY, entity, SKOS.altLabel.asNode())));
    json.add("offices", GraphReader.texts(graph.values(ANY, entity, SCHEMA.jobTitle)));
    json.add("links", links(ask, entity, graph));
    json.add("says", part(ask, DX.source, entity, graph, offset, limit));
    json.add("saidAbout", part(ask, DX.about, entity, graph, offset, limit));
    reply.json(json);
  }

  private static JsonArray links(Ask ask, Node entity, GraphReader graph) {
    JsonArray links = new JsonArray();
    for (String relation : List.of("exactMatch", "closeMatch")) {
      for (Node other :
          graph.values(ask.served().names().links(), entity, RELATIONS.get(relation))) {
        JsonObject link = new JsonObject();
        link.addProperty("relation", relation);
        link.addProperty("iri", GraphReader.text(other));
        links.add(link);
      }
    }
    return links;
  }

  private static JsonObject part(
      Ask ask, Node property, Node entity, GraphReader graph, int offset, int limit) {
    AssertionReader reader = new AssertionReader(graph);
    JsonArray assertions = new JsonArray();
    long total = 0;
    Iterator<Quad> all = ask.data().find(ANY, ANY, property, entity);
    while (all.hasNext()) {
      Quad quad = all.next();
      if (total >= offset && total < (long) offset + limit) {
        assertions.add(reader.read(quad.getSubject(), quad.getGraph()));
      }
      total++;
    }
    JsonObject json = new JsonObject();
    json.addProperty("total", total);
    json.addProperty("offset", offset);
    json.add("assertions", assertions);
    return json;
  }
}
