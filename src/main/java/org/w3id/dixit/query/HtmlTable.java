package org.w3id.dixit.query;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import java.io.PrintStream;
import java.util.List;

/** Rows as a page of HTML with one table; all that comes from the store is escaped. */
final class HtmlTable {
  private static final String STYLE =
      """
      :root { color-scheme: light dark; }
      body { font: 1rem/1.5 system-ui, sans-serif; margin: 1.5rem; }
      div { overflow-x: auto; }
      table { border-collapse: collapse; }
      th, td { text-align: left; vertical-align: top; padding: .35rem .8rem; border-bottom: 1px solid #8888; }
      td { overflow-wrap: anywhere; min-width: 5rem; max-width: 40rem; }
      """;

  private final NamedQuery query;
  private final List<String> columns;
  private final List<List<String>> rows;

  /**
   * A table with these columns.
   *
   * @param query what was asked
   * @param rows as many cells in each as there are columns
   */
  HtmlTable(NamedQuery query, List<String> columns, List<List<String>> rows) {
    this.query = query;
    this.columns = columns;
    this.rows = rows;
  }

  void print(PrintStream out) {
    String title = query.question().isEmpty() ? query.name() : query.question();
    out.println("<!doctype html>");
    out.println("<html lang=\"en\"><head><meta charset=\"utf-8\">");
    out.println("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    out.println("<title>" + escapeHtml4(title) + "</title>");
    out.println("<style>\n" + STYLE + "</style></head><body>");
    out.println("<h1>" + escapeHtml4(title) + "</h1>");
    out.println("<div role=\"region\" aria-label=\"Result\" tabindex=\"0\"><table><thead>");
    out.println(row("th scope=\"col\"", "th", columns));
    out.println("</thead><tbody>");
    rows.forEach(cells -> out.println(row("td", "td", cells)));
    out.println("</tbody></table></div>");
    out.println("<p>Rows: " + rows.size() + "</p></body></html>");
  }

  private static String row(String open, String close, List<String> cells) {
    StringBuilder row = new StringBuilder("<tr>");
    for (String cell : cells) {
      row.append('<').append(open).append('>');
      row.append(escapeHtml4(cell));
      row.append("</").append(close).append('>');
    }
    return row.append("</tr>").toString();
  }
}
