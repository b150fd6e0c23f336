package org.w3id.dixit.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.w3id.dixit.query.QueryException;

/** Days with what was said on them and what is claimed of them, and by whom. */
final class TimelinePane {
  private static final int SHOWN = 300;

  private final DatasetGraph data;
  private final Map<String, String> values;

  /**
   * @param values those of the parameters of {@link PageQuery#DAYS} that are given
   */
  TimelinePane(DatasetGraph data, Map<String, String> values) {
    this.data = data;
    this.values = values;
  }

  Element element() {
    Element main = Tags.tag("main", "", Tags.text("h1", "", "Timeline"));
    main.appendChild(
        Tags.text(
            "p",
            "facts",
            "What was said on a day, and what is claimed to happen on it. A claim is no fact."));
    main.appendChild(QueryForm.of("/timeline", PageQuery.DAYS.query(), values, "Show"));
    try {
      append(PageQuery.DAYS.rows(data, values), main);
    } catch (QueryException e) {
      main.appendChild(Tags.text("p", "problem", e.getMessage()).attr("role", "alert"));
    }
    return main;
  }

  private static void append(List<List<String>> rows, Element main) {
    Map<String, Element> days = new TreeMap<>();
    for (List<String> row : rows.subList(0, Math.min(SHOWN, rows.size()))) {
      Element item = MentionList.item(MentionView.of(row, 2));
      item.prependChild(new TextNode(" "));
      item.prependChild(Tags.text("span", "happening", row.get(1)));
      days.computeIfAbsent(row.get(0), day -> Tags.tag("ul", "mentions")).appendChild(item);
    }
    Element line = Tags.tag("ol", "timeline");
    days.forEach(
        (day, items) ->
            line.appendChild(
                Tags.tag("li", "", Tags.tag("h2", "", Tags.text("time", "", day)), items)));
    main.appendChild(days.isEmpty() ? Tags.text("p", "", "No day fits.") : line);
    if (rows.size() > SHOWN) {
      main.appendChild(Tags.text("p", "", "There is more; narrow it by source or days."));
    }
  }
}
