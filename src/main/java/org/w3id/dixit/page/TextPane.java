package org.w3id.dixit.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * An article's text with every assertion in place. A piece of text has a line under it for each
 * assertion over it, and the tint of the narrowest; where a content ends stands a link to its card.
 */
final class TextPane {
  private final int[] text;
  private final int from;
  private final List<AssertionView> assertions;
  private final SourceKey key;
  private final Segments segments;
  private final Lanes lanes;

  TextPane(ArticleView article, SourceKey key) {
    this.text = article.text().codePoints().toArray();
    this.from = article.readFrom();
    this.assertions = article.assertions();
    this.key = key;
    this.segments = new Segments(assertions);
    this.lanes = new Lanes(assertions);
  }

  Element element() {
    Element pane = Tags.tag("div", "text");
    int start = from;
    while (start < text.length) {
      int end = paragraphEnd(start);
      Element paragraph = Tags.tag("p", "");
      segments.between(start, end).forEach(segment -> append(segment, paragraph));
      if (paragraph.hasText()) {
        pane.appendChild(paragraph);
      }
      start = end;
    }
    return pane;
  }

  /** After the line that begins here and the empty ones behind it. */
  private int paragraphEnd(int start) {
    int end = start;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    while (end < text.length && Character.isWhitespace(text[end])) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  private void append(Segment segment, Element paragraph) {
    paragraph.appendChild(marked(segment));
    segment.ending().forEach(ending -> paragraph.appendChild(reference(ending)));
  }

  private org.jsoup.nodes.Node marked(Segment segment) {
    TextNode words =
        new TextNode(new String(text, segment.start(), segment.end() - segment.start()));
    org.jsoup.nodes.Node inner = words;
    if (!segment.sources().isEmpty()) {
      inner = Tags.tag("span", "who " + key.colour(segment.sources().get(0).source()), inner);
    }
    if (!segment.cues().isEmpty()) {
      inner = Tags.tag("span", "cue " + key.colour(segment.cues().get(0).source()), inner);
    }
    for (AssertionView over : segment.contents()) {
      inner = Tags.tag("span", line(segment, over), inner);
    }
    if (segment.contents().isEmpty()) {
      return inner;
    }
    AssertionView narrowest = segment.contents().get(0);
    return Tags.tag("mark", key.colour(narrowest.source()), inner)
        .attr("data-a", numbers(segment.contents()));
  }

  private String line(Segment segment, AssertionView over) {
    List<String> classes = new ArrayList<>();
    classes.add("line");
    classes.add("lane" + lanes.of(over));
    classes.add(key.colour(over.source()));
    classes.add("c-" + over.certainty().toLowerCase(Locale.ROOT));
    if (over.negative() && segment.start() == over.start()) {
      classes.add("not");
    }
    return String.join(" ", classes);
  }

  private Element reference(AssertionView assertion) {
    String code = (assertion.negative() ? "¬" : "") + key.code(assertion);
    Element link =
        Tags.link("#a-" + assertion.anchor(), code)
            .addClass("ref " + key.colour(assertion.source()))
            .attr("id", "t-" + assertion.anchor())
            .attr("aria-label", AssertionCard.summary(assertion, key));
    return Tags.tag("sup", "", link);
  }

  private static String numbers(List<AssertionView> assertions) {
    return assertions.stream()
        .map(each -> Integer.toString(each.number()))
        .collect(Collectors.joining(" "));
  }
}
