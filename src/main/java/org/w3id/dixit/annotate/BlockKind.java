package org.w3id.dixit.annotate;

/** What a piece of an article's layout is. Only paragraphs are ever asserted. */
public enum BlockKind {
  /** Running text. */
  PARAGRAPH,
  /** A headline or a line between paragraphs. */
  HEADING,
  /** Who is to be seen, or who speaks: a name and an office, without a verb. */
  CAPTION,
  /** Words of the page, not of the article: share buttons, date headers, calls to subscribe. */
  FURNITURE
}
