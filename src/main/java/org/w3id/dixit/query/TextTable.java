package org.w3id.dixit.query;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.text.WordUtils;

/**
 * Text in columns. Each column is as wide as its widest cell, or, within a limit, as there is room
 * for: then longer cells are wrapped, and where columns would become too narrow to read, each row
 * is written as a list of names and values.
 */
public final class TextTable {
  /** No limit: lines as long as they are. */
  public static final int UNLIMITED = 0;

  private static final String GAP = "  ";
  // Columns of fewer characters are no longer read with ease.
  private static final int READABLE = 12;

  private final List<String> columns;
  private final List<List<String>> rows;
  private final int limit;

  /**
   * A table with these columns.
   *
   * @param rows as many cells in each as there are columns
   */
  public TextTable(List<String> columns, List<List<String>> rows) {
    this(columns, rows.stream().map(TextTable::onOneLine).toList(), UNLIMITED);
  }

  private TextTable(List<String> columns, List<List<String>> rows, int limit) {
    this.columns = columns;
    this.rows = rows;
    this.limit = limit;
  }

  /** The same in lines of at most so many characters, or {@link #UNLIMITED}. */
  public TextTable within(int characters) {
    return new TextTable(columns, rows, characters);
  }

  void print(PrintStream out) {
    print(out::println);
  }

  /** Gives the lines of the table one by one, without their ends. */
  public void print(Consumer<String> out) {
    int[] widths = naturalWidths();
    if (limit == UNLIMITED || total(widths) <= limit) {
      printColumns(widths, false, out);
      return;
    }
    int cap = capThatFits(widths);
    if (cap < READABLE) {
      printRecords(out);
    } else {
      printColumns(Arrays.stream(widths).map(width -> Math.min(width, cap)).toArray(), true, out);
    }
  }

  private void printColumns(int[] widths, boolean wrapped, Consumer<String> out) {
    line(columns, widths).forEach(out);
    out.accept(rule(widths));
    boolean first = true;
    for (List<String> row : rows) {
      if (wrapped && !first) {
        out.accept("");
      }
      first = false;
      line(row, widths).forEach(out);
    }
  }

  private void printRecords(Consumer<String> out) {
    int names = columns.stream().mapToInt(TextTable::width).max().orElse(0);
    int[] widths = {names, Math.max(READABLE, limit - names - GAP.length())};
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0) {
        out.accept("");
      }
      out.accept(rule(widths));
      for (int column = 0; column < columns.size(); column++) {
        line(List.of(columns.get(column), rows.get(i).get(column)), widths).forEach(out);
      }
    }
  }

  private int[] naturalWidths() {
    int[] widths = columns.stream().mapToInt(TextTable::width).toArray();
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return widths;
  }

  /** The greatest width that no column may exceed if all are to fit; 0 if there is none. */
  private int capThatFits(int[] widths) {
    int cap = limit;
    while (cap > 0) {
      int most = cap;
      if (total(Arrays.stream(widths).map(width -> Math.min(width, most)).toArray()) <= limit) {
        return cap;
      }
      cap--;
    }
    return 0;
  }

  private static int total(int[] widths) {
    return Arrays.stream(widths).sum() + GAP.length() * Math.max(0, widths.length - 1);
  }

  /** A row as one or more lines. */
  private static List<String> line(List<String> cells, int[] widths) {
    List<String[]> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String[] parts =
          width(cell) <= widths[i]
              ? new String[] {cell}
              : WordUtils.wrap(cell, widths[i], "\n", true).split("\n", -1);
      wrapped.add(parts);
      height = Math.max(height, parts.length);
    }
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = row < wrapped.get(i).length ? wrapped.get(i)[row] : "";
        line.append(i == 0 ? "" : GAP).append(part);
        line.append(" ".repeat(Math.max(0, widths[i] - width(part))));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static String rule(int[] widths) {
    StringBuilder rule = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      rule.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
    }
    return rule.toString();
  }

  private static List<String> onOneLine(List<String> cells) {
    return cells.stream().map(cell -> cell.replaceAll("\\s+", " ")).toList();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
