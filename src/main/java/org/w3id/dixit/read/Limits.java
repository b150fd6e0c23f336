package org.w3id.dixit.read;

/**
 * How much of an input is taken in before it is passed over. Nothing that somebody sends can make
 * Dixit hold more than a page and an article in memory.
 *
 * @param articleCharacters the longest text of an article, in UTF-16 units
 * @param pageBytes the largest page, record, XML item or line of JSON, in bytes
 * @param expansion how many times larger than its packed form an input may become
 */
public record Limits(int articleCharacters, int pageBytes, int expansion) {

  /** Longer texts are no news articles, and the language engine would run for hours on them. */
  public static final int ARTICLE_CHARACTERS = 200_000;

  public static final int PAGE_BYTES = 8_000_000;
  public static final int EXPANSION = 250;

  /** More tags than any article has; each costs memory when a page is taken apart. */
  static final int TAGS = 30_000;

  /** Deeper nesting carries no text that a reader would see. */
  static final int DEPTH = 100;

  /** No word of a news article is as long; such runs are data, not prose. */
  static final int RUN_WITHOUT_SPACE = 5_000;

  public static Limits standard() {
    return new Limits(ARTICLE_CHARACTERS, PAGE_BYTES, EXPANSION);
  }
}
