package org.w3id.dixit.query;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows as aligned columns of plain text. */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> lines = new ArrayList<>();
  private final int[] widths;

  /**
   * A table with these columns.
   *
   * @param rows as many cells in each as there are columns
   */
  public TextTable(List<String> columns, List<List<String>> rows) {
    widths = new int[columns.size()];
    add(columns);
    lines.add(columns.stream().map(column -> "").toList());
    rows.forEach(this::add);
  }

  private void add(List<String> cells) {
    List<String> line = cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList();
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], width(line.get(i)));
    }
    lines.add(line);
  }

  void print(PrintStream out) {
    print(out::println);
  }

  /** Gives the lines of the table one by one, without their ends. */
  public void print(Consumer<String> out) {
    for (int i = 0; i < lines.size(); i++) {
      out.accept(i == 1 ? rule() : line(lines.get(i)));
    }
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(i == 0 ? "" : GAP).append(cells.get(i));
      line.append(" ".repeat(widths[i] - width(cells.get(i))));
    }
    return line.toString().stripTrailing();
  }

  private String rule() {
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      rule.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
    }
    return rule.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
