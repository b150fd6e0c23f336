package org.w3id.dixit.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.model.Article;

/** Articles as JSON objects, one a line: {@code id}, {@code text}, and optional fields. */
final class JsonLines {
  private JsonLines() {}

  static List<Article> articles(String lines, Path file, Optional<LocalDate> date)
      throws UnreadableException {
    List<Article> articles = new ArrayList<>();
    int number = 0;
    for (String line : lines.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        String place = file + ", line " + number;
        articles.add(article(line, place, date));
      }
    }
    if (articles.isEmpty()) {
      throw new UnreadableException(file + ": no line holds an article.");
    }
    return articles;
  }

  /**
   * @param place what to call the line in messages
   */
  static Article article(String line, String place, Optional<LocalDate> date)
      throws UnreadableException {
    JsonObject object = object(line, place);
    String text =
        field(object, "text")
            .orElseThrow(
                () -> new UnreadableException(place + ": the field \"text\" is missing or empty."));
    Optional<String> url = field(object, "url");
    String id = field(object, "id").orElse(Article.idOf(url.orElse(text)));
    Article article =
        new Article(
            id.matches("[A-Za-z0-9._-]+") ? id : Article.idOf(id),
            text,
            field(object, "language").orElse("en"),
            date(object, place).or(() -> PlainText.headerDate(text)).or(() -> date),
            field(object, "title"),
            url,
            field(object, "publisher"));
    return ArticleReader.checked(article, place);
  }

  private static JsonObject object(String line, String place) throws UnreadableException {
    try {
      JsonElement element = JsonParser.parseString(line);
      if (element.isJsonObject()) {
        return element.getAsJsonObject();
      }
      throw new UnreadableException(place + ": not a JSON object.");
    } catch (JsonParseException e) {
      throw new UnreadableException(place + ": not valid JSON (" + e.getMessage() + ").", e);
    }
  }

  private static Optional<String> field(JsonObject object, String name) {
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
          place + ": the date \"" + value.get() + "\" is not of the form 2024-10-17.", e);
    }
  }
}
