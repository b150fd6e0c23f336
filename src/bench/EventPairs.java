import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The mentions that {@code dixit extract --events --own-voice} takes for one event, each with the
 * one before it and the words around both, to be read by hand. Arguments: texts, what was extracted.
 */
public final class EventPairs {
  public static void main(String[] arguments) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      texts.put(article.get("id").getAsString(), article.get("text").getAsString());
    }
    int n = 0;
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      String id = article.get("id").getAsString();
      for (Map.Entry<String, List<int[]>> event : mentions(article).entrySet()) {
        List<int[]> spans = event.getValue();
        for (int i = 1; i < spans.size(); i++) {
          System.out.printf(
              "#%d %s %s%n   %s%n   %s%n", ++n, id, event.getKey(),
              around(texts.get(id), spans.get(i - 1)), around(texts.get(id), spans.get(i)));
        }
      }
    }
  }

  private static Map<String, List<int[]>> mentions(JsonObject article) {
    Map<Integer, int[]> spans = new TreeMap<>();
    Map<Integer, String> events = new HashMap<>();
    for (JsonElement a : article.getAsJsonArray("assertions")) {
      for (JsonElement e : a.getAsJsonObject().getAsJsonArray("events")) {
        JsonArray anchor = e.getAsJsonObject().getAsJsonArray("anchor").get(0).getAsJsonArray();
        spans.put(anchor.get(0).getAsInt(), new int[] {anchor.get(0).getAsInt(), anchor.get(1).getAsInt()});
        events.put(anchor.get(0).getAsInt(), e.getAsJsonObject().get("id").getAsString());
      }
    }
    Map<String, List<int[]>> mentions = new LinkedHashMap<>();
    spans.forEach(
        (start, span) -> mentions.computeIfAbsent(events.get(start), k -> new ArrayList<>()).add(span));
    return mentions;
  }

  private static String around(String text, int[] span) {
    int length = text.codePointCount(0, text.length());
    return slice(text, Math.max(0, span[0] - 90), span[0])
        + "["
        + slice(text, span[0], span[1])
        + "]"
        + slice(text, span[1], Math.min(length, span[1] + 70));
  }

  private static String slice(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
        .replaceAll("\\s+", " ");
  }
}
