package org.w3id.dixit.read;

/** What an input is, once it is unpacked. */
public enum InputFormat {
  /** Found out by content and name. */
  AUTO,
  /** Plain text, one article a file. */
  TEXT,
  /** An HTML page; its main text is the article. */
  HTML,
  /** JSON objects with a field {@code text}, one a line. */
  JSONL,
  /** News items of IPTC ninjs 1 to 3: one object, an array, or one a line. */
  NINJS,
  /** News items of IPTC NewsML-G2. */
  NEWSML,
  /** A web archive (ISO 28500) of pages. */
  WARC
}
