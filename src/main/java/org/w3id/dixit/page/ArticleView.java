package org.w3id.dixit.page;

import java.util.List;
import java.util.Optional;

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

  public ArticleView {
    assertions = List.copyOf(assertions);
  }

  /** The headline, else the beginning of the text. */
  public String title() {
    return headline.orElseGet(
        () ->
            text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(ArticleView::cut)
                .orElse(iri));
  }

  /** The different sources, in the order in which they first speak. */
  public List<EntityView> sources() {
    return assertions.stream().map(AssertionView::source).distinct().toList();
  }

  private static String cut(String line) {
    String plain = line.strip().replaceFirst("^date \\d{4}-\\d\\d-\\d\\d\\s+", "");
    if (plain.length() <= TITLE) {
      return plain;
    }
    int space = plain.lastIndexOf(' ', TITLE);
    return plain.substring(0, space < TITLE / 2 ? TITLE : space) + " …";
  }
}
