package org.w3id.dixit.cli;

import org.w3id.dixit.query.TextTable;

/** What is known of the terminal that the output goes to. */
final class Terminal {
  private static final String COLUMNS = "dixit.columns";

  private Terminal() {}

  /**
   * The characters of a line, as the launcher has found them out; {@link TextTable#UNLIMITED} where
   * the output does not go to a terminal.
   */
  static int width() {
    int columns = Integer.getInteger(COLUMNS, TextTable.UNLIMITED);
    return columns < 20 ? TextTable.UNLIMITED : columns;
  }
}
