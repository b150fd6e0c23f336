package org.w3id.dixit.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.query.NamedQuery;
import org.w3id.dixit.query.Parameter;
import org.w3id.dixit.query.QueryLibrary;
import org.w3id.dixit.query.QueryRun;
import org.w3id.dixit.query.ResultFormat;

/**
 * The shipped queries: their list, and below it each by its name, with parameters as the query's
 * header has them. Values become RDF terms and never text of the query.
 */
final class QueriesApi implements Resource {
  private static final String FORMAT = "format";

  /** The formats of rows, with what they are called in HTTP. */
  private enum Rows {
    JSON(ResultFormat.JSON, "application/sparql-results+json", "application/json"),
    CSV(ResultFormat.CSV, "text/csv; charset=utf-8", "text/csv"),
    TSV(ResultFormat.TSV, "text/tab-separated-values; charset=utf-8", "text/tab-separated-values"),
    XML(ResultFormat.XML, "application/sparql-results+xml", "application/xml");

    private final ResultFormat format;
    private final String mediaType;
    private final String otherType;

    Rows(ResultFormat format, String mediaType, String otherType) {
      this.format = format;
      this.mediaType = mediaType;
      this.otherType = otherType;
    }

    private boolean isNamedIn(String accept) {
      String type = mediaType.replaceFirst(";.*", "");
      return accept.contains(type) || accept.contains(otherType);
    }
  }

  private final QueryLibrary library = QueryLibrary.shipped();
  private final RunningQueries running;
  private final Duration timeout;

  QueriesApi(RunningQueries running, Duration timeout) {
    this.running = running;
    this.timeout = timeout;
  }

  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    if (ask.tail().isEmpty()) {
      reply.json(list());
      return;
    }
    if (!library.names().contains(ask.tail())) {
      throw Problem.notFound("There is no query of this name; /api/query lists all.");
    }
    Rows rows = rows(ask);
    Map<String, String> values = new LinkedHashMap<>(ask.parameters());
    values.remove(FORMAT);
    values.values().removeIf(String::isBlank);
    QueryRun run =
        QueryRun.of(library.find(ask.tail()), values)
            .withTimeout(timeout)
            .watchedBy(running::begin);
    reply.mediaType(rows.mediaType);
    run.write(ask.data(), rows.format, reply.out());
  }

  private static Rows rows(Ask ask) {
    Optional<String> wanted = ask.parameter(FORMAT);
    for (Rows rows : Rows.values()) {
      boolean fits =
          wanted
              .map(word -> word.toUpperCase(Locale.ROOT).equals(rows.name()))
              .orElseGet(() -> rows.isNamedIn(ask.accept()));
      if (fits) {
        return rows;
      }
    }
    if (wanted.isPresent()) {
      throw Problem.badRequest("The parameter format takes json, csv, tsv or xml.");
    }
    return Rows.JSON;
  }

  private JsonArray list() {
    JsonArray list = new JsonArray();
    library.all().forEach(query -> list.add(described(query)));
    return list;
  }

  private static JsonObject described(NamedQuery query) {
    JsonObject json = new JsonObject();
    json.addProperty("name", query.name());
    json.addProperty("question", query.question());
    json.addProperty("askedBy", query.askedBy());
    JsonArray parameters = new JsonArray();
    query.parameters().forEach(parameter -> parameters.add(described(parameter)));
    json.add("parameters", parameters);
    JsonArray columns = new JsonArray();
    query.columns().forEach(columns::add);
    json.add("columns", columns);
    json.addProperty("sparql", query.text());
    return json;
  }

  private static JsonObject described(Parameter parameter) {
    JsonObject json = new JsonObject();
    json.addProperty("name", parameter.name());
    json.addProperty("type", parameter.type().word());
    json.addProperty("required", parameter.required());
    parameter.defaultValue().ifPresent(value -> json.addProperty("default", value));
    json.addProperty("description", parameter.description());
    return json;
  }
}
