package org.w3id.dixit.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.w3id.dixit.model.TextSpan;

/** One assertion in the list beside the text: what it is at a glance, all the rest to unfold. */
final class AssertionCard {
  private final ArticleView article;
  private final SourceKey key;
  private final Site site;
  private final Map<String, AssertionView> byIri;

  AssertionCard(ArticleView article, SourceKey key, Site site) {
    this.article = article;
    this.key = key;
    this.site = site;
    this.byIri =
        article.assertions().stream().collect(Collectors.toMap(AssertionView::iri, each -> each));
  }

  /** Who does what, how surely, in one line. */
  static String summary(AssertionView assertion, SourceKey key) {
    return "%s: %s, %s, %s, %s"
        .formatted(
            key.code(assertion),
            SourceKey.name(assertion.source()),
            Words.doing(assertion.act()),
            Words.of(assertion.certainty()),
            Words.of(assertion.polarity()));
  }

  Element of(AssertionView assertion) {
    Element back =
        Tags.link("#t-" + assertion.anchor(), key.code(assertion))
            .addClass("code " + key.colour(assertion.source()))
            .attr("aria-label", key.code(assertion) + ", back to the text");
    Element heading =
        Tags.tag(
            "h3",
            "",
            back,
            new TextNode(" "),
            site.entity(assertion.source()),
            new TextNode(" "),
            Tags.text("span", "act", Words.doing(assertion.act())));
    return Tags.tag(
            "li",
            "card " + key.colour(assertion.source()),
            heading,
            Tags.text("blockquote", "", assertion.content()),
            marks(assertion),
            details(assertion))
        .attr("id", "a-" + assertion.anchor())
        .attr("data-a", Integer.toString(assertion.number()));
  }

  private static Element marks(AssertionView assertion) {
    String certainty = assertion.certainty().toLowerCase(Locale.ROOT);
    Element marks =
        Tags.tag("ul", "marks", Tags.text("li", "sample c-" + certainty, Words.of(certainty)));
    if (assertion.negative()) {
      marks.appendChild(Tags.text("li", "negative", "¬ negative"));
    }
    marks.appendChild(Tags.text("li", "", Words.of(assertion.temporality())));
    if (!assertion.attribution().equals("Explicit")) {
      marks.appendChild(Tags.text("li", "", Words.of(assertion.attribution())));
    }
    return marks;
  }

  private Element details(AssertionView a) {
    Element list = Tags.tag("dl", "");
    entry(list, "Cue", a.cue().isEmpty() ? "none of its own" : "“" + a.cue() + "”");
    entry(list, "Evidence", evidence(a));
    a.saidOn().ifPresent(day -> entry(list, "Said on", day));
    a.venue().ifPresent(venue -> entry(list, "Said in", venue));
    a.addressee().ifPresent(to -> entry(list, "Said to", site.entity(to)));
    if (!a.about().isEmpty()) {
      entry(list, "About", joined(a.about().stream().map(site::entity).toList()));
    }
    a.parent().ifPresent(parent -> entry(list, "Part of", others(List.of(parent))));
    if (!a.conditionalOn().isEmpty()) {
      entry(list, "On condition of", others(a.conditionalOn()));
    }
    if (!a.concessionTo().isEmpty()) {
      entry(list, "Granting", others(a.concessionTo()));
    }
    for (ClaimView claim : a.claims()) {
      entry(list, "Claims", claim(claim));
    }
    entry(list, "Attributed", Words.of(a.attribution()) + ", " + Words.of(a.speech()));
    entry(list, "Confidence", a.confidence());
    entry(list, "Found by", a.rule());
    links(list, a.source());
    entry(list, "IRI", Tags.text("code", "", a.iri()));
    return Tags.tag("details", "", Tags.text("summary", "", "Evidence and reading"), list);
  }

  private String evidence(AssertionView assertion) {
    int[] text = article.text().codePoints().toArray();
    return assertion.evidence().stream()
        .filter(span -> span.end() <= text.length)
        .map(span -> "“" + words(text, span) + "” (" + span.start() + "–" + span.end() + ")")
        .collect(Collectors.joining("; "));
  }

  private static String words(int[] text, TextSpan span) {
    return new String(text, span.start(), span.length()).strip();
  }

  private static Element claim(ClaimView claim) {
    Element parts = Tags.tag("ul", "claim");
    for (ClaimView.Part part : claim.parts()) {
      parts.appendChild(
          Tags.tag("li", "", Tags.text("i", "", part.role()), new TextNode(" " + part.value())));
    }
    return Tags.tag("div", "", Tags.text("b", "", claim.title()), parts);
  }

  private Element others(List<String> iris) {
    return joined(iris.stream().map(this::other).toList());
  }

  private Element other(String iri) {
    AssertionView other = byIri.get(iri);
    return other == null
        ? Tags.text("code", "", iri)
        : Tags.link("#a-" + other.anchor(), key.code(other) + " “" + other.content() + "”");
  }

  private static void links(Element list, EntityView source) {
    if (!source.links().isEmpty()) {
      entry(
          list,
          "Same as",
          joined(source.links().stream().map(each -> Tags.outward(each, each)).toList()));
    }
  }

  private static Element joined(List<Element> elements) {
    Element all = Tags.tag("span", "");
    for (Element element : elements) {
      if (all.childNodeSize() > 0) {
        all.appendText("; ");
      }
      all.appendChild(element);
    }
    return all;
  }

  private static void entry(Element list, String term, String value) {
    entry(list, term, new TextNode(value));
  }

  private static void entry(Element list, String term, Node value) {
    list.appendChild(Tags.text("dt", "", term));
    list.appendChild(Tags.tag("dd", "", value));
  }
}
