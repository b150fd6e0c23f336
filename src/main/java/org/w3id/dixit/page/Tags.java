package org.w3id.dixit.page;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Builds elements. Text and attributes are nodes of jsoup's tree, which escapes them all. */
final class Tags {
  private Tags() {}

  /** An element with these classes, separated by blanks, and these children. */
  static Element tag(String name, String classes, Node... children) {
    Element element = new Element(name);
    if (!classes.isEmpty()) {
      element.addClass(classes);
    }
    for (Node child : children) {
      element.appendChild(child);
    }
    return element;
  }

  static Element text(String name, String classes, String text) {
    return tag(name, classes).appendText(text);
  }

  /** A link to a place in the same site or page. */
  static Element link(String address, String text) {
    return text("a", "", text).attr("href", address);
  }

  /** A link to elsewhere; mere text where it is no address of the web. */
  static Element outward(String address, String text) {
    String start = address.toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://")
        ? link(address, text).attr("rel", "noopener noreferrer")
        : text("span", "", text);
  }
}
