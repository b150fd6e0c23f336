package org.w3id.dixit.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.w3id.dixit.link.Feature;
import org.w3id.dixit.link.MentionCandidate;
import org.w3id.dixit.link.MentionLink;

/** The links of one article as one line of JSON. */
final class MentionJson {
  private final JsonWriter json;

  private MentionJson(JsonWriter json) {
    this.json = json;
  }

  static String line(String article, List<MentionLink> links) {
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.setHtmlSafe(false);
      json.beginObject().name("id").value(article);
      json.name("links").beginArray();
      for (MentionLink link : links) {
        new MentionJson(json).write(link);
      }
      json.endArray().endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written to", e);
    }
    return line.toString();
  }

  private void write(MentionLink mention) throws IOException {
    json.beginObject();
    json.name("start").value(mention.span().start());
    json.name("end").value(mention.span().end());
    json.name("text").value(mention.text());
    json.name("type").value(mention.type().map(Enum::name).orElse(null));
    json.name("iri").value(mention.link().map(MentionCandidate::iri).orElse(null));
    if (mention.link().isPresent()) {
      facts(mention.link().get());
    }
    json.name("reason").value(mention.reason());
    json.name("candidates").beginArray();
    for (MentionCandidate candidate : mention.candidates()) {
      json.beginObject().name("iri").value(candidate.iri());
      facts(candidate);
      json.endObject();
    }
    json.endArray().endObject();
  }

  private void facts(MentionCandidate candidate) throws IOException {
    json.name("label").value(candidate.label());
    json.name("dataset").value(candidate.dataset());
    if (!candidate.sameAs().isEmpty()) {
      json.name("sameAs").beginArray();
      for (String iri : candidate.sameAs()) {
        json.value(iri);
      }
      json.endArray();
    }
    json.name("score").value(candidate.score());
    json.name("features").beginObject();
    for (Map.Entry<Feature, Double> feature : candidate.features().entrySet()) {
      json.name(feature.getKey().word()).value(Math.round(1000 * feature.getValue()) / 1000.0);
    }
    json.endObject();
  }
}
