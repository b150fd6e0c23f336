import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Draws events at random from what {@code dixit extract --events --own-voice} has found, to be read
 * by hand. Standard output: a table with a line for each event, by offsets, to be filled in with
 * judgements; it holds no words of the articles. Standard error: the same events with their words.
 * Arguments: texts, what was extracted, how many, seed.
 */
public final class EventSample {
  private record Drawn(String article, JsonObject assertion, JsonObject event, boolean main) {}

  private final Map<String, String> texts = new HashMap<>();

  public static void main(String[] arguments) throws IOException {
    EventSample sample = new EventSample();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      sample.texts.put(article.get("id").getAsString(), article.get("text").getAsString());
    }
    List<Drawn> all = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      for (JsonElement a : article.getAsJsonArray("assertions")) {
        for (JsonElement e : a.getAsJsonObject().getAsJsonArray("events")) {
          JsonObject event = e.getAsJsonObject();
          all.add(
              new Drawn(
                  article.get("id").getAsString(), a.getAsJsonObject(), event, !event.has("polarity")));
        }
      }
    }
    int size = Math.min(all.size(), Integer.parseInt(arguments[2]));
    long seed = Long.parseLong(arguments[3]);
    Collections.shuffle(all, new Random(seed));
    System.out.printf("# %d of %d events, drawn with seed %d%n", size, all.size(), seed);
    System.out.println("n,article,start,end,predicate,type,place,roles,event,typeRight,wrongRoles,missingRoles,coreRight");
    for (int i = 0; i < size; i++) {
      sample.print(i + 1, all.get(i));
    }
  }

  private void print(int n, Drawn drawn) {
    JsonArray anchor = drawn.event().getAsJsonArray("anchor").get(0).getAsJsonArray();
    String roles =
        drawn.event().getAsJsonArray("roles").asList().stream()
            .map(r -> r.getAsJsonObject().get("role").getAsString() + "@" + offsets(r.getAsJsonObject()))
            .collect(Collectors.joining(" "));
    String type = drawn.event().get("type").isJsonNull() ? "" : drawn.event().get("type").getAsString();
    System.out.printf(
        "%d,%s,%d,%d,%s,%s,%s,%s,,,,,%n",
        n, drawn.article(), anchor.get(0).getAsInt(), anchor.get(1).getAsInt(),
        drawn.event().get("predicate").getAsString().replace(",", ""), type,
        drawn.main() ? "main" : "inner", roles);
    describe(n, drawn, type);
  }

  private void describe(int n, Drawn drawn, String type) {
    String text = texts.get(drawn.article());
    JsonArray content = drawn.assertion().getAsJsonArray("content");
    int start = content.get(0).getAsJsonArray().get(0).getAsInt();
    int end = content.get(content.size() - 1).getAsJsonArray().get(1).getAsInt();
    System.err.printf(
        "#%d %s%n   before: %s%n   content: %s%n   said: %s %s %s%n   event: %s, type %s, %s%s%n",
        n, drawn.article(), slice(text, Math.max(0, start - 300), start), slice(text, start, end),
        drawn.assertion().get("act").getAsString(), drawn.assertion().get("certainty").getAsString(),
        drawn.assertion().get("polarity").getAsString(), drawn.event().get("predicate").getAsString(),
        type.isEmpty() ? "none" : type, drawn.main() ? "main" : "inner",
        drawn.main() ? "" : " (" + drawn.event().get("polarity").getAsString() + ")");
    for (JsonElement r : drawn.event().getAsJsonArray("roles")) {
      System.err.println("      " + shown(r.getAsJsonObject(), drawn.assertion()));
    }
  }

  private static String shown(JsonObject role, JsonObject assertion) {
    String name = role.get("role").getAsString() + " = ";
    if (role.has("entity")) {
      JsonObject entity = role.getAsJsonObject("entity");
      return name + entity.get("label").getAsString() + " (" + entity.get("type").getAsString() + ")";
    }
    if (role.has("event")) {
      for (JsonElement e : assertion.getAsJsonArray("events")) {
        if (e.getAsJsonObject().get("id").equals(role.get("event"))) {
          return name + "the event " + e.getAsJsonObject().get("predicate").getAsString();
        }
      }
      return name + "an event told before";
    }
    JsonObject rest = role.deepCopy();
    rest.remove("role");
    rest.remove("words");
    return name + rest;
  }

  private static String offsets(JsonObject role) {
    JsonArray words = role.getAsJsonArray("words");
    if (words.isEmpty()) {
      return "-";
    }
    return words.get(0).getAsJsonArray().get(0).getAsInt()
        + "-"
        + words.get(words.size() - 1).getAsJsonArray().get(1).getAsInt();
  }

  private static String slice(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
        .replaceAll("\\s+", " ");
  }
}
