package org.w3id.dixit.pipeline;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Attribution;

/**
 * A short text that shows a class of the extractor at work, or what it has to leave alone.
 *
 * @param className the construction or rereading that the example is about
 * @param positive whether an attribution has to be found by that construction
 * @param reason why the example fails today; empty where it does not
 * @param expected the attribution that has to be found; empty where none may be
 * @param byRule whether the class is a construction that attributions cite as their rule
 */
record ConstructionExample(
    String className,
    boolean positive,
    String reason,
    String text,
    Map<String, String> expected,
    boolean byRule) {
  private static final String PARAGRAPH = "\\s*¶\\s*";

  /**
   * Reads {@code + text | source | content | column=value ...} or {@code - text}, both with {@code
   * ?} before and {@code # reason} after them where they are known to fail.
   */
  static ConstructionExample parse(String className, String line, boolean byRule) {
    boolean failing = line.startsWith("?");
    String[] commented = line.substring(failing ? 1 : 0).strip().split("\\s+# ", 2);
    String[] cells = commented[0].substring(1).strip().split("\\s+\\|\\s+", -1);
    char sign = commented[0].charAt(0);
    boolean complete = sign == '+' ? cells.length > 2 : sign == '-' && cells.length != 2;
    if (!complete || failing != commented.length > 1) {
      throw new IllegalArgumentException(
          className
              + ": begin with + or -, give source and content, a reason only after ?: "
              + line);
    }
    Map<String, String> expected = new LinkedHashMap<>();
    for (int i = 1; i < cells.length; i++) {
      String[] named = cells[i].split("=", 2);
      expected.put(i == 1 ? "source" : i == 2 ? "content" : named[0], i < 3 ? cells[i] : named[1]);
    }
    if (sign == '+' && byRule) {
      expected.putIfAbsent("rule", className);
    }
    String reason = failing ? commented[1].strip() : "";
    String text = cells[0].replaceAll(PARAGRAPH, "\n\n");
    return new ConstructionExample(className, sign == '+', reason, text, expected, byRule);
  }

  Article article() {
    return Article.ofText(text);
  }

  boolean isKnownFailure() {
    return !reason.isEmpty();
  }

  /** What is wrong with a reading; empty where all is as it should be. */
  String problem(ArticleReading reading) {
    List<CaseRow> rows = rows(reading);
    if (!expected.isEmpty() && rows.stream().noneMatch(new CaseRow(expected)::matches)) {
      return "missing " + expected + " among" + lines(rows);
    }
    if (!positive && rows.stream().anyMatch(this::isUnwanted)) {
      return "unexpected among" + lines(rows);
    }
    return "";
  }

  /** A construction may find nothing; beside a rereading nobody but the article may speak. */
  private boolean isUnwanted(CaseRow row) {
    return byRule
        ? row.get("rule").equals(className)
        : expected.isEmpty() && !row.get("source").equals(Case.OWN_VOICE);
  }

  /** A row for each attribution; the parts of its content stand with strokes between them. */
  private static List<CaseRow> rows(ArticleReading reading) {
    Map<Attribution, List<Assertion>> parts =
        reading.assertions().stream()
            .collect(
                Collectors.groupingBy(
                    Assertion::attribution, LinkedHashMap::new, Collectors.toList()));
    return parts.values().stream().map(found -> row(found, reading)).toList();
  }

  private static CaseRow row(List<Assertion> parts, ArticleReading reading) {
    Map<String, String> columns = new LinkedHashMap<>(CaseRow.of(parts.get(0), reading).columns());
    columns.put(
        "content",
        parts.stream()
            .map(part -> CaseRow.of(part, reading).get("content"))
            .collect(Collectors.joining(" / ")));
    return new CaseRow(columns);
  }

  private static String lines(List<CaseRow> rows) {
    return rows.stream()
        .map(
            row ->
                Arrays.asList("source", "content", "rule", "kind", "speech", "cue").stream()
                    .map(row::get)
                    .collect(Collectors.joining(" | ", "\n  ", "")))
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return className + (positive ? " + " : " - ") + text.replace("\n\n", " ¶ ");
  }
}
