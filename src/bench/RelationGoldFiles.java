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

/** Turns files of KnowledgeNet and Re-DocRED into gold lines of {@code evaluate --relations}. */
public final class RelationGoldFiles {
  /** A property of ours, and whether theirs is told from the other side. */
  private record Ours(String property, boolean turned) {}

  private static final Map<String, Ours> KNOWLEDGENET =
      table(
          "DATE_OF_BIRTH bornOn",
          "PLACE_OF_BIRTH bornIn",
          "DATE_OF_DEATH diedOn",
          "SPOUSE spouse",
          "CHILD_OF childOf",
          "EDUCATED_AT educatedAt",
          "PLACE_OF_RESIDENCE residesIn",
          "NATIONALITY citizenOf",
          "POLITICAL_AFFILIATION memberOfParty",
          "EMPLOYEE_OR_MEMBER_OF employeeOf",
          "CEO headOf turned",
          "FOUNDED_BY foundedBy",
          "DATE_FOUNDED foundedOn",
          "HEADQUARTERS headquarteredIn",
          "SUBSIDIARY_OF parentOrganisation");

  private static final Map<String, Ours> RE_DOCRED =
      table(
          "P569 bornOn",
          "P19 bornIn",
          "P570 diedOn",
          "P20 diedIn",
          "P26 spouse",
          "P22 childOf",
          "P25 childOf",
          "P40 childOf turned",
          "P3373 siblingOf",
          "P69 educatedAt",
          "P551 residesIn",
          "P27 citizenOf",
          "P102 memberOfParty",
          "P108 employeeOf",
          "P463 memberOf",
          "P488 headOf turned",
          "P35 headOf turned",
          "P6 headOf turned",
          "P112 foundedBy",
          "P571 foundedOn",
          "P159 headquarteredIn",
          "P749 parentOrganisation",
          "P355 parentOrganisation turned",
          "P127 ownedBy",
          "P131 locatedIn",
          "P150 locatedIn turned",
          "P17 country",
          "P1376 capitalOf",
          "P36 capitalOf turned",
          "P50 authorOf turned");

  private RelationGoldFiles() {}

  private static Map<String, Ours> table(String... rows) {
    Map<String, Ours> table = new LinkedHashMap<>();
    for (String row : rows) {
      String[] cells = row.split(" ");
      table.put(cells[0], new Ours(cells[1], cells.length > 2));
    }
    return table;
  }

  /** Arguments: the folder of the data, ALL, FIRST or SECOND, and the folder to write to. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    Path out = Path.of(args[2]);
    List<String> passages = half(data.resolve("knowledgenet/facts-dev.jsonl"), args[1]);
    List<String> documents = half(data.resolve("re-docred/relations-dev80.jsonl"), args[1]);
    Files.write(
        out.resolve("knowledgenet.jsonl"),
        passages.stream().map(l -> knowledgenet(JsonParser.parseString(l).getAsJsonObject())).toList());
    Files.write(
        out.resolve("re-docred.jsonl"),
        documents.stream().map(l -> redocred(JsonParser.parseString(l).getAsJsonObject())).toList());
  }

  private static List<String> half(Path file, String which) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (which.equals("ALL") || which.equals(i % 2 == 0 ? "FIRST" : "SECOND")) {
        chosen.add(lines.get(i));
      }
    }
    return chosen;
  }

  /** Facts of one property whose subjects and objects are linked to the same things are one. */
  private static String knowledgenet(JsonObject passage) {
    Map<String, JsonObject> relations = new LinkedHashMap<>();
    JsonArray judged = new JsonArray();
    for (JsonElement p : passage.getAsJsonArray("annotated_properties")) {
      if (KNOWLEDGENET.containsKey(p.getAsString())) {
        judged.add(KNOWLEDGENET.get(p.getAsString()).property());
      }
    }
    for (JsonElement element : passage.getAsJsonArray("facts")) {
      JsonObject fact = element.getAsJsonObject();
      Ours ours = KNOWLEDGENET.get(fact.get("property").getAsString());
      if (ours != null) {
        String key = ours + iri(fact, "subject") + " " + iri(fact, "object");
        JsonObject relation = relations.computeIfAbsent(key, k -> empty(ours));
        add(relation, ours.turned() ? "value" : "subject", fact.get("subject"));
        add(relation, ours.turned() ? "subject" : "value", fact.get("object"));
      }
    }
    return line(passage, judged, relations.values());
  }

  private static String iri(JsonObject fact, String side) {
    JsonElement iri = fact.get(side + "_iri");
    return iri == null || iri.isJsonNull() ? fact.get(side).toString() : iri.getAsString();
  }

  private static String redocred(JsonObject document) {
    JsonArray judged = new JsonArray();
    RE_DOCRED.values().stream().map(Ours::property).distinct().forEach(judged::add);
    JsonArray entities = document.getAsJsonArray("entities");
    Map<String, JsonObject> relations = new LinkedHashMap<>();
    for (JsonElement element : document.getAsJsonArray("relations")) {
      JsonObject r = element.getAsJsonObject();
      Ours ours = RE_DOCRED.get(r.get("property").getAsString());
      if (ours != null) {
        int subject = r.get(ours.turned() ? "tail" : "head").getAsInt();
        int value = r.get(ours.turned() ? "head" : "tail").getAsInt();
        JsonObject relation =
            relations.computeIfAbsent(ours.property() + " " + subject + " " + value, k -> empty(ours));
        relation.add("subject", mentions(entities, subject));
        relation.add("value", mentions(entities, value));
      }
    }
    return line(document, judged, relations.values());
  }

  private static JsonArray mentions(JsonArray entities, int index) {
    return entities.get(index).getAsJsonObject().getAsJsonArray("mentions");
  }

  private static JsonObject empty(Ours ours) {
    JsonObject relation = new JsonObject();
    relation.addProperty("property", ours.property());
    relation.add("subject", new JsonArray());
    relation.add("value", new JsonArray());
    return relation;
  }

  private static void add(JsonObject relation, String side, JsonElement span) {
    JsonArray spans = relation.getAsJsonArray(side);
    if (!spans.contains(span)) {
      spans.add(span);
    }
  }

  private static String line(JsonObject from, JsonArray judged, Iterable<JsonObject> relations) {
    JsonObject line = new JsonObject();
    line.add("id", from.get("id"));
    line.add("text", from.get("text"));
    line.add("properties", judged);
    JsonArray all = new JsonArray();
    relations.forEach(all::add);
    line.add("relations", all);
    return line.toString();
  }
}
