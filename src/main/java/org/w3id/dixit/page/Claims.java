package org.w3id.dixit.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What assertions claim, in words: the triples of their graphs, one group for each subject. */
final class Claims {
  private static final Set<String> MEASURES = Set.of("Quantity", "ProperInterval", "Instant");
  private static final Set<String> GENERAL = Set.of("Event");

  private static final Pattern PLACE = Pattern.compile(".*/event/(\\d+)-(\\d+)");

  private final Map<String, EntityView> names;
  private final int[] text;

  /**
   * @param names entities by their IRIs
   * @param text the article's words
   */
  Claims(Map<String, EntityView> names, String text) {
    this.names = names;
    this.text = text.codePoints().toArray();
  }

  /** The claims of each assertion, from rows of {@link PageQuery#CONTENTS}. */
  Map<String, List<ClaimView>> of(List<List<String>> rows) {
    Map<String, Map<String, Map<String, List<String>>>> triples = new LinkedHashMap<>();
    for (List<String> row : rows) {
      triples
          .computeIfAbsent(row.get(0), each -> new LinkedHashMap<>())
          .computeIfAbsent(row.get(2), each -> new LinkedHashMap<>())
          .computeIfAbsent(Words.localName(row.get(3)), each -> new ArrayList<>())
          .add(row.get(4));
    }
    Map<String, List<ClaimView>> claims = new LinkedHashMap<>();
    triples.forEach((assertion, content) -> claims.put(assertion, claims(content)));
    return claims;
  }

  private List<ClaimView> claims(Map<String, Map<String, List<String>>> content) {
    List<ClaimView> claims = new ArrayList<>();
    content.forEach(
        (subject, values) -> {
          List<String> types = types(values);
          if (types.stream().noneMatch(MEASURES::contains)) {
            claims.add(new ClaimView(title(subject, values, types), parts(values, content)));
          }
        });
    return claims;
  }

  private String title(String subject, Map<String, List<String>> values, List<String> types) {
    if (!values.containsKey("predicate")) {
      return label(subject, Map.of());
    }
    String title = predicate(values);
    List<String> special = types.stream().filter(type -> !GENERAL.contains(type)).toList();
    return special.isEmpty() ? title : title + " (" + Words.of(String.join(", ", special)) + ")";
  }

  private List<ClaimView.Part> parts(
      Map<String, List<String>> values, Map<String, Map<String, List<String>>> content) {
    List<ClaimView.Part> parts = new ArrayList<>();
    values.forEach(
        (property, objects) -> {
          if (!property.equals("type") && !property.equals("predicate")) {
            List<String> labels = objects.stream().map(each -> label(each, content)).toList();
            parts.add(new ClaimView.Part(Words.of(property), String.join("; ", labels)));
          }
        });
    return parts;
  }

  private String label(String term, Map<String, Map<String, List<String>>> content) {
    if (names.containsKey(term)) {
      return names.get(term).label();
    }
    Map<String, List<String>> described = content.getOrDefault(term, Map.of());
    if (described.containsKey("predicate")) {
      return predicate(described);
    }
    if (described.containsKey("quantityText")) {
      return String.join("; ", described.get("quantityText"));
    }
    if (types(described).contains("ProperInterval")) {
      return interval(described, content);
    }
    return term.matches("https?://\\S+") ? elsewhere(term) : term;
  }

  /** An event that is described in another assertion goes by the words where it stands. */
  private String elsewhere(String iri) {
    Matcher place = PLACE.matcher(iri);
    if (place.matches()) {
      int start = Integer.parseInt(place.group(1));
      int end = Integer.parseInt(place.group(2));
      if (start < end && end <= text.length) {
        return "“" + new String(text, start, end - start) + "”";
      }
    }
    return Words.of(Words.localName(iri));
  }

  private static String interval(
      Map<String, List<String>> interval, Map<String, Map<String, List<String>>> content) {
    return day(interval, "hasBeginning", content) + " to " + day(interval, "hasEnd", content);
  }

  private static String day(
      Map<String, List<String>> interval,
      String end,
      Map<String, Map<String, List<String>>> content) {
    return interval.getOrDefault(end, List.of()).stream()
        .map(instant -> content.getOrDefault(instant, Map.of()))
        .flatMap(instant -> instant.entrySet().stream())
        .filter(value -> value.getKey().startsWith("inXSD"))
        .map(value -> value.getValue().get(0))
        .findFirst()
        .orElse("?");
  }

  private static String predicate(Map<String, List<String>> event) {
    return Words.of(Words.localName(event.get("predicate").get(0))).replaceAll(" \\d+$", "");
  }

  private static List<String> types(Map<String, List<String>> values) {
    return values.getOrDefault("type", List.of()).stream().map(Words::localName).toList();
  }
}
