package org.w3id.dixit.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.PROV;

/**
 * Assertions as JSON: always with source, act, certainty and polarity, and with their spans as
 * pairs of offsets, counted in Unicode code points from 0, ends exclusive.
 */
final class AssertionReader {
  private static final Pattern SPAN = Pattern.compile("#char=(\\d+),(\\d+)$");

  private static final Map<String, Node> NAMES =
      Map.of(
          "act", DX.act,
          "certainty", DX.certainty,
          "polarity", DX.polarity,
          "attribution", DX.attribution,
          "speech", DX.speech,
          "temporality", DX.temporality);

  private static final Map<String, Node> SPANS =
      Map.of(
          "content", DX.contentSpan,
          "source", DX.sourceSpan,
          "cue", DX.cueSpan,
          "evidence", DX.evidence);

  private final GraphReader graph;

  AssertionReader(GraphReader graph) {
    this.graph = graph;
  }

  /**
   * An assertion.
   *
   * @param metadata the graph that describes it
   */
  JsonObject read(Node assertion, Node metadata) {
    JsonObject json = new JsonObject();
    json.addProperty("iri", GraphReader.text(assertion));
    graph
        .value(metadata, assertion, PROV.wasDerivedFrom)
        .ifPresent(article -> json.addProperty("article", GraphReader.text(article)));
    graph
        .value(metadata, assertion, DX.source)
        .ifPresent(source -> json.add("source", graph.named(source)));
    NAMES.keySet().stream()
        .sorted()
        .forEach(
            name ->
                graph
                    .value(metadata, assertion, NAMES.get(name))
                    .ifPresent(value -> json.addProperty(name, GraphReader.local(value))));
    text(json, "content", metadata, assertion, DX.contentText);
    text(json, "cue", metadata, assertion, DX.cueText);
    text(json, "saidOn", metadata, assertion, DX.saidOn);
    text(json, "venue", metadata, assertion, DX.venueText);
    text(json, "rule", metadata, assertion, DX.rule);
    graph
        .value(metadata, assertion, DX.confidence)
        .ifPresent(value -> json.addProperty("confidence", number(value)));
    graph
        .value(metadata, assertion, DX.addressee)
        .ifPresent(to -> json.add("addressee", graph.named(to)));
    graph
        .value(metadata, assertion, DX.parent)
        .ifPresent(parent -> json.addProperty("parent", GraphReader.text(parent)));
    json.add("about", entities(metadata, assertion));
    json.add(
        "conditionalOn", GraphReader.texts(graph.values(metadata, assertion, DX.conditionalOn)));
    json.add("concessionTo", GraphReader.texts(graph.values(metadata, assertion, DX.concessionTo)));
    json.add("spans", spans(metadata, assertion));
    return json;
  }

  private static Number number(Node value) {
    return value.getLiteralValue() instanceof Number number ? number : 0;
  }

  private void text(JsonObject json, String name, Node metadata, Node assertion, Node property) {
    graph
        .value(metadata, assertion, property)
        .ifPresent(value -> json.addProperty(name, GraphReader.text(value)));
  }

  private JsonArray entities(Node metadata, Node assertion) {
    JsonArray about = new JsonArray();
    graph.values(metadata, assertion, DX.about).forEach(entity -> about.add(graph.named(entity)));
    return about;
  }

  private JsonObject spans(Node metadata, Node assertion) {
    JsonObject spans = new JsonObject();
    SPANS.keySet().stream()
        .sorted()
        .forEach(
            name -> spans.add(name, pairs(graph.values(metadata, assertion, SPANS.get(name)))));
    return spans;
  }

  private static JsonArray pairs(List<Node> passages) {
    List<int[]> places = new ArrayList<>();
    for (Node passage : passages) {
      Matcher span = SPAN.matcher(GraphReader.text(passage));
      if (span.find()) {
        places.add(new int[] {Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))});
      }
    }
    places.sort(Comparator.<int[]>comparingInt(place -> place[0]).thenComparing(place -> place[1]));
    JsonArray pairs = new JsonArray();
    for (int[] place : places) {
      JsonArray pair = new JsonArray();
      pair.add(place[0]);
      pair.add(place[1]);
      pairs.add(pair);
    }
    return pairs;
  }
}
