package org.w3id.dixit.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.query.QueryException.Reason;

/** The text of a query, for messages that show a place in it. */
final class QuerySource {
  private static final Pattern NOT_KEYWORDS =
      Pattern.compile(
          "\"\"\".*?\"\"\"|'''.*?'''|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'"
              + "|<[^<>\"{}|^`\\\\\\s]*>|#[^\\n]*",
          Pattern.DOTALL);

  private final String name;
  private final String text;

  QuerySource(NamedQuery query) {
    this.name = query.name();
    this.text = query.text();
  }

  String name() {
    return name;
  }

  /** An error at a place, counted from 1; the place may be outside the text. */
  QueryException error(Reason reason, String problem, int line, int column) {
    String[] lines = text.split("\\R", -1);
    if (line < 1 || line > lines.length) {
      return new QueryException(reason, "The query " + name + " " + problem);
    }
    String shown = lines[line - 1];
    int at = Math.max(1, Math.min(column, shown.length() + 1));
    // Tabs stay tabs, so that the caret stands below its character.
    String margin = shown.substring(0, at - 1).replaceAll("[^\\t]", " ");
    return new QueryException(
        reason,
        "The query %s %s Line %d, column %d:%n  %s%n  %s^"
            .formatted(name, problem, line, at, shown, margin),
        line,
        at);
  }

  /** An error at the first of these keywords that is not in a comment, a literal or an IRI. */
  QueryException errorAt(Reason reason, String problem, String keywords) {
    return errorAt(reason, problem, Pattern.compile("(?i)\\b(?:" + keywords + ")\\b"), masked());
  }

  /** An error at the first place where a text stands, wherever that is. */
  QueryException errorAtText(Reason reason, String problem, String words) {
    return errorAt(reason, problem, Pattern.compile(Pattern.quote(words)), text);
  }

  private QueryException errorAt(Reason reason, String problem, Pattern place, String searched) {
    Matcher found = place.matcher(searched);
    if (!found.find()) {
      return error(reason, problem, 0, 0);
    }
    String before = text.substring(0, found.start());
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return error(reason, problem, line, found.start() - before.lastIndexOf('\n'));
  }

  private String masked() {
    return NOT_KEYWORDS.matcher(text).replaceAll(match -> match.group().replaceAll("\\S", " "));
  }
}
