package org.w3id.dixit.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The text of marked-up passages: one paragraph for each block, with a blank line between them, and
 * white space as a browser shows it. Characters that a browser does not show are left out.
 */
final class BlockText implements NodeFilter {
  /** Elements of HTML and NITF that begin a line of their own. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "block",
          "blockquote",
          "body",
          "body.content",
          "dd",
          "div",
          "dl",
          "dt",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hedline",
          "hl1",
          "hl2",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul");

  /** What is on the page but not told by the article. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "aside",
          "body.end",
          "body.head",
          "button",
          "figure",
          "footer",
          "form",
          "head",
          "iframe",
          "media",
          "nav",
          "noscript",
          "script",
          "style",
          "svg",
          "template");

  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private boolean block;
  private boolean line;

  private BlockText() {}

  /** The text below an element; empty if there is none. */
  static String of(Element element) {
    BlockText collected = new BlockText();
    element.filter(collected);
    return collected.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    String name = node.nodeName().toLowerCase(Locale.ROOT);
    if (depth > 0 && (NO_TEXT.contains(name) || node.hasAttr("hidden"))) {
      return FilterResult.SKIP_ENTIRELY;
    }
    line |= name.equals("br");
    block |= BLOCKS.contains(name);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    block |= BLOCKS.contains(node.nodeName().toLowerCase(Locale.ROOT));
    return FilterResult.CONTINUE;
  }

  private void append(String words) {
    words.codePoints().forEach(this::append);
  }

  private void append(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      space = true;
    } else if (isShown(c)) {
      if (text.length() > 0) {
        text.append(block ? "\n\n" : line ? "\n" : space ? " " : "");
      }
      space = false;
      block = false;
      line = false;
      text.appendCodePoint(c);
    }
  }

  /** Not soft hyphens, zero-width spaces, byte order marks or control characters. */
  private static boolean isShown(int c) {
    return c != 0xAD && c != 0x200B && c != 0xFEFF && !Character.isISOControl(c);
  }
}
