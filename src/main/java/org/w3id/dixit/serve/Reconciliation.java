package org.w3id.dixit.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.w3id.dixit.link.Candidate;
import org.w3id.dixit.link.DatasetEntry;
import org.w3id.dixit.link.Feature;
import org.w3id.dixit.link.LabelIndex;
import org.w3id.dixit.link.Reconciler;

/**
 * The Reconciliation Service API 0.2 of the W3C community group, for OpenRefine and its like: over
 * the named entities of the store at {@code /reconcile}, and over an indexed dataset at {@code
 * /reconcile/NAME}. Below either there are {@code suggest/entity} and {@code preview}.
 */
final class Reconciliation implements Resource {
  private static final String SUGGEST = "suggest/entity";
  private static final String PREVIEW = "preview";
  private static final int MOST_QUERIES = 100;
  private static final int LONGEST_NAME = 300;
  private static final int MOST_CANDIDATES = 50;
  private static final int CANDIDATES = 10;
  private static final String SCHEMA = "http://schema.org/";
  private static final List<String> TYPES = List.of("Person", "Organization", "Place", "Country");

  private final Path indexes;

  /**
   * @param indexes the folder of the indexes of other datasets
   */
  Reconciliation(Path indexes) {
    this.indexes = indexes;
  }

  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    Service service = Service.of(ask.tail());
    if (service.dataset().isPresent()) {
      try (LabelIndex index = LabelIndex.open(indexes, service.dataset().get())) {
        answer(service, Optional.of(index), ask, reply);
      }
    } else {
      answer(service, ask.served().indexes().entities(), ask, reply);
    }
  }

  /** What is asked, by the rest of the address. */
  private record Service(Optional<String> dataset, String what) {
    static Service of(String tail) {
      for (String what : List.of(SUGGEST, PREVIEW)) {
        if (tail.equals(what)) {
          return new Service(Optional.empty(), what);
        }
        if (tail.endsWith("/" + what)) {
          String dataset = tail.substring(0, tail.length() - what.length() - 1);
          return new Service(Optional.of(dataset), what);
        }
      }
      return new Service(Optional.of(tail).filter(name -> !name.isEmpty()), "");
    }

    String path() {
      return "/reconcile" + dataset.map(name -> "/" + name).orElse("");
    }
  }

  private static void answer(Service service, Optional<LabelIndex> index, Ask ask, Reply reply)
      throws IOException {
    Optional<String> queries = ask.parameter("queries");
    switch (service.what()) {
      case SUGGEST -> reply.json(suggestions(index, ask));
      case PREVIEW -> reply.html(new EntityPreview(ask, index).html(ask.required("id")));
      default ->
          reply.json(queries.isPresent() ? results(index, queries.get()) : manifest(service, ask));
    }
  }

  private static JsonObject manifest(Service service, Ask ask) {
    boolean own = service.dataset().isEmpty();
    JsonObject json = new JsonObject();
    json.add("versions", array(List.of("0.2")));
    json.addProperty("name", "Dixit: " + service.dataset().orElse("entities of the store"));
    json.addProperty("identifierSpace", own ? ask.served().base() + "entity/" : SCHEMA + "Thing");
    json.addProperty("schemaSpace", SCHEMA);
    JsonArray types = new JsonArray();
    TYPES.forEach(type -> types.add(type(type)));
    json.add("defaultTypes", types);
    JsonObject view = new JsonObject();
    view.addProperty("url", own ? ask.origin() + "/entity?iri={{id}}" : "{{id}}");
    json.add("view", view);
    JsonObject preview = new JsonObject();
    preview.addProperty("url", ask.origin() + service.path() + "/" + PREVIEW + "?id={{id}}");
    preview.addProperty("width", 430);
    preview.addProperty("height", 300);
    json.add("preview", preview);
    JsonObject entity = new JsonObject();
    entity.addProperty("service_url", ask.origin());
    entity.addProperty("service_path", service.path() + "/" + SUGGEST);
    JsonObject suggest = new JsonObject();
    suggest.add("entity", entity);
    json.add("suggest", suggest);
    return json;
  }

  private static JsonObject results(Optional<LabelIndex> index, String queries) {
    JsonObject results = new JsonObject();
    Optional<Reconciler> reconciler = index.map(Reconciler::new);
    Map<String, JsonElement> asked = parsed(queries).asMap();
    if (asked.size() > MOST_QUERIES) {
      throw Problem.badRequest(
          "There are %d queries in the batch; send %d at most."
              .formatted(asked.size(), MOST_QUERIES));
    }
    asked.forEach(
        (key, query) -> {
          JsonArray candidates = new JsonArray();
          reconciler.ifPresent(each -> candidates(each, query).forEach(candidates::add));
          JsonObject result = new JsonObject();
          result.add("result", candidates);
          results.add(key, result);
        });
    return results;
  }

  private static JsonObject parsed(String queries) {
    try {
      JsonElement json = JsonParser.parseString(queries);
      if (json.isJsonObject()) {
        return json.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      // told below
    }
    throw Problem.badRequest("The parameter queries takes a JSON object of queries.");
  }

  private static List<JsonObject> candidates(Reconciler reconciler, JsonElement element) {
    if (!element.isJsonObject()) {
      throw Problem.badRequest("A query in the batch is no JSON object.");
    }
    JsonObject query = element.getAsJsonObject();
    String label = text(query.get("query")).orElse("");
    if (label.length() > LONGEST_NAME) {
      throw Problem.badRequest("A name is longer than " + LONGEST_NAME + " characters.");
    }
    Optional<String> type = text(query.get("type")).map(Reconciliation::ownName);
    int limit =
        text(query.get("limit"))
            .filter(digits -> digits.matches("[1-9]\\d{0,2}"))
            .map(Integer::parseInt)
            .orElse(CANDIDATES);
    return reconciler.query(label, type, Math.min(limit, MOST_CANDIDATES)).stream()
        .map(Reconciliation::candidate)
        .toList();
  }

  /** A text or number, or the first one of a list. */
  private static Optional<String> text(JsonElement element) {
    if (element != null && element.isJsonArray() && !element.getAsJsonArray().isEmpty()) {
      return text(element.getAsJsonArray().get(0));
    }
    return element != null && element.isJsonPrimitive()
        ? Optional.of(element.getAsString()).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  /** Kinds are known by their names; classes of the dataset by their IRIs. */
  private static String ownName(String type) {
    String name = type.startsWith(SCHEMA) ? type.substring(SCHEMA.length()) : type;
    return TYPES.contains(name) ? name : type;
  }

  private static JsonObject candidate(Candidate candidate) {
    JsonObject json = described(candidate.entry());
    // Their scores go to 100.
    json.addProperty("score", Math.round(1000 * candidate.score()) / 10.0);
    json.addProperty("match", candidate.match());
    JsonArray features = new JsonArray();
    for (Map.Entry<Feature, Double> each : candidate.features().entrySet()) {
      JsonObject feature = new JsonObject();
      feature.addProperty("id", each.getKey().word());
      feature.addProperty("value", each.getValue());
      features.add(feature);
    }
    json.add("features", features);
    return json;
  }

  private static JsonObject described(DatasetEntry entry) {
    JsonObject json = new JsonObject();
    json.addProperty("id", entry.iri());
    json.addProperty("name", entry.label());
    json.addProperty("description", entry.description());
    JsonArray types = new JsonArray();
    entry.types().forEach(iri -> types.add(type(iri)));
    json.add("type", types);
    return json;
  }

  private static JsonObject type(String type) {
    String iri = type.contains(":") ? type : SCHEMA + type;
    JsonObject json = new JsonObject();
    json.addProperty("id", iri);
    json.addProperty(
        "name", iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1));
    return json;
  }

  private static JsonObject suggestions(Optional<LabelIndex> index, Ask ask) {
    String prefix = ask.required("prefix");
    int cursor = ask.number("cursor", 0, 0, 1000);
    JsonArray entries = new JsonArray();
    Function<LabelIndex, List<DatasetEntry>> find =
        each -> each.beginning(prefix, cursor + CANDIDATES);
    index.map(find).orElse(List.of()).stream()
        .skip(cursor)
        .forEach(
            entry -> {
              JsonObject json = described(entry);
              json.add("notable", json.remove("type"));
              entries.add(json);
            });
    JsonObject json = new JsonObject();
    json.add("result", entries);
    return json;
  }

  private static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
