import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How many sources that are pronouns or descriptions get the name that they stand for. Gold: JSON
 * Lines {@code {"id", "text", "attributions": [{"source": [[s, e]], "name"}]}}; predictions: what
 * {@code dixit extract} prints. Only sources whose span was found count as matched; one whose label
 * is just its own words counts as not answered.
 */
public final class SourceNames {
  private static final Set<String> FIRST = Set.of("i", "we", "me", "us", "my", "our");
  private static final Set<String> THIRD =
      Set.of("he", "she", "it", "they", "his", "her", "its", "their", "him", "them");

  private final Map<String, int[]> counts = new HashMap<>();

  public static void main(String[] arguments) throws IOException {
    Map<String, JsonObject> predicted = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(arguments[1]))) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      predicted.put(article.get("id").getAsString(), article);
    }
    SourceNames run = new SourceNames();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      JsonObject gold = JsonParser.parseString(line).getAsJsonObject();
      JsonObject found = predicted.get(gold.get("id").getAsString());
      for (JsonElement a : gold.getAsJsonArray("attributions")) {
        JsonObject attribution = a.getAsJsonObject();
        if (attribution.has("name") && !attribution.getAsJsonArray("source").isEmpty()) {
          run.count(gold.get("text").getAsString(), attribution, found);
        }
      }
    }
    run.print();
  }

  private void count(String text, JsonObject gold, JsonObject found) {
    int[] span = span(gold);
    String words = text.substring(text.offsetByCodePoints(0, span[0]), text.offsetByCodePoints(0, span[1]));
    String lower = words.toLowerCase(Locale.ROOT);
    String kind =
        THIRD.contains(lower) ? "third person" : FIRST.contains(lower) ? "first person" : "description";
    int[] count = counts.computeIfAbsent(kind, k -> new int[4]);
    count[0]++;
    if (found == null) {
      return;
    }
    for (JsonElement a : found.getAsJsonArray("attributions")) {
      JsonObject attribution = a.getAsJsonObject();
      boolean same =
          !attribution.getAsJsonArray("source").isEmpty() && Arrays.equals(span(attribution), span);
      if (same) {
        String label = attribution.get("sourceEntity").isJsonNull() ? words : attribution.get("sourceEntity").getAsString();
        boolean right = isSame(label, gold.get("name").getAsString());
        boolean answered = right || !isSame(label, words);
        count[1]++;
        count[2] += answered ? 1 : 0;
        count[3] += right ? 1 : 0;
        return;
      }
    }
  }

  private static int[] span(JsonObject attribution) {
    JsonArray spans = attribution.getAsJsonArray("source");
    return new int[] {
      spans.get(0).getAsJsonArray().get(0).getAsInt(),
      spans.get(spans.size() - 1).getAsJsonArray().get(1).getAsInt()
    };
  }

  /** Whether one name has all words of the other, articles left aside. */
  private static boolean isSame(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>(List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeAll(Set.of("the", "a", "an", "of", "s", ""));
    return words;
  }

  private void print() {
    counts.forEach(
        (kind, n) ->
            System.out.printf(
                "%-12s %d in gold, %d matched, %d answered (%.2f), %d right: %.3f of those answered%n",
                kind, n[0], n[1], n[2], n[2] / (double) Math.max(1, n[1]), n[3],
                n[3] / (double) Math.max(1, n[2])));
  }
}
