package org.w3id.dixit.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.w3id.dixit.query.NamedQuery;
import org.w3id.dixit.query.QueryLibrary;

/**
 * The pages that a server shows readers, each a whole document of HTML. They can be read without
 * scripts, ask for files below {@code /web/} only, and treat all that the store says as text. The
 * parameters are those of the address; unknown ones are passed over.
 */
public final class Reader {
  private final DatasetGraph data;
  private final Optional<ReviewMarks> marks;

  /**
   * Pages of a store.
   *
   * @param data a dataset in a read transaction
   * @param marks what people judge, where they may
   */
  public Reader(DatasetGraph data, Optional<ReviewMarks> marks) {
    this.data = data;
    this.marks = marks;
  }

  /** The articles, the latest first. */
  public String articles() {
    Element list = Tags.tag("ol", "articles");
    for (List<String> row : PageQuery.LATEST.rows(data, Map.of())) {
      Optional<String> title = Optional.of(row.get(1)).filter(each -> !each.isEmpty());
      ArticleView article =
          new ArticleView(
              row.get(0),
              row.get(3),
              title,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of());
      list.appendChild(
          Tags.tag(
              "li",
              "",
              Tags.text("time", "", row.get(2)),
              new TextNode(" "),
              Tags.link(Site.address("/article", "iri", row.get(0)), article.title())));
    }
    Element main = Tags.tag("main", "", Tags.text("h1", "", "Articles"), searchForm(""));
    main.appendChild(
        list.childrenSize() == 0
            ? Tags.text("p", "", "The store holds no article yet; dixit build reads some.")
            : list);
    return PageShell.html("Articles · Dixit", "/", main, scripts());
  }

  /** An article with its assertions in place; empty if the store does not hold it. */
  public Optional<String> article(String iri) {
    return ArticleViews.find(data, iri)
        .map(
            article ->
                PageShell.html(
                    article.title() + " · Dixit",
                    "",
                    new ArticlePane(article, Site.SERVED, marks).element(),
                    scripts("reader.js")));
  }

  /** A page that says why there is no other one, and where to go on. */
  public static String problem(String title, String sentence) {
    Element main =
        Tags.tag(
            "main",
            "",
            Tags.text("h1", "", title),
            Tags.text("p", "problem", sentence).attr("role", "alert"),
            Tags.tag(
                "p",
                "",
                new TextNode("Go on with the "),
                Tags.link("/", "list of articles"),
                new TextNode(", the "),
                Tags.link("/search", "search"),
                new TextNode(" or the "),
                Tags.link("/queries", "questions"),
                new TextNode(".")));
    return PageShell.html(title + " · Dixit", "", main);
  }

  private String[] scripts(String... own) {
    return Stream.concat(Stream.of(own), marks.stream().map(each -> "review.js"))
        .toArray(String[]::new);
  }

  /** An entity; empty if the store does not describe it. */
  public Optional<String> entity(String iri) {
    return new EntityPane(data, iri, marks.map(ReviewMarks::links))
        .element()
        .map(
            main ->
                PageShell.html(
                    main.getElementsByTag("h1").text() + " · Dixit", "", main, scripts()));
  }

  /** Days with what is claimed of them; a wrong parameter is told in the page. */
  public String timeline(Map<String, String> parameters) {
    Map<String, String> values = values(PageQuery.DAYS.query(), parameters);
    return PageShell.html(
        "Timeline · Dixit", "/timeline", new TimelinePane(data, values).element());
  }

  /** Who speaks about whom around an entity, or around the one that says most. */
  public String graph(Optional<String> iri) {
    Optional<String> middle =
        iri.or(
            () ->
                PageQuery.SPEAKERS.rows(data, Map.of()).stream()
                    .findFirst()
                    .map(row -> row.get(0)));
    Element main =
        middle
            .map(each -> new GraphPane(data, each).element())
            .orElseGet(() -> Tags.tag("main", "", Tags.text("h1", "", "Nobody speaks yet")));
    return PageShell.html(
        "Graph · Dixit",
        "/graph",
        main,
        "lib/cytoscape.min.js",
        "lib/layout-base.js",
        "lib/cose-base.js",
        "lib/cytoscape-fcose.js",
        "graph.js");
  }

  /** The neighbours of an entity in that graph, as JSON. */
  public String neighbours(String iri) {
    return new GraphPane(data, iri).json();
  }

  /** The questions, or one of them, {@code name}, with its answer; empty if there is none such. */
  public Optional<String> questions(Map<String, String> parameters) {
    String name = parameters.getOrDefault("name", "");
    if (name.isEmpty()) {
      return Optional.of(PageShell.html("Questions · Dixit", "/queries", QuestionsPane.list()));
    }
    if (!QueryLibrary.shipped().names().contains(name)) {
      return Optional.empty();
    }
    NamedQuery query = QueryLibrary.shipped().find(name);
    Element main =
        QuestionsPane.answer(data, query, values(query, parameters), parameters.containsKey("ask"));
    return Optional.of(PageShell.html(query.question() + " · Dixit", "/queries", main));
  }

  /**
   * What is found in the contents of assertions.
   *
   * @param words what to look for; nothing is searched where they are blank
   * @param finder gives the IRIs of assertions for words, best first
   */
  public String search(String words, Function<String, List<String>> finder) {
    Element main = Tags.tag("main", "", Tags.text("h1", "", "Search"), searchForm(words));
    if (!words.isBlank()) {
      List<MentionView> mentions = new ArrayList<>();
      for (String assertion : finder.apply(words)) {
        PageQuery.MENTION.rows(data, Map.of("assertion", assertion)).stream()
            .limit(1)
            .forEach(row -> mentions.add(MentionView.of(row, 0)));
      }
      main.appendChild(
          Tags.text(
                  "p",
                  "facts",
                  mentions.isEmpty() ? "Nothing is found." : mentions.size() + " found")
              .attr("role", "status"));
      main.appendChild(MentionList.of(mentions));
    }
    return PageShell.html("Search · Dixit", "/search", main);
  }

  /** A place to write SPARQL, which is asked of {@code /sparql}. */
  public String editor() {
    Element main =
        Tags.tag(
            "main",
            "",
            Tags.text("h1", "", "SPARQL"),
            Tags.text(
                "p",
                "facts",
                "Queries only read. What a source claims stands in a graph named by its assertion:"
                    + " read it together with dx:source, dx:certainty and dx:polarity."),
            Tags.tag("div", "").attr("id", "editor"));
    String page =
        PageShell.html("SPARQL · Dixit", "/sparql-editor", main, "lib/yasgui.min.js", "editor.js");
    return page.replace(
        "</head>", "<link rel=\"stylesheet\" href=\"/web/lib/yasgui.min.css\"></head>");
  }

  private static Element searchForm(String words) {
    return Tags.tag(
            "form",
            "fields",
            Tags.tag(
                "div",
                "field",
                Tags.text("label", "", "Words in what is said").attr("for", "q"),
                Tags.tag("input", "")
                    .attr("id", "q")
                    .attr("name", "q")
                    .attr("type", "search")
                    .attr("value", words)),
            Tags.text("button", "", "Search").attr("type", "submit"))
        .attr("action", "/search")
        .attr("method", "get")
        .attr("role", "search");
  }

  private static Map<String, String> values(NamedQuery query, Map<String, String> parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    query
        .parameters()
        .forEach(
            each -> {
              String value = parameters.getOrDefault(each.name(), "");
              if (!value.isBlank()) {
                values.put(each.name(), value);
              }
            });
    return values;
  }
}
