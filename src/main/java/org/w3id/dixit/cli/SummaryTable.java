package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows in aligned columns, figures to the right; what is too long for its column is cut. */
final class SummaryTable {
  private static final int WIDEST = 36;
  private static final int WIDEST_LAST = 72;
  private static final String FIGURE = "[0-9.]+|n/a";
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  SummaryTable(List<String> header) {
    rows.add(header);
  }

  void add(List<String> row) {
    rows.add(row.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList());
  }

  void print(PrintWriter out) {
    List<List<String>> columns = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      columns.add(column(column));
    }
    for (int row = 0; row < rows.size(); row++) {
      int number = row;
      out.println(
          String.join(GAP, columns.stream().map(column -> column.get(number)).toList())
              .stripTrailing());
    }
  }

  /** The cells of one column, all of one width. */
  private List<String> column(int number) {
    int widest = number == rows.get(0).size() - 1 ? WIDEST_LAST : WIDEST;
    List<String> cells = rows.stream().map(row -> cut(row.get(number), widest)).toList();
    int width = cells.stream().mapToInt(SummaryTable::length).max().orElse(0);
    boolean figures = cells.stream().skip(1).allMatch(cell -> cell.matches(FIGURE));
    return cells.stream()
        .map(
            cell -> {
              String space = " ".repeat(width - length(cell));
              return figures ? space + cell : cell + space;
            })
        .toList();
  }

  private static String cut(String cell, int most) {
    return length(cell) <= most
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, most - 1)) + "…";
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
