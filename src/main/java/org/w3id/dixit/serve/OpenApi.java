package org.w3id.dixit.serve;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.dixit.export.ExportFormat;
import org.w3id.dixit.export.OntologyForm;
import org.w3id.dixit.query.NamedQuery;
import org.w3id.dixit.query.Parameter;
import org.w3id.dixit.query.ParameterType;
import org.w3id.dixit.query.QueryLibrary;

/** The description of the API (OpenAPI 3.1), made from the headers of the queries. */
final class OpenApi implements Resource {
  private static final String JSON = "application/json";
  private static final List<String> ROWS =
      List.of(
          "application/sparql-results+json",
          "text/csv",
          "text/tab-separated-values",
          "application/sparql-results+xml");

  private final boolean withToken;
  private final boolean withReview;

  /**
   * @param withToken whether reading wants the token
   * @param withReview whether there is judging, which always wants it
   */
  OpenApi(boolean withToken, boolean withReview) {
    this.withToken = withToken;
    this.withReview = withReview;
  }

  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    JsonObject json = new JsonObject();
    json.addProperty("openapi", "3.1.0");
    JsonObject info = new JsonObject();
    info.addProperty("title", "Dixit");
    info.addProperty("version", "1");
    info.addProperty(
        "description",
        "Who said what, as a knowledge graph. What a source claims is no fact: every claim comes"
            + " with its source, certainty and polarity. Offsets count Unicode code points.");
    json.add("info", info);
    JsonObject paths = new JsonObject();
    fixed(paths);
    QueryLibrary.shipped().all().forEach(query -> query(paths, query));
    if (withReview) {
      judging(paths, "/api/review", "article", "assertion", ReviewApi.FIELDS);
      judging(paths, "/api/links", "entity", "link", LinksApi.FIELDS);
    }
    json.add("paths", paths);
    json.add("components", components());
    if (withToken) {
      json.add("security", security());
    }
    reply.json(json);
  }

  @Override
  public boolean readsStore() {
    return false;
  }

  private static void fixed(JsonObject paths) {
    JsonArray part = new JsonArray();
    part.add(parameter("offset", "how many to pass over", false, type("integer")));
    part.add(parameter("limit", "how many to give at most", false, type("integer")));
    add(paths, "/api/query", "listQueries", "The shipped queries", new JsonArray(), List.of(JSON));
    add(paths, "/api/articles", "listArticles", "The articles, latest first", part, List.of(JSON));
    JsonArray iri = new JsonArray();
    iri.add(parameter("iri", "the IRI of the article", true, format("uri")));
    JsonObject formats =
        choice(Stream.concat(Stream.of("json"), Arrays.stream(ExportFormat.values())));
    iri.add(parameter("format", "json, or a format of RDF for its part", false, formats));
    List<String> types =
        Stream.concat(
                Stream.of(JSON), Arrays.stream(ExportFormat.values()).map(ExportFormat::mediaType))
            .toList();
    add(paths, "/api/article", "readArticle", "Text and assertions", iri, types);
    JsonArray entity = part.deepCopy();
    entity.add(parameter("iri", "the IRI of the entity", true, format("uri")));
    add(paths, "/api/entity", "readEntity", "What it says, what is said", entity, List.of(JSON));
    JsonArray search = part.deepCopy();
    search.add(
        parameter("q", "words; \"together\" in quotation marks, -without", true, type("string")));
    add(paths, "/api/search", "search", "Contents with these words", search, List.of(JSON));
    add(
        paths,
        OntologyDocuments.ADDRESS,
        "ontology",
        "The vocabulary, by Accept or with an ending",
        new JsonArray(),
        Arrays.stream(OntologyForm.values()).map(OntologyForm::mediaType).toList());
    JsonArray thing = new JsonArray();
    thing.add(parameter("iri", "of an article, an assertion or an entity", true, format("uri")));
    thing.add(parameter("format", "in place of the Accept header", false, type("string")));
    add(
        paths,
        "/kg",
        "describe",
        "What the store holds on one thing, by Accept",
        thing,
        Arrays.stream(ExportFormat.values()).map(ExportFormat::mediaType).toList());
    JsonArray sparql = new JsonArray();
    sparql.add(parameter("query", "a SPARQL 1.1 query", true, type("string")));
    add(paths, "/sparql", "sparql", "SPARQL 1.1 protocol, to read", sparql, ROWS);
    add(
        paths,
        "/health",
        "health",
        "Whether the store can be read",
        new JsonArray(),
        List.of(JSON));
  }

  private static void query(JsonObject paths, NamedQuery query) {
    JsonArray parameters = new JsonArray();
    for (Parameter each : query.parameters()) {
      JsonObject schema = schema(each.type());
      each.defaultValue().ifPresent(value -> schema.addProperty("default", value));
      parameters.add(parameter(each.name(), each.description(), each.required(), schema));
    }
    JsonObject formats = choice(Stream.of("json", "csv", "tsv", "xml"));
    parameters.add(parameter("format", "in place of the Accept header", false, formats));
    add(paths, "/api/query/" + query.name(), query.name(), query.question(), parameters, ROWS);
  }

  /**
   * An address of judgements.
   *
   * @param of what they are listed by
   * @param on what is judged
   * @param fields what a judgement has
   */
  private static void judging(
      JsonObject paths, String path, String of, String on, Set<String> fields) {
    JsonArray iri = new JsonArray();
    iri.add(parameter(of, "the IRI of the " + of, true, format("uri")));
    String operation = on.substring(0, 1).toUpperCase(Locale.ROOT) + on.substring(1);
    add(paths, path, "judged" + operation, "What is judged of its " + on + "s", iri, List.of(JSON));
    JsonObject properties = new JsonObject();
    fields.stream().sorted().forEach(field -> properties.add(field, type("string")));
    JsonObject schema = type("object");
    schema.add("properties", properties);
    JsonObject media = new JsonObject();
    media.add("schema", schema);
    JsonObject content = new JsonObject();
    content.add(JSON, media);
    JsonObject body = new JsonObject();
    body.addProperty("required", true);
    body.add("content", content);
    JsonObject post = new JsonObject();
    post.addProperty("operationId", "judge" + operation);
    post.addProperty("summary", "Judge one " + on);
    post.add("requestBody", body);
    post.add("security", security());
    JsonObject responses = new JsonObject();
    responses.add("200", response("the judgement as it was taken", List.of(JSON)));
    responses.add("default", problem());
    post.add("responses", responses);
    paths.getAsJsonObject(path).add("post", post);
  }

  private static JsonArray security() {
    JsonObject bearer = new JsonObject();
    bearer.add("token", new JsonArray());
    JsonArray security = new JsonArray();
    security.add(bearer);
    return security;
  }

  private static JsonObject schema(ParameterType type) {
    return switch (type) {
      case INTEGER -> type("integer");
      case DATE -> format("date");
      case IRI -> format("uri");
      case ENTITY, STRING -> type("string");
    };
  }

  private static JsonObject choice(Stream<?> values) {
    JsonArray names = new JsonArray();
    values.forEach(value -> names.add(value.toString()));
    JsonObject schema = type("string");
    schema.add("enum", names);
    return schema;
  }

  private static JsonObject type(String name) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", name);
    return schema;
  }

  private static JsonObject format(String name) {
    JsonObject schema = type("string");
    schema.addProperty("format", name);
    return schema;
  }

  private static JsonObject parameter(
      String name, String description, boolean required, JsonObject schema) {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("in", "query");
    json.addProperty("required", required);
    json.addProperty("description", description);
    json.add("schema", schema);
    return json;
  }

  private static void add(
      JsonObject paths,
      String path,
      String operation,
      String summary,
      JsonArray parameters,
      List<String> mediaTypes) {
    JsonObject get = new JsonObject();
    get.addProperty("operationId", operation);
    get.addProperty("summary", summary);
    get.add("parameters", parameters);
    JsonObject responses = new JsonObject();
    responses.add("200", response("the answer", mediaTypes));
    responses.add("default", problem());
    get.add("responses", responses);
    JsonObject item = new JsonObject();
    item.add("get", get);
    paths.add(path, item);
  }

  private static JsonObject response(String description, List<String> mediaTypes) {
    JsonObject content = new JsonObject();
    mediaTypes.forEach(type -> content.add(type, new JsonObject()));
    JsonObject json = new JsonObject();
    json.addProperty("description", description);
    json.add("content", content);
    return json;
  }

  private static JsonObject problem() {
    JsonObject reference = new JsonObject();
    reference.addProperty("$ref", "#/components/responses/Problem");
    return reference;
  }

  private JsonObject components() {
    JsonObject properties = new JsonObject();
    List.of("type", "title", "detail").forEach(name -> properties.add(name, type("string")));
    properties.add("status", type("integer"));
    JsonObject schema = type("object");
    schema.add("properties", properties);
    JsonObject problem = response("a problem (RFC 9457)", List.of());
    JsonObject content = new JsonObject();
    JsonObject media = new JsonObject();
    media.add("schema", schema);
    content.add(Problem.MEDIA_TYPE, media);
    problem.add("content", content);
    JsonObject responses = new JsonObject();
    responses.add("Problem", problem);
    JsonObject components = new JsonObject();
    components.add("responses", responses);
    token().ifPresent(schemes -> components.add("securitySchemes", schemes));
    return components;
  }

  private Optional<JsonObject> token() {
    if (!withToken && !withReview) {
      return Optional.empty();
    }
    JsonObject scheme = new JsonObject();
    scheme.addProperty("type", "http");
    scheme.addProperty("scheme", "bearer");
    JsonObject schemes = new JsonObject();
    schemes.add("token", scheme);
    return Optional.of(schemes);
  }
}
