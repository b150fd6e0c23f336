package org.w3id.dixit.pipeline;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.Event;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Value;

/** One assertion as a row. An expected row names only the columns that it is about. */
record CaseRow(Map<String, String> columns) {
  private static final List<String> ORDER =
      List.of("source", "act", "certainty", "polarity", "content");

  /** Reads {@code source | act | certainty | polarity | content | column=value | ...}. */
  static CaseRow parse(String line) {
    String[] cells = line.split("\\s+\\|\\s+", -1);
    if (cells.length < ORDER.size()) {
      throw new IllegalArgumentException("a row needs five columns at least: " + line);
    }
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      int equals = cells[i].indexOf('=');
      if (i < ORDER.size()) {
        columns.put(ORDER.get(i), cells[i].strip());
      } else {
        columns.put(cells[i].substring(0, equals).strip(), cells[i].substring(equals + 1).strip());
      }
    }
    return new CaseRow(columns);
  }

  static CaseRow of(Assertion a, ArticleReading reading) {
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("source", Case.isOwnVoice(a.kind()) ? Case.OWN_VOICE : a.source().label());
    columns.put("act", a.reading().act().name());
    columns.put("certainty", a.reading().certainty().name());
    columns.put("polarity", a.reading().polarity().name());
    columns.put("content", plain(reading.article().slice(a.content())));
    columns.put("cue", plain(reading.article().slice(a.attribution().cue())));
    columns.put("speech", a.attribution().speech().name().replace("Speech", ""));
    columns.put("kind", a.kind().name());
    columns.put("rule", a.attribution().rule());
    columns.put("addressee", a.addressee().map(Entity::label).orElse("none"));
    columns.put("saidOn", a.saidOn().map(Object::toString).orElse("none"));
    columns.put("parent", a.parent().map(id -> content(id, reading)).orElse("none"));
    columns.put(
        "conditionalOn",
        a.conditionalOn().stream().map(id -> content(id, reading)).collect(Collectors.joining()));
    columns.put(
        "concessionTo",
        a.concessionTo().stream().map(id -> content(id, reading)).collect(Collectors.joining()));
    columns.put("venue", plain(reading.article().slice(a.attribution().venue())));
    columns.put(
        "about",
        a.about().stream()
            .map(Entity::label)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .collect(Collectors.joining(", ")));
    for (Event event : a.events()) {
      for (Role role : event.roles()) {
        columns.merge(role.name(), words(role.value()), (x, y) -> x + "; " + y);
      }
    }
    return new CaseRow(columns);
  }

  String get(String column) {
    return columns.getOrDefault(column, "none");
  }

  boolean matches(CaseRow actual) {
    return columns.entrySet().stream().allMatch(c -> actual.get(c.getKey()).equals(c.getValue()));
  }

  private static String content(String id, ArticleReading reading) {
    return reading.assertions().stream()
        .filter(a -> a.id().equals(id))
        .map(a -> plain(reading.article().slice(a.content())))
        .findFirst()
        .orElse("nothing");
  }

  private static String plain(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static String words(Value value) {
    if (value instanceof Value.EntityValue e) {
      return e.entity().label();
    } else if (value instanceof Value.TextValue t) {
      return t.text();
    } else if (value instanceof Value.DateValue d) {
      return d.date().toString();
    } else if (value instanceof Value.NumberValue n) {
      return Long.toString(n.number());
    } else if (value instanceof Value.ConceptValue c) {
      return c.concept();
    }
    return "event";
  }

  @Override
  public String toString() {
    Iterator<Map.Entry<String, String>> cells = columns.entrySet().iterator();
    StringBuilder line = new StringBuilder();
    for (int i = 0; cells.hasNext(); i++) {
      Map.Entry<String, String> cell = cells.next();
      line.append(i > 0 ? " | " : "").append(i < ORDER.size() ? "" : cell.getKey() + "=");
      line.append(cell.getValue());
    }
    return line.toString();
  }
}
