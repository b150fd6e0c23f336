package org.w3id.dixit.page;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** The frame of all pages of the server: title, ways to the other pages, style and scripts. */
final class PageShell {
  /** Where the server has the files that come with the pages. */
  static final String FILES = "/web/";

  private static final Map<String, String> WAYS =
      Map.ofEntries(
          Map.entry("/", "Articles"),
          Map.entry("/search", "Search"),
          Map.entry("/timeline", "Timeline"),
          Map.entry("/graph", "Graph"),
          Map.entry("/queries", "Questions"),
          Map.entry("/sparql-editor", "SPARQL"));
  private static final List<String> ORDER =
      List.of("/", "/search", "/timeline", "/graph", "/queries", "/sparql-editor");

  private PageShell() {}

  /**
   * A whole page.
   *
   * @param here the address of the page, as the ways have it
   * @param main the content, a {@code main} element
   * @param scripts the names of script files, in the order in which they run
   */
  static String html(String title, String here, Element main, String... scripts) {
    Document document = empty(title);
    Element head = document.head();
    head.appendElement("link").attr("rel", "icon").attr("href", FILES + "icon.svg");
    style(head, "page.css");
    for (String script : scripts) {
      head.appendElement("script").attr("defer", true).attr("src", FILES + script);
    }
    Element body = document.body();
    body.appendChild(Tags.link("#main", "To the content").addClass("skip"));
    body.appendChild(bar(here));
    body.appendChild(main.attr("id", "main").attr("tabindex", "-1"));
    return document.outerHtml() + "\n";
  }

  static void style(Element head, String file) {
    head.appendElement("link").attr("rel", "stylesheet").attr("href", FILES + file);
  }

  /** A document with nothing in it yet but what every page and every report has. */
  static Document empty(String title) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    document.prependChild(new DocumentType("html", "", ""));
    document.getElementsByTag("html").attr("lang", "en");
    Element head = document.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(title);
    return document;
  }

  private static Element bar(String here) {
    Element ways = Tags.tag("div", "", Tags.text("b", "", "Dixit"));
    for (String way : ORDER) {
      Element link = Tags.link(way, WAYS.get(way));
      if (way.equals(here)) {
        link.attr("aria-current", "page");
      }
      ways.appendChild(link);
    }
    return Tags.tag("nav", "bar", ways).attr("aria-label", "Pages");
  }
}
