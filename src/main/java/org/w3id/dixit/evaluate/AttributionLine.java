package org.w3id.dixit.evaluate;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.model.TextSpan;

/**
 * One document of a file: {@code {"id", "text", "attributions": [{"source": [[start, end], ...],
 * "cue", "content", "polarity"?, "rule"?, "confidence"?}, ...]}}.
 *
 * @param place what to call the line in messages
 */
record AttributionLine(String line, String place, String id, JsonObject object) {
  private static final Gson GSON = new Gson();
  private static final Pattern COLUMN = Pattern.compile("column \\d+");

  /**
   * @throws UnscorableException if {@code line} is no JSON object with an id
   */
  static AttributionLine parse(String line, String place) {
    JsonElement element = element(line, place);
    if (element.isJsonObject()) {
      Optional<String> id = string(element.getAsJsonObject(), "id");
      if (id.isPresent()) {
        return new AttributionLine(line, place, id.get(), element.getAsJsonObject());
      }
    }
    throw new UnscorableException(place + ": not an object with a string \"id\".");
  }

  Optional<String> string(String field) {
    return string(object, field);
  }

  /** Whether the line has the field, and not null in it. */
  boolean has(String field) {
    return object.has(field) && !object.get(field).isJsonNull();
  }

  UnscorableException wrong(String fault) {
    return new UnscorableException(place + ": " + fault);
  }

  /**
   * The line's attributions.
   *
   * @param length of the text, in code points
   * @throws UnscorableException if a span is malformed, empty or not in the text
   */
  List<Annotation> annotations(int length) {
    if (!(object.get("attributions") instanceof JsonArray attributions)) {
      throw wrong("the list \"attributions\" is missing.");
    }
    List<Annotation> annotations = new ArrayList<>();
    for (JsonElement attribution : attributions) {
      String where = "attribution " + annotations.size();
      if (!attribution.isJsonObject()) {
        throw wrong(where + " is not an object.");
      }
      annotations.add(annotation(attribution.getAsJsonObject(), where, length));
    }
    return annotations;
  }

  private Annotation annotation(JsonObject object, String where, int length) {
    return new Annotation(
        spans(object, Part.SOURCE, where, length),
        spans(object, Part.CUE, where, length),
        spans(object, Part.CONTENT, where, length),
        string(object, "polarity").filter(polarity -> !polarity.isEmpty()),
        string(object, "rule"),
        number(object, "confidence"));
  }

  private List<TextSpan> spans(JsonObject object, Part part, String where, int length) {
    JsonElement list = object.get(part.key());
    if (list == null || list.isJsonNull()) {
      return List.of();
    }
    if (!list.isJsonArray()) {
      throw wrong(where + ": " + part.key() + " is not a list of [start, end].");
    }
    List<TextSpan> spans = new ArrayList<>();
    for (JsonElement pair : list.getAsJsonArray()) {
      String span = where + ": the " + part.key() + " span " + GSON.toJson(pair);
      if (!isPairOfIntegers(pair)) {
        throw wrong(span + " is not [start, end].");
      }
      long start = pair.getAsJsonArray().get(0).getAsBigInteger().longValue();
      long end = pair.getAsJsonArray().get(1).getAsBigInteger().longValue();
      if (start < 0 || start >= end || end > length) {
        throw wrong(span + " is empty or not in the text (0 to " + length + ").");
      }
      spans.add(new TextSpan((int) start, (int) end));
    }
    return spans;
  }

  private static boolean isPairOfIntegers(JsonElement pair) {
    if (!(pair instanceof JsonArray numbers) || numbers.size() != 2) {
      return false;
    }
    for (JsonElement number : numbers) {
      if (!(number instanceof JsonPrimitive primitive)
          || !primitive.isNumber()
          || !primitive.getAsString().matches("-?\\d{1,18}")) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> string(JsonObject object, String field) {
    return object.get(field) instanceof JsonPrimitive value && value.isString()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  private static OptionalDouble number(JsonObject object, String field) {
    return object.get(field) instanceof JsonPrimitive value && value.isNumber()
        ? OptionalDouble.of(value.getAsDouble())
        : OptionalDouble.empty();
  }

  private static JsonElement element(String line, String place) {
    try (JsonReader reader = new JsonReader(new StringReader(line))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(reader);
      if (reader.peek() == JsonToken.END_DOCUMENT) {
        return element;
      }
      throw new UnscorableException(place + ": not valid JSON.");
    } catch (JsonParseException | IOException e) {
      Matcher column = COLUMN.matcher(String.valueOf(e.getMessage()));
      throw new UnscorableException(
          place + ": not valid JSON" + (column.find() ? " (at " + column.group() + ")." : "."), e);
    }
  }
}
