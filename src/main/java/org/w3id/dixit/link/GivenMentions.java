package org.w3id.dixit.link;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3id.dixit.model.TextSpan;

/**
 * Mentions that somebody has marked: JSON Lines of {@code {"id", "links": [{"start", "end"}]}},
 * with offsets in code points. Whatever else stands in them is passed over, such as the right
 * links.
 */
public final class GivenMentions {
  private final Map<String, List<TextSpan>> spans = new HashMap<>();

  private GivenMentions() {}

  /**
   * Reads the whole file.
   *
   * @throws LinkException naming the line if the file is missing or not in that form
   */
  public static GivenMentions read(Path file) {
    GivenMentions mentions = new GivenMentions();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          mentions.add(JsonParser.parseString(line).getAsJsonObject());
        }
      }
    } catch (IOException e) {
      throw LinkException.wrong(file + " cannot be read as text (" + e.getMessage() + ").");
    } catch (JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | UnsupportedOperationException
        | NullPointerException e) {
      throw LinkException.wrong(
          file
              + ", line "
              + number
              + ": no object of the form {\"id\": \"a\", \"links\": [{\"start\": 0, \"end\": 5}]},"
              + " with the end after the start.");
    }
    return mentions;
  }

  private void add(JsonObject document) {
    JsonArray links = document.getAsJsonArray("links");
    List<TextSpan> found = new ArrayList<>();
    for (JsonElement each : links) {
      JsonObject link = each.getAsJsonObject();
      found.add(new TextSpan(link.get("start").getAsInt(), link.get("end").getAsInt()));
    }
    spans.put(document.get("id").getAsString(), found);
  }

  /** The mentions of an article, in the order given; none where the file has none. */
  public List<TextSpan> of(String article) {
    return spans.getOrDefault(article, List.of());
  }
}
