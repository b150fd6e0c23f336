package org.w3id.dixit.page;

import java.util.List;

/**
 * An assertion in a list of those of many articles.
 *
 * @param published the day of its article; empty where it is not known
 */
record MentionView(
    String iri,
    String article,
    EntityView source,
    String act,
    String certainty,
    String polarity,
    String content,
    String published) {

  /** From a row with these columns, in this order, beginning with the given one. */
  static MentionView of(List<String> row, int first) {
    List<String> cells = row.subList(first, row.size());
    return new MentionView(
        cells.get(0),
        cells.get(1),
        new EntityView(cells.get(2), cells.get(3), "", List.of()),
        Words.localName(cells.get(4)),
        Words.localName(cells.get(5)),
        Words.localName(cells.get(6)),
        cells.get(7),
        cells.size() > 8 ? cells.get(8) : "");
  }

  boolean negative() {
    return polarity.equals("Negative");
  }
}
