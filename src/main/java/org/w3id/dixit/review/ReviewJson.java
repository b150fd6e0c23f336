package org.w3id.dixit.review;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.TextSpan;

/** Judgements as objects of JSON. */
public final class ReviewJson {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private ReviewJson() {}

  /** A judgement as one line. */
  static String line(Review review) {
    return GSON.toJson(object(review));
  }

  /** A judgement with all that belongs to it. */
  public static JsonObject object(Review review) {
    JsonObject json = new JsonObject();
    json.addProperty("article", review.key().article());
    json.addProperty("assertion", review.key().place());
    json.addProperty("words", review.key().words());
    json.addProperty("judgement", review.mark().word());
    if (!review.amendment().isNone()) {
      json.add("amended", amendment(review.amendment()));
    }
    json.addProperty("by", review.by());
    json.addProperty("at", review.at().toString());
    review.note().ifPresent(note -> json.addProperty("note", note));
    JsonObject read = new JsonObject();
    read.addProperty("sourceEntity", review.read().source());
    read.addProperty("act", review.read().act());
    read.addProperty("certainty", review.read().certainty());
    read.addProperty("polarity", review.read().polarity());
    read.add("source", spans(review.read().sourceSpans()));
    read.add("cue", spans(review.read().cueSpans()));
    read.add("content", spans(review.read().contentSpans()));
    json.add("read", read);
    return json;
  }

  private static JsonObject amendment(Amendment amendment) {
    JsonObject json = new JsonObject();
    amendment.act().ifPresent(act -> json.addProperty("act", act.name()));
    amendment.certainty().ifPresent(value -> json.addProperty("certainty", value.name()));
    amendment.polarity().ifPresent(value -> json.addProperty("polarity", value.name()));
    if (!amendment.source().isEmpty()) {
      json.add("source", spans(amendment.source()));
    }
    return json;
  }

  static JsonArray spans(List<TextSpan> spans) {
    JsonArray array = new JsonArray();
    for (TextSpan span : spans) {
      JsonArray pair = new JsonArray();
      pair.add(span.start());
      pair.add(span.end());
      array.add(pair);
    }
    return array;
  }

  /**
   * Reads a line.
   *
   * @throws RuntimeException of some kind if it is no judgement
   */
  static Review parse(String line) {
    JsonObject json = GSON.fromJson(line, JsonObject.class);
    JsonObject read = json.getAsJsonObject("read");
    return new Review(
        new AssertionKey(text(json, "article"), text(json, "assertion"), text(json, "words")),
        Mark.ofWord(text(json, "judgement")).orElseThrow(),
        json.has("amended") ? amendment(json.getAsJsonObject("amended")) : Amendment.NONE,
        text(json, "by"),
        Instant.parse(text(json, "at")),
        optional(json, "note"),
        new JudgedReading(
            text(read, "sourceEntity"),
            text(read, "act"),
            text(read, "certainty"),
            text(read, "polarity"),
            spans(read.getAsJsonArray("source")),
            spans(read.getAsJsonArray("cue")),
            spans(read.getAsJsonArray("content"))));
  }

  private static Amendment amendment(JsonObject json) {
    return new Amendment(
        optional(json, "act").map(Act::valueOf),
        optional(json, "certainty").map(Certainty::valueOf),
        optional(json, "polarity").map(Polarity::valueOf),
        json.has("source") ? spans(json.getAsJsonArray("source")) : List.of());
  }

  private static List<TextSpan> spans(JsonArray array) {
    List<TextSpan> spans = new ArrayList<>();
    for (JsonElement pair : array) {
      JsonArray ends = pair.getAsJsonArray();
      spans.add(new TextSpan(ends.get(0).getAsInt(), ends.get(1).getAsInt()));
    }
    return spans;
  }

  private static Optional<String> optional(JsonObject json, String name) {
    return json.has(name) ? Optional.of(json.get(name).getAsString()) : Optional.empty();
  }

  private static String text(JsonObject json, String name) {
    return optional(json, name).orElseThrow();
  }
}
