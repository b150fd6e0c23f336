package org.w3id.dixit.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Assertions of many articles, each with the way to its place in its article. */
final class MentionList {
  private MentionList() {}

  static Element of(List<MentionView> mentions) {
    Element list = Tags.tag("ol", "mentions");
    mentions.forEach(each -> list.appendChild(item(each)));
    return list;
  }

  static Element item(MentionView mention) {
    String article = Site.address("/article", "iri", mention.article());
    Element words =
        Tags.link(article + "#a-" + Words.localName(mention.iri()), "“" + mention.content() + "”");
    String certainty = mention.certainty().toLowerCase(Locale.ROOT);
    Element marks = Tags.tag("ul", "marks", Tags.text("li", "sample c-" + certainty, certainty));
    if (mention.negative()) {
      marks.appendChild(Tags.text("li", "negative", "¬ negative"));
    }
    if (!mention.published().isEmpty()) {
      marks.appendChild(Tags.text("li", "", mention.published()));
    }
    return Tags.tag(
        "li",
        "mention",
        Site.SERVED.entity(mention.source()),
        new TextNode(" "),
        Tags.text("span", "act", Words.doing(mention.act())),
        new TextNode(" "),
        words,
        marks);
  }
}
