package org.w3id.dixit.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The headers of queries as pages for people: a list, the description of one, a Markdown page. */
public final class QueryPages {
  /** The groups in the order in which a newcomer reads them; others follow by name. */
  private static final List<String> ORDER =
      List.of(
          "Reading",
          "Over time",
          "Agreement and conflict",
          "Sources",
          "How news spreads",
          "Conditions and dates",
          "Persons, bodies and places",
          "Beside other datasets");

  private final Map<String, List<NamedQuery>> groups;

  /** Pages on these queries. */
  public QueryPages(Collection<NamedQuery> queries) {
    groups =
        queries.stream()
            .collect(
                Collectors.groupingBy(
                    NamedQuery::group,
                    () -> new TreeMap<>(QueryPages::compare),
                    Collectors.toList()));
  }

  private static int compare(String one, String other) {
    int place = Integer.compare(place(one), place(other));
    return place != 0 ? place : one.compareTo(other);
  }

  private static int place(String group) {
    int place = ORDER.indexOf(group);
    return place < 0 ? ORDER.size() : place;
  }

  /** The names of the queries by group, each with its question and its parameters. */
  public List<String> list() {
    List<String> lines = new ArrayList<>();
    groups.forEach(
        (group, queries) -> {
          lines.add(group.toUpperCase(Locale.ROOT));
          for (NamedQuery query : queries) {
            lines.add("  " + query.name());
            lines.add("      " + query.question());
            query.parameters().forEach(each -> lines.add("      " + option(each)));
          }
          lines.add("");
        });
    return lines;
  }

  /** All that the header of a query says, and how it is asked. */
  public static List<String> describe(NamedQuery query) {
    List<String> lines = new ArrayList<>();
    lines.add(query.name() + (query.group().isEmpty() ? "" : " (" + query.group() + ")"));
    lines.add("  " + query.question());
    if (!query.askedBy().isEmpty()) {
      lines.add("  Asked by " + query.askedBy() + ".");
    }
    if (!query.parameters().isEmpty()) {
      lines.add("Parameters");
      for (Parameter parameter : query.parameters()) {
        lines.add("  " + option(parameter));
        lines.add("      takes " + parameter.type().form());
      }
    }
    if (!query.columns().isEmpty()) {
      lines.add("Columns");
      lines.add("  " + String.join(", ", query.columns()));
    }
    lines.add("Ask it");
    lines.add("  " + command(query));
    return lines;
  }

  /** A page in Markdown with all queries, of which {@code queries/README.md} is a copy. */
  public String markdown() {
    StringBuilder page = new StringBuilder();
    page.append("# Questions that come with Dixit\n\n");
    page.append(
        "Made from the headers of the files in this folder; a test compares them. Ask one with\n");
    page.append(
        "`dixit query NAME`, see it with `dixit query NAME --show`, learn what it takes with\n");
    page.append(
        "`dixit query --describe NAME`. A parameter of type entity takes a label, an alias or an"
            + " IRI,\n");
    page.append("and the answer says which entity was taken.\n");
    groups.forEach(
        (group, queries) -> {
          page.append("\n## ").append(group).append('\n');
          queries.forEach(query -> section(query, page));
        });
    return page.toString();
  }

  private static void section(NamedQuery query, StringBuilder page) {
    page.append("\n### [%s](%s.rq)\n\n".formatted(query.name(), query.name()));
    page.append(query.question()).append('\n');
    page.append("Asked by ").append(query.askedBy()).append(".\n\n");
    for (Parameter parameter : query.parameters()) {
      page.append(
          "- `%s` (%s, %s): %s\n"
              .formatted(
                  parameter.name(),
                  parameter.type().word(),
                  need(parameter),
                  parameter.description()));
    }
    page.append("- gives ").append(String.join(", ", query.columns())).append("\n\n");
    page.append("```\n").append(command(query)).append("\n```\n");
  }

  private static String command(NamedQuery query) {
    return "dixit query "
        + query.name()
        + query.parameters().stream()
            .filter(Parameter::required)
            .map(parameter -> " -p " + parameter.name() + "=" + example(parameter.type()))
            .collect(Collectors.joining());
  }

  private static String example(ParameterType type) {
    return switch (type) {
      case IRI -> "https://example.org/x";
      case ENTITY -> "\"NAME\"";
      case STRING -> "\"TEXT\"";
      case INTEGER -> "12";
      case DATE -> "2025-01-31";
    };
  }

  private static String option(Parameter parameter) {
    return "-p %s=%s  %s (%s)"
        .formatted(
            parameter.name(), parameter.type().word(), parameter.description(), need(parameter));
  }

  private static String need(Parameter parameter) {
    Optional<String> value = parameter.defaultValue();
    return parameter.required()
        ? "required"
        : value.map(each -> "default " + each).orElse("optional");
  }
}
