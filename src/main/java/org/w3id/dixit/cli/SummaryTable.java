package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows in aligned columns; what is too long for its column is cut. */
final class SummaryTable {
  private static final int WIDEST = 36;
  private static final int WIDEST_LAST = 72;

  private final List<List<String>> rows = new ArrayList<>();

  SummaryTable(List<String> header) {
    rows.add(header);
  }

  void add(List<String> row) {
    rows.add(row.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList());
  }

  void print(PrintWriter out) {
    int last = rows.get(0).size() - 1;
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < last; column++) {
        String cell = cut(row.get(column), WIDEST);
        line.append(cell).append(" ".repeat(width(column) - length(cell) + 2));
      }
      out.println(line + cut(row.get(last), WIDEST_LAST));
    }
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> length(cut(row.get(column), WIDEST))).max().orElse(0);
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
