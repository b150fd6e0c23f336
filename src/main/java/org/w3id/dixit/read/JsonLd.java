package org.w3id.dixit.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The schema.org article that a page describes in JSON-LD. Contexts are not looked up: names are
 * taken as news pages write them.
 */
final class JsonLd {
  private final JsonObject article;

  private JsonLd(JsonObject article) {
    this.article = article;
  }

  /** The first article of the page; one that says nothing where there is none. */
  static JsonLd of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonObject> found = article(script.data());
      if (found.isPresent()) {
        return new JsonLd(found.get());
      }
    }
    return new JsonLd(new JsonObject());
  }

  private static Optional<JsonObject> article(String json) {
    Deque<JsonElement> left = new ArrayDeque<>();
    try {
      left.add(JsonParser.parseString(json));
    } catch (JsonParseException | StackOverflowError e) {
      // Pages often hold faulty JSON; what they say elsewhere still counts.
      return Optional.empty();
    }
    while (!left.isEmpty()) {
      JsonElement element = left.remove();
      if (element.isJsonArray()) {
        element.getAsJsonArray().forEach(left::add);
      } else if (element.isJsonObject()) {
        JsonObject object = element.getAsJsonObject();
        if (isArticle(object)) {
          return Optional.of(object);
        }
        Stream.of("@graph", "mainEntity").filter(object::has).map(object::get).forEach(left::add);
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonObject object) {
    JsonElement type = object.get("@type");
    return type != null && elements(type).anyMatch(t -> t.isJsonPrimitive() && isArticle(t));
  }

  private static boolean isArticle(JsonElement type) {
    return type.getAsString()
        .matches("(?:https?://schema.org/)?(?:\\w*Article|\\w*BlogPosting|Report)");
  }

  private static Stream<JsonElement> elements(JsonElement value) {
    return value.isJsonArray() ? value.getAsJsonArray().asList().stream() : Stream.of(value);
  }

  Optional<String> text(String name) {
    return JsonArticle.field(article, name);
  }

  /** The {@code @id} of an object, or the text that stands for one. */
  Optional<String> id(String name) {
    JsonElement value = article.get(name);
    return value != null && value.isJsonObject()
        ? JsonArticle.field(value.getAsJsonObject(), "@id")
        : text(name);
  }

  /** The names of persons or bodies, as a reader would see them one after the other. */
  Optional<String> names(String name) {
    JsonElement value = article.get(name);
    if (value == null) {
      return Optional.empty();
    }
    String names =
        elements(value)
            .flatMap(
                each ->
                    each.isJsonObject()
                        ? JsonArticle.field(each.getAsJsonObject(), "name").stream()
                        : each.isJsonPrimitive() ? Stream.of(each.getAsString()) : Stream.empty())
            .filter(each -> !each.startsWith("http"))
            .collect(Collectors.joining(", "));
    return Optional.of(names).filter(n -> !n.isBlank());
  }
}
