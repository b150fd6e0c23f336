package org.w3id.dixit.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.query.QueryException.Reason;

/**
 * A query with its description, which stands in the comment lines at its start:
 *
 * <pre>
 * # timeline: What happened when, and who says so?
 * # Group: Reading
 * # Asked by: an editor who writes a background piece
 * # Parameter: source as ?speaker (entity, optional): only what this person or body says
 * # Parameter: from (date, default 1900-01-01): nothing before this day
 * # Columns: when, source, text
 * </pre>
 *
 * <p>A parameter binds the variable after {@code as}, or the one of its own name. Types are those
 * of {@link ParameterType}; a parameter is {@code required}, {@code optional} (its variable stays
 * free) or has a {@code default}. All lines may be missing.
 *
 * @param name the name of the query, or its file
 * @param question what it answers; may be empty
 * @param group the heading that it stands under in lists; may be empty
 * @param askedBy who asks it; may be empty
 * @param columns the columns of its result; empty if the header does not say
 * @param text the whole query, header included
 */
public record NamedQuery(
    String name,
    String question,
    String group,
    String askedBy,
    List<Parameter> parameters,
    List<String> columns,
    String text) {
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?<name>[\\w-]+)(?: as \\?(?<variable>\\w+))? \\((?<type>\\w+), "
              + "(?:(?<need>required|optional)|default (?<default>[^)]+))\\): (?<description>.+)");

  public NamedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /**
   * Reads the header of a query.
   *
   * @throws QueryException if a parameter line is not in its form
   */
  public static NamedQuery parse(String name, String text) {
    String question = "";
    String group = "";
    String askedBy = "";
    List<Parameter> parameters = new ArrayList<>();
    List<String> columns = List.of();
    for (String line : headerOf(text)) {
      int colon = line.indexOf(": ");
      String key = colon < 0 ? "" : line.substring(0, colon);
      String value = line.substring(colon < 0 ? 0 : colon + 2).strip();
      switch (key) {
        case "Group" -> group = value;
        case "Asked by" -> askedBy = value;
        case "Parameter" -> parameters.add(parameter(name, value));
        case "Columns" -> columns = List.of(value.split(",\\s*"));
        default -> question = key.equals(name) ? value : question;
      }
    }
    return new NamedQuery(name, question, group, askedBy, parameters, columns, text);
  }

  private static List<String> headerOf(String text) {
    return text.lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line.substring(1).strip())
        .toList();
  }

  private static Parameter parameter(String query, String line) {
    Matcher form = PARAMETER.matcher(line);
    Optional<ParameterType> type = form.matches() ? type(form.group("type")) : Optional.empty();
    if (type.isEmpty()) {
      throw new QueryException(
          Reason.HEADER,
          "The query "
              + query
              + " describes a parameter as \""
              + line
              + "\"; the form is \"NAME as ?VARIABLE (TYPE, required): MEANING\", with optional or"
              + " \"default VALUE\" in the place of required.");
    }
    String name = form.group("name");
    String variable = form.group("variable") == null ? name : form.group("variable");
    return new Parameter(
        name,
        variable,
        type.get(),
        "required".equals(form.group("need")),
        Optional.ofNullable(form.group("default")),
        form.group("description"));
  }

  private static Optional<ParameterType> type(String word) {
    for (ParameterType type : ParameterType.values()) {
      if (type.word().equals(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
