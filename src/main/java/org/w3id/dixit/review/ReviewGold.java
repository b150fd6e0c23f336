package org.w3id.dixit.review;

import static org.apache.jena.graph.Node.ANY;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * The articles of which every assertion with a source has been judged, as gold lines for {@code
 * dixit evaluate}: what is right or amended, as it was judged, also where it is no longer read.
 * Nobody has looked for what Dixit missed, so recall on such gold says how much of what was once
 * found is found still.
 *
 * @param lines one object of JSON for each of these articles
 * @param attributions how many are in them
 * @param unfinished how many articles have some, but not all of theirs judged
 * @param gone how many judgements are on assertions that the store does not hold
 */
public record ReviewGold(List<String> lines, int attributions, int unfinished, int gone) {
  /** What a gold line says of itself: its units are assertions, not whole attributions. */
  public static final String UNIT = "assertion";

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  public ReviewGold {
    lines = List.copyOf(lines);
  }

  /**
   * Makes gold of judgements.
   *
   * @param data a dataset in a read transaction
   * @param base the start of the store's IRIs
   */
  public static ReviewGold of(DatasetGraph data, String base, Reviews reviews) {
    List<String> lines = new ArrayList<>();
    int attributions = 0;
    int unfinished = 0;
    int gone = 0;
    for (String id :
        reviews.all().stream()
            .map(each -> each.key().article())
            .collect(Collectors.toCollection(TreeSet::new))) {
      String article = id.contains(":") ? id : base + "article/" + id;
      List<StoredAssertion> stored = StoredAssertion.of(data, base, article);
      List<Review> judged = reviews.of(id);
      TreeSet<AssertionKey> held =
          stored.stream().map(StoredAssertion::key).collect(Collectors.toCollection(TreeSet::new));
      gone += (int) judged.stream().filter(each -> !held.contains(each.key())).count();
      JsonObject line = new Line(data, NodeFactory.createURI(article)).of(id, judged, stored);
      if (!stored.isEmpty()
          && line.has("text")
          && stored.stream().allMatch(a -> a.ownVoice() || reviews.on(a.key()).isPresent())) {
        lines.add(GSON.toJson(line));
        attributions += line.getAsJsonArray("attributions").size();
      } else {
        unfinished++;
      }
    }
    return new ReviewGold(lines, attributions, unfinished, gone);
  }

  private record Line(DatasetGraph data, Node article) {
    JsonObject of(String id, List<Review> judged, List<StoredAssertion> stored) {
      JsonObject json = new JsonObject();
      json.addProperty("id", id);
      json.addProperty("unit", UNIT);
      Node metadata = GraphNames.metadata(article);
      copy(json, "date", metadata, SCHEMA.datePublished);
      copy(json, "title", metadata, SCHEMA.headline);
      copy(json, "url", metadata, SCHEMA.url);
      copy(json, "text", GraphNames.text(article), SCHEMA.articleBody);
      TreeSet<AssertionKey> own =
          stored.stream()
              .filter(StoredAssertion::ownVoice)
              .map(StoredAssertion::key)
              .collect(Collectors.toCollection(TreeSet::new));
      JsonArray attributions = new JsonArray();
      judged.stream()
          .filter(each -> each.mark() != Mark.WRONG && !own.contains(each.key()))
          .forEach(each -> attributions.add(attribution(each)));
      json.add("attributions", attributions);
      return json;
    }

    private void copy(JsonObject json, String name, Node graph, Node property) {
      data.find(graph, article, property, ANY)
          .forEachRemaining(
              quad ->
                  json.addProperty(
                      name,
                      quad.getObject().isLiteral()
                          ? quad.getObject().getLiteralLexicalForm()
                          : quad.getObject().toString()));
    }

    private static JsonObject attribution(Review review) {
      JudgedReading read = review.read();
      Amendment amended = review.amendment();
      JsonObject json = new JsonObject();
      List<TextSpan> source = amended.source().isEmpty() ? read.sourceSpans() : amended.source();
      json.add("source", ReviewJson.spans(source));
      json.add("cue", ReviewJson.spans(read.cueSpans()));
      json.add("content", ReviewJson.spans(read.contentSpans()));
      json.addProperty(
          "polarity",
          amended.polarity().map(Enum::name).orElse(read.polarity()).toLowerCase(Locale.ROOT));
      json.addProperty("act", amended.act().map(Enum::name).orElse(read.act()));
      json.addProperty("certainty", amended.certainty().map(Enum::name).orElse(read.certainty()));
      return json;
    }
  }
}
