package org.w3id.dixit.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** An article and its assertions side by side, with the key to colours, lines and marks. */
final class ArticlePane {
  private static final List<List<String>> CERTAINTIES =
      List.of(
          List.of("certain", "the source commits itself in full"),
          List.of("probable", "it holds it likely or expects it"),
          List.of("possible", "it holds it possible"),
          List.of("uncommitted", "it does not say whether it holds"));

  private final ArticleView article;
  private final SourceKey key;
  private final Site site;
  private final Optional<ReviewMarks.OfArticle> marks;

  ArticlePane(ArticleView article, Site site, Optional<ReviewMarks> marks) {
    this.article = article;
    this.key = new SourceKey(article);
    this.site = site;
    this.marks = marks.map(each -> each.of(article));
  }

  Element element() {
    Element list = Tags.tag("ol", "cards");
    AssertionCard card = new AssertionCard(article, key, site);
    for (AssertionView each : article.assertions()) {
      Element item = card.of(each);
      marks.ifPresent(given -> item.appendChild(given.on(each)));
      list.appendChild(item);
    }
    Element main =
        Tags.tag(
            "main",
            "",
            head(),
            legend(),
            Tags.tag(
                "div",
                "reading",
                section("text-heading", "Article", new TextPane(article, key).element()),
                section("cards-heading", "Assertions", list)));
    marks.ifPresent(given -> main.appendChildren(given.below()));
    return main;
  }

  private Element head() {
    Element line = Tags.tag("p", "facts");
    article.published().ifPresent(day -> fact(line, day));
    article.publisher().ifPresent(publisher -> fact(line, publisher));
    article.byline().ifPresent(byline -> fact(line, byline));
    article
        .url()
        .ifPresent(url -> line.appendChild(Tags.tag("span", "fact", Tags.outward(url, url))));
    fact(line, counts());
    marks.ifPresent(given -> line.appendChild(given.progress()));
    Element header = Tags.tag("header", "", Tags.text("h1", "", article.title()), line);
    if (site == Site.SERVED) {
      header.appendChild(
          Tags.tag(
              "p",
              "exports",
              Tags.text("span", "", "Take it as"),
              export("Turtle", "turtle"),
              export("TriG", "trig")));
    }
    return header;
  }

  private Element export(String name, String format) {
    String address = Site.address("/api/article", "iri", article.iri()) + "&format=" + format;
    return Tags.link(address, name).addClass("button");
  }

  private static void fact(Element line, String text) {
    line.appendChild(Tags.text("span", "fact", text));
  }

  private String counts() {
    long negative = article.assertions().stream().filter(AssertionView::negative).count();
    return counted(article.assertions().size(), "assertion")
        + " by "
        + counted(key.sources().size(), "source")
        + ", "
        + negative
        + " negative";
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  private Element legend() {
    Element sources = Tags.tag("ul", "key sources");
    for (EntityView source : key.sources()) {
      sources.appendChild(
          Tags.tag("li", "", key.swatch(source), new TextNode(" "), site.entity(source)));
    }
    Element lines = Tags.tag("ul", "key");
    for (List<String> certainty : CERTAINTIES) {
      lines.appendChild(
          Tags.tag(
              "li",
              "",
              Tags.text("span", "sample c-" + certainty.get(0), certainty.get(0)),
              new TextNode(" " + certainty.get(1))));
    }
    lines.appendChild(
        Tags.tag(
            "li",
            "",
            Tags.text("span", "negative", "¬ negative"),
            new TextNode(" the source says that it does not hold")));
    return Tags.tag(
            "details",
            "legend",
            Tags.text("summary", "", "Key: colours and letters are sources, lines are certainty"),
            sources,
            lines,
            Tags.text(
                "p",
                "",
                "Each assertion ends in the text with its letter and number, which leads to its"
                    + " entry in the list; the number there leads back. A wider line under a"
                    + " narrower one is an assertion that holds another."))
        .attr("open", true);
  }

  private static Element section(String id, String heading, Element content) {
    return Tags.tag("section", "", Tags.text("h2", "", heading).attr("id", id), content)
        .attr("aria-labelledby", id);
  }
}
