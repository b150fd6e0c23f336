package org.w3id.dixit.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Attribution;
import org.w3id.dixit.model.Naming;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.pipeline.ArticleReading;

/** One article's attributions as one line of JSON. */
final class AttributionJson {
  /** What can be given beside the attributions. */
  enum Part {
    /** What the article says in its own voice. */
    OWN_VOICE,
    /** What is said as events and relations, in {@code assertions}. */
    EVENTS,
    /** Every name with its entity, in {@code names}. */
    NAMES
  }

  private final JsonWriter json;
  private final Map<String, String> sources = new HashMap<>();

  private AttributionJson(JsonWriter json, ArticleReading reading) {
    this.json = json;
    for (Assertion assertion : reading.assertions()) {
      sources.putIfAbsent(assertion.attribution().id(), assertion.source().label());
    }
  }

  static String line(ArticleReading reading, Set<Part> parts) {
    boolean ownVoice = parts.contains(Part.OWN_VOICE);
    StringWriter line = new StringWriter();
    try (JsonWriter json = new JsonWriter(line)) {
      json.setHtmlSafe(false);
      AttributionJson writer = new AttributionJson(json, reading);
      json.beginObject().name("id").value(reading.article().id());
      json.name("attributions").beginArray();
      for (Attribution attribution : reading.attributions()) {
        if (ownVoice || !attribution.isOwnVoice()) {
          writer.write(attribution);
        }
      }
      json.endArray();
      if (parts.contains(Part.EVENTS)) {
        assertions(json, reading, ownVoice);
      }
      if (parts.contains(Part.NAMES)) {
        names(json, reading);
      }
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be written to", e);
    }
    return line.toString();
  }

  private static void assertions(JsonWriter json, ArticleReading reading, boolean ownVoice)
      throws IOException {
    AssertionJson writer = new AssertionJson(json);
    json.name("assertions").beginArray();
    for (Assertion assertion : reading.assertions()) {
      if (ownVoice || !assertion.attribution().isOwnVoice()) {
        writer.write(assertion);
      }
    }
    json.endArray();
  }

  private static void names(JsonWriter json, ArticleReading reading) throws IOException {
    json.name("names").beginArray();
    for (Naming naming : reading.names()) {
      json.beginObject();
      json.name("start").value(naming.span().start());
      json.name("end").value(naming.span().end());
      json.name("entity").value(naming.entity().id());
      json.name("type").value(naming.entity().type().name());
      json.name("label").value(naming.entity().label());
      json.name("iri").value(naming.entity().exactMatch().orElse(null));
      json.name("people").value(naming.people());
      json.endObject();
    }
    json.endArray();
  }

  private void write(Attribution attribution) throws IOException {
    json.beginObject();
    json.name("id").value(attribution.id());
    spans("source", attribution.source());
    spans("cue", attribution.cue());
    spans("content", attribution.content());
    spans("addressee", attribution.addressee());
    json.name("sourceEntity").value(sources.get(attribution.id()));
    json.name("act").value(attribution.reading().act().name());
    json.name("certainty").value(attribution.reading().certainty().name());
    String polarity = attribution.reading().polarity().name();
    json.name("polarity").value(polarity.toLowerCase(Locale.ROOT));
    json.name("attribution").value(attribution.kind().name());
    json.name("speech").value(attribution.speech().name().replaceFirst("Speech$", ""));
    json.name("saidOn").value(attribution.saidOn().map(Object::toString).orElse(null));
    json.name("parent").value(attribution.parent().orElse(null));
    json.name("confidence").value(attribution.confidence());
    json.name("rule").value(attribution.rule());
    json.endObject();
  }

  private void spans(String name, List<TextSpan> spans) throws IOException {
    json.name(name).beginArray();
    for (TextSpan span : spans) {
      json.beginArray().value(span.start()).value(span.end()).endArray();
    }
    json.endArray();
  }
}
