package org.w3id.dixit.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article with all its assertions.
 *
 * @param text the whole text; empty where the store holds none
 * @param assertions in the order of the text
 */
public record ArticleView(
    String iri,
    String text,
    Optional<String> headline,
    Optional<String> published,
    Optional<String> publisher,
    Optional<String> byline,
    Optional<String> url,
    List<AssertionView> assertions) {
  private static final int TITLE = 90;

  /** A line before the text, or its start, that says the day. */
  private static final Pattern HEADER = Pattern.compile("^\\s*date \\d{4}-\\d\\d-\\d\\d\\s+");

  public ArticleView {
    assertions = List.copyOf(assertions);
  }

  /** The headline, else the beginning of the text. */
  public String title() {
    return headline.orElseGet(
        () ->
            text.lines()
                .map(ArticleView::cut)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse(iri));
  }

  /**
   * Where what is to be read begins: behind the header that says the day, if there is one and the
   * day is known. In code points.
   */
  public int readFrom() {
    Matcher header = HEADER.matcher(text);
    return published.isPresent() && header.lookingAt() ? text.codePointCount(0, header.end()) : 0;
  }

  /** The different sources, in the order in which they first speak. */
  public List<EntityView> sources() {
    return assertions.stream().map(AssertionView::source).distinct().toList();
  }

  private static String cut(String line) {
    String plain = HEADER.matcher(line + " ").replaceFirst("").strip();
    if (plain.length() <= TITLE) {
      return plain;
    }
    int space = plain.lastIndexOf(' ', TITLE);
    return plain.substring(0, space < TITLE / 2 ? TITLE : space) + " …";
  }
}
