package org.w3id.dixit.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jsoup.nodes.Element;
import org.w3id.dixit.query.NamedQuery;
import org.w3id.dixit.query.Parameter;
import org.w3id.dixit.query.QueryException;
import org.w3id.dixit.query.QueryLibrary;
import org.w3id.dixit.query.QueryRun;

/** The shipped questions, each a form with its parameters, and the answer as a table. */
final class QuestionsPane {
  private static final int SHOWN = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private QuestionsPane() {}

  /** All questions. */
  static Element list() {
    Element list = Tags.tag("ul", "questions");
    for (NamedQuery query : QueryLibrary.shipped().all()) {
      list.appendChild(
          Tags.tag(
              "li",
              "",
              Tags.link(Site.address("/queries", "name", query.name()), query.question()),
              Tags.text("small", "", query.name() + "; asked by " + query.askedBy())));
    }
    return Tags.tag("main", "", Tags.text("h1", "", "Questions"), list);
  }

  /**
   * One question with its answer, or with what is missing for one.
   *
   * @param given the values of its fields; empty ones count as not given
   * @param asked whether it is to be answered already
   */
  static Element answer(
      DatasetGraph data, NamedQuery query, Map<String, String> given, boolean asked) {
    Element form = QueryForm.of("/queries", query, given, "Ask");
    form.appendChild(hidden("name", query.name()));
    form.appendChild(hidden("ask", "yes"));
    Element main =
        Tags.tag(
            "main",
            "",
            Tags.text("h1", "", query.question()),
            Tags.text("p", "facts", query.name() + "; asked by " + query.askedBy()),
            form);
    if (asked || query.parameters().stream().noneMatch(Parameter::required)) {
      main.appendChild(result(data, query, given));
    }
    main.appendChild(
        Tags.tag(
            "details",
            "",
            Tags.text("summary", "", "The SPARQL behind it"),
            Tags.text("pre", "", query.text()).attr("tabindex", "0")));
    return main;
  }

  private static Element result(DatasetGraph data, NamedQuery query, Map<String, String> given) {
    List<List<String>> rows;
    try {
      rows = QueryRun.of(query, given).withTimeout(PATIENCE).rows(data);
    } catch (QueryException e) {
      return Tags.text("p", "problem", e.getMessage()).attr("role", "alert");
    }
    Element table = Tags.tag("table", "", head(query.columns()));
    Element body = table.appendElement("tbody");
    rows.stream().limit(SHOWN).forEach(row -> body.appendChild(row(row)));
    String count =
        rows.size() > SHOWN ? "The first " + SHOWN + " of " + rows.size() : "" + rows.size();
    return Tags.tag(
        "section",
        "",
        Tags.text("h2", "", "Answer").attr("id", "answer"),
        Tags.tag(
            "p",
            "exports",
            Tags.text("span", "", count + (rows.size() == 1 ? " row" : " rows")),
            export(query, given, "csv"),
            export(query, given, "json")),
        Tags.tag("div", "table", table)
            .attr("role", "region")
            .attr("aria-labelledby", "answer")
            .attr("tabindex", "0"));
  }

  private static Element export(NamedQuery query, Map<String, String> given, String format) {
    StringBuilder address = new StringBuilder("/api/query/" + query.name() + "?format=" + format);
    given.forEach(
        (name, value) ->
            address.append('&').append(encoded(name)).append('=').append(encoded(value)));
    return Tags.link(address.toString(), format.equals("csv") ? "CSV" : "JSON").addClass("button");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Element head(List<String> columns) {
    Element row = Tags.tag("tr", "");
    columns.forEach(column -> row.appendChild(Tags.text("th", "", column).attr("scope", "col")));
    return Tags.tag("thead", "", row);
  }

  private static Element row(List<String> cells) {
    Element row = Tags.tag("tr", "");
    cells.forEach(cell -> row.appendChild(Tags.tag("td", "", value(cell))));
    return row;
  }

  private static Element value(String cell) {
    if (cell.matches("https?://\\S+/article/[^/#\\s]+")) {
      return Tags.link(Site.address("/article", "iri", cell), Words.localName(cell));
    }
    return cell.matches("https?://\\S+/entity/[^/#\\s]+")
        ? Tags.link(Site.address("/entity", "iri", cell), Words.localName(cell))
        : Tags.text("span", "", cell);
  }

  private static Element hidden(String name, String value) {
    return Tags.tag("input", "").attr("type", "hidden").attr("name", name).attr("value", value);
  }
}
