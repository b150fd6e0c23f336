package org.w3id.dixit.query;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows as a table of GitHub Flavored Markdown. What Markdown or HTML would take for a sign of its
 * own stands behind a backslash, and a line break becomes a blank.
 */
final class MarkdownTable {
  private final List<String> columns;
  private final List<List<String>> rows;

  /**
   * A table with these columns.
   *
   * @param rows as many cells in each as there are columns
   */
  MarkdownTable(List<String> columns, List<List<String>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  void print(PrintStream out) {
    out.println(line(columns));
    out.println(
        columns.stream().map(column -> "---").collect(Collectors.joining(" | ", "| ", " |")));
    rows.forEach(cells -> out.println(line(cells)));
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(MarkdownTable::escaped)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String escaped(String cell) {
    return cell.replaceAll("\\s+", " ").strip().replaceAll("[\\\\`*_\\[\\]<>|~&!#]", "\\\\$0");
  }
}
