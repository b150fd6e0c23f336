package org.w3id.dixit.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jsoup.nodes.Element;

/**
 * Who speaks about whom, around one entity: a drawing that can be unfolded, and the same as a
 * table.
 */
final class GraphPane {
  private final DatasetGraph data;
  private final String iri;
  private final String label;
  private final List<List<String>> neighbours;

  GraphPane(DatasetGraph data, String iri) {
    this.data = data;
    this.iri = iri;
    this.neighbours = PageQuery.NEIGHBOURS.rows(data, Map.of("entity", iri));
    List<List<String>> rows = PageQuery.ENTITY.rows(data, Map.of("entity", iri));
    this.label = rows.isEmpty() ? Words.localName(iri) : rows.get(0).get(0);
  }

  Element element() {
    Element picture =
        Tags.tag("div", "")
            .attr("id", "picture")
            .attr("role", "img")
            .attr("aria-label", "Drawing of the table below: who speaks about whom")
            .attr("data-iri", iri);
    Element table = Tags.tag("table", "", head());
    Element body = table.appendElement("tbody");
    neighbours.forEach(row -> body.appendChild(row(row)));
    return Tags.tag(
        "main",
        "",
        Tags.text("h1", "", "Who speaks about whom: " + label),
        Tags.text(
            "p",
            "facts",
            "An arrow leads from who speaks to whom it is about; its width says how often. Choose a name to unfold it."),
        speakers(),
        Tags.tag("div", "tools").attr("id", "graph-tools"),
        picture,
        Tags.text("h2", "", "The same as a table").attr("id", "table"),
        Tags.tag("div", "table", table)
            .attr("role", "region")
            .attr("aria-labelledby", "table")
            .attr("tabindex", "0"));
  }

  private Element speakers() {
    Element choice = Tags.tag("select", "").attr("name", "iri").attr("id", "middle");
    boolean listed = false;
    for (List<String> row : PageQuery.SPEAKERS.rows(data, Map.of())) {
      Element option = Tags.text("option", "", row.get(1)).attr("value", row.get(0));
      if (row.get(0).equals(iri)) {
        option.attr("selected", true);
        listed = true;
      }
      choice.appendChild(option);
    }
    if (!listed) {
      choice.prependChild(Tags.text("option", "", label).attr("value", iri).attr("selected", true));
    }
    return Tags.tag(
            "form",
            "fields",
            Tags.tag(
                "div",
                "field",
                Tags.text("label", "", "In the middle").attr("for", "middle"),
                choice),
            Tags.text("button", "", "Show").attr("type", "submit"))
        .attr("action", "/graph")
        .attr("method", "get");
  }

  private static Element head() {
    Element row = Tags.tag("tr", "");
    for (String column : List.of("speaks", "about", "assertions", "negative")) {
      row.appendChild(Tags.text("th", "", column).attr("scope", "col"));
    }
    return Tags.tag("thead", "", row);
  }

  private Element row(List<String> row) {
    Element other = Site.SERVED.entity(new EntityView(row.get(1), row.get(2), "", List.of()));
    Element self = Tags.text("span", "", label);
    boolean outward = row.get(0).equals("to");
    return Tags.tag(
        "tr",
        "",
        Tags.tag("td", "", outward ? self : other),
        Tags.tag("td", "", outward ? other : self),
        Tags.text("td", "", row.get(3)),
        Tags.text("td", "", row.get(4)));
  }

  /** What the script of the page draws: {@code nodes} and {@code edges}. */
  String json() {
    Map<String, JsonObject> nodes = new LinkedHashMap<>();
    nodes.put(iri, node(iri, label));
    JsonArray edges = new JsonArray();
    for (List<String> row : neighbours) {
      nodes.putIfAbsent(row.get(1), node(row.get(1), row.get(2)));
      boolean outward = row.get(0).equals("to");
      JsonObject edge = new JsonObject();
      edge.addProperty("source", outward ? iri : row.get(1));
      edge.addProperty("target", outward ? row.get(1) : iri);
      edge.addProperty("count", Integer.parseInt(row.get(3)));
      edge.addProperty("negative", Integer.parseInt(row.get(4)));
      edges.add(edge);
    }
    JsonArray all = new JsonArray();
    nodes.values().forEach(all::add);
    JsonObject graph = new JsonObject();
    graph.add("nodes", all);
    graph.add("edges", edges);
    return graph.toString();
  }

  private static JsonObject node(String iri, String label) {
    JsonObject node = new JsonObject();
    node.addProperty("id", iri);
    node.addProperty("label", SourceKey.name(new EntityView(iri, label, "", List.of())));
    return node;
  }
}
