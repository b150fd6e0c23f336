package org.w3id.dixit.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.w3id.dixit.read.Intake.Reason;

/**
 * A JSON object as an article: {@code text} and the optional {@code id}, {@code date}, {@code
 * title}, {@code url}, {@code publisher}, {@code byline}, {@code language}. An object without
 * {@code text} is read as IPTC ninjs.
 */
final class JsonArticle {
  private JsonArticle() {}

  /**
   * @param place what to call the object in messages
   * @throws UnreadableException if the object is no article
   */
  static Draft draft(JsonObject object, String place, Source source) throws UnreadableException {
    if (!object.has("text") && Ninjs.isItem(object)) {
      Draft draft = Ninjs.draft(object, place);
      draft.origin = source.origin(InputFormat.NINJS, Optional.empty());
      return draft;
    }
    Draft draft = draft(object, place);
    draft.origin = source.originIfPacked(InputFormat.JSONL);
    return draft;
  }

  static Draft draft(JsonObject object, String place) throws UnreadableException {
    String text =
        field(object, "text")
            .orElseThrow(
                () ->
                    new UnreadableException(
                        place, Reason.EMPTY, "the field \"text\" is missing or empty."));
    Draft draft = new Draft(text);
    draft.id = field(object, "id");
    draft.language = field(object, "language");
    draft.published = date(object, place);
    draft.title = field(object, "title");
    draft.url = field(object, "url");
    draft.publisher = field(object, "publisher");
    draft.byline = field(object, "byline");
    return draft;
  }

  /** A value that is not an object or array, as text; empty where it is missing or blank. */
  static Optional<String> field(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonPrimitive() && !value.getAsString().isBlank()
        ? Optional.of(value.getAsString())
        : Optional.empty();
  }

  private static Optional<LocalDate> date(JsonObject object, String place)
      throws UnreadableException {
    Optional<String> value = field(object, "date");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.parse(value.get().substring(0, Math.min(10, value.get().length()))));
    } catch (DateTimeParseException e) {
      throw new UnreadableException(
          place,
          Reason.MALFORMED,
          "the date \"" + Source.shown(value.get()) + "\" is not of the form 2024-10-17.");
    }
  }
}
