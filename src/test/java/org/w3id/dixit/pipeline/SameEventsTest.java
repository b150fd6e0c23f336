package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Event;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.read.ArticleReader;
import org.w3id.dixit.read.UnreadableException;

/**
 * Which mentions within an article are one event, in articles where several events look alike.
 * Pairs of mentions are counted; precision goes first, since a wrong pair makes one claim of two.
 */
class SameEventsTest {
  private int told;
  private int right;
  private int gold;

  @Test
  void mentionsToldToBeOneEventAre() throws IOException, UnreadableException {
    for (String line : Files.readAllLines(Path.of("src/test/resources/events/same.jsonl"))) {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      String id = json.get("id").getAsString();
      count(
          mentions(SharedPipeline.get().read(ArticleReader.ofJson(line, id, Optional.empty()))),
          json.getAsJsonArray("same"));
    }
    String figures = right + " of " + told + " pairs right; " + gold + " pairs in gold were found";
    System.out.println("same events: " + figures);
    assertTrue(right >= 0.8 * told, figures);
    assertTrue(right >= 7, figures);
  }

  private static Map<TextSpan, String> mentions(ArticleReading reading) {
    Map<TextSpan, String> mentions = new LinkedHashMap<>();
    for (Assertion assertion : reading.assertions()) {
      for (Event event : assertion.events()) {
        mentions.put(event.anchor(), event.id());
      }
    }
    return mentions;
  }

  private void count(Map<TextSpan, String> mentions, JsonArray clusters) {
    List<TextSpan> spans = new ArrayList<>(mentions.keySet());
    for (int i = 0; i < spans.size(); i++) {
      for (int j = i + 1; j < spans.size(); j++) {
        int first = cluster(spans.get(i), clusters);
        boolean same = first >= 0 && first == cluster(spans.get(j), clusters);
        boolean found = mentions.get(spans.get(i)).equals(mentions.get(spans.get(j)));
        told += found ? 1 : 0;
        gold += same ? 1 : 0;
        right += found && same ? 1 : 0;
      }
    }
  }

  private static int cluster(TextSpan span, JsonArray clusters) {
    for (int i = 0; i < clusters.size(); i++) {
      for (JsonElement m : clusters.get(i).getAsJsonArray()) {
        JsonArray mention = m.getAsJsonArray();
        if (mention.get(0).getAsInt() < span.end() && span.start() < mention.get(1).getAsInt()) {
          return i;
        }
      }
    }
    return -1;
  }
}
