package org.w3id.dixit.evaluate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.w3id.dixit.model.TextSpan;

/** Reads relations, gold ones and those that {@code extract --events --own-voice} prints. */
public final class RelationGold {
  private static final String WITH = "relations";

  private RelationGold() {}

  /**
   * The documents of a gold file.
   *
   * @param file JSON Lines: {@code id}, {@code text}, {@code properties} (those that are judged)
   *     and {@code relations} with {@code property}, {@code subject} and {@code value}, each a list
   *     of [start, end] in code points
   * @throws UnscorableException if the file cannot be read or is malformed
   */
  public static List<RelationDocument> read(Path file) {
    List<RelationDocument> documents = new ArrayList<>();
    DocumentLines.read(
        file,
        WITH,
        (line, object) -> {
          Set<String> judged = new TreeSet<>();
          object.getAsJsonArray("properties").forEach(p -> judged.add(p.getAsString()));
          List<StatedRelation> relations = new ArrayList<>();
          for (JsonElement relation : object.getAsJsonArray("relations")) {
            JsonObject r = relation.getAsJsonObject();
            relations.add(
                new StatedRelation(
                    r.get("property").getAsString(),
                    spans(r.getAsJsonArray("subject")),
                    spans(r.getAsJsonArray("value")),
                    r.toString()));
          }
          documents.add(
              new RelationDocument(
                  object.get("id").getAsString(),
                  object.get("text").getAsString(),
                  judged,
                  relations,
                  line));
        });
    return documents;
  }

  /**
   * What was found, by document: the relations of what is asserted for certain, not denied.
   *
   * @throws UnscorableException if the file cannot be read or is malformed
   */
  public static Map<String, List<StatedRelation>> readFound(Path file) {
    Map<String, List<StatedRelation>> found = new LinkedHashMap<>();
    DocumentLines.read(
        file, WITH, (line, object) -> found.put(object.get("id").getAsString(), facts(object)));
    return found;
  }

  /** What a line of {@code extract --events --own-voice} asserts for certain. */
  public static List<StatedRelation> found(String line) {
    return facts(JsonParser.parseString(line).getAsJsonObject());
  }

  private static List<StatedRelation> facts(JsonObject document) {
    Map<String, StatedRelation> facts = new LinkedHashMap<>();
    for (JsonElement element : document.getAsJsonArray("assertions")) {
      JsonObject assertion = element.getAsJsonObject();
      boolean fact =
          assertion.get("certainty").getAsString().equals("Certain")
              && assertion.get("polarity").getAsString().equals("Positive");
      if (fact) {
        for (JsonElement relation : assertion.getAsJsonArray("relations")) {
          StatedRelation stated = stated(relation.getAsJsonObject());
          facts.merge(stated.key(), stated, RelationGold::joined);
        }
      }
    }
    return List.copyOf(facts.values());
  }

  private static StatedRelation stated(JsonObject r) {
    String property = r.get("property").getAsString();
    String subject = r.getAsJsonObject("subject").get("id").getAsString();
    String value =
        r.has("entity")
            ? r.getAsJsonObject("entity").get("id").getAsString()
            : r.has("date") ? r.get("date").getAsString() : String.valueOf(r.get("text"));
    return new StatedRelation(
        property,
        spans(r.getAsJsonArray("subjectWords")),
        spans(r.getAsJsonArray("valueWords")),
        subject + " " + property + " " + value);
  }

  private static StatedRelation joined(StatedRelation one, StatedRelation other) {
    List<TextSpan> subject = new ArrayList<>(one.subject());
    subject.addAll(other.subject());
    List<TextSpan> value = new ArrayList<>(one.value());
    value.addAll(other.value());
    return new StatedRelation(one.property(), subject, value, one.key());
  }

  private static List<TextSpan> spans(JsonArray pairs) {
    List<TextSpan> spans = new ArrayList<>();
    for (JsonElement pair : pairs) {
      JsonArray ends = pair.getAsJsonArray();
      spans.add(new TextSpan(ends.get(0).getAsInt(), ends.get(1).getAsInt()));
    }
    return spans;
  }
}
