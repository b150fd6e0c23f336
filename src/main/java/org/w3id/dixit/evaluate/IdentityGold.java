package org.w3id.dixit.evaluate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.evaluate.IdentityDocument.Found;
import org.w3id.dixit.evaluate.IdentityDocument.Named;
import org.w3id.dixit.model.TextSpan;

/** Reads which names name the same: gold ones, and those that {@code extract --names} prints. */
public final class IdentityGold {
  private static final String WITH = "links or names";

  private IdentityGold() {}

  /**
   * The documents of a gold file; of their links those by name, whose thing is known.
   *
   * @param file JSON Lines: {@code id}, {@code text} and {@code links}, each with {@code start} and
   *     {@code end} in code points, {@code iri}, and optional {@code form} (only {@code name} is
   *     scored) and {@code type} ({@code person} is watched)
   * @throws UnscorableException if the file cannot be read or is malformed
   */
  public static List<IdentityDocument> read(Path file) {
    List<IdentityDocument> documents = new ArrayList<>();
    DocumentLines.read(
        file,
        WITH,
        (line, object) -> {
          List<Named> names = new ArrayList<>();
          for (JsonElement element : object.getAsJsonArray("links")) {
            JsonObject link = element.getAsJsonObject();
            boolean known = link.has("iri") && !link.get("iri").isJsonNull();
            if (known && string(link, "form").orElse("name").equals("name")) {
              names.add(
                  new Named(
                      span(link),
                      link.get("iri").getAsString(),
                      string(link, "type").filter("person"::equals).isPresent()));
            }
          }
          documents.add(
              new IdentityDocument(
                  object.get("id").getAsString(),
                  object.get("text").getAsString(),
                  string(object, "genre"),
                  names,
                  line));
        });
    return documents;
  }

  /**
   * The names that were found, by document.
   *
   * @throws UnscorableException if the file cannot be read or is malformed
   */
  public static Map<String, List<Found>> readFound(Path file) {
    Map<String, List<Found>> found = new LinkedHashMap<>();
    DocumentLines.read(
        file, WITH, (line, object) -> found.put(object.get("id").getAsString(), names(object)));
    return found;
  }

  /** The names in a line of {@code extract --names}. */
  public static List<Found> found(String line) {
    return names(JsonParser.parseString(line).getAsJsonObject());
  }

  private static List<Found> names(JsonObject document) {
    List<Found> names = new ArrayList<>();
    for (JsonElement element : document.getAsJsonArray("names")) {
      JsonObject name = element.getAsJsonObject();
      names.add(
          new Found(
              span(name), name.get("entity").getAsString(), name.get("people").getAsBoolean()));
    }
    return names;
  }

  private static TextSpan span(JsonObject object) {
    return new TextSpan(object.get("start").getAsInt(), object.get("end").getAsInt());
  }

  private static Optional<String> string(JsonObject object, String field) {
    return object.has(field) && !object.get(field).isJsonNull()
        ? Optional.of(object.get(field).getAsString())
        : Optional.empty();
  }
}
