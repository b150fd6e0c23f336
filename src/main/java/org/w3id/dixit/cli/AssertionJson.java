package org.w3id.dixit.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.Event;
import org.w3id.dixit.model.Interval;
import org.w3id.dixit.model.Quantity;
import org.w3id.dixit.model.Relation;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Standing;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.model.Value;

/** What assertions say, as JSON: events with their roles, and direct triples. */
final class AssertionJson {
  private final JsonWriter json;

  AssertionJson(JsonWriter json) {
    this.json = json;
  }

  void write(Assertion assertion) throws IOException {
    json.beginObject();
    json.name("id").value(assertion.id());
    json.name("attribution").value(assertion.attribution().id());
    spans("content", assertion.content());
    json.name("act").value(assertion.reading().act().name());
    json.name("certainty").value(assertion.reading().certainty().name());
    json.name("polarity").value(assertion.reading().polarity().name());
    json.name("temporality").value(assertion.temporality().name());
    json.name("events").beginArray();
    for (Event event : assertion.events()) {
      event(event);
    }
    json.endArray().name("relations").beginArray();
    for (Relation relation : assertion.relations()) {
      relation(relation);
    }
    json.endArray().endObject();
  }

  private void event(Event event) throws IOException {
    json.beginObject();
    json.name("id").value(event.id());
    json.name("type").value(event.type().orElse(null));
    json.name("predicate").value(event.predicate());
    spans("anchor", List.of(event.anchor()));
    if (event.standing().isPresent()) {
      Standing standing = event.standing().get();
      json.name("polarity").value(standing.polarity().name());
      json.name("certainty").value(standing.certainty().name());
      json.name("temporality").value(standing.temporality().map(Enum::name).orElse(null));
    }
    json.name("roles").beginArray();
    for (Role role : event.roles()) {
      json.beginObject().name("role").value(role.name());
      value(role.value());
      spans("words", role.words());
      json.endObject();
    }
    json.endArray().endObject();
  }

  private void relation(Relation relation) throws IOException {
    json.beginObject();
    entity("subject", relation.subject());
    json.name("property").value(relation.property());
    value(relation.value());
    spans("subjectWords", relation.subjectWords());
    spans("valueWords", relation.valueWords());
    json.endObject();
  }

  private void value(Value value) throws IOException {
    if (value instanceof Value.EntityValue entity) {
      entity("entity", entity.entity());
    } else if (value instanceof Value.EventValue event) {
      json.name("event").value(event.eventId());
    } else if (value instanceof Value.TextValue text) {
      json.name("text").value(text.text());
    } else if (value instanceof Value.DateValue date) {
      json.name("date").value(date.date().toString());
    } else if (value instanceof Value.PartialDateValue date) {
      json.name("date").value(date.date());
    } else if (value instanceof Value.NumberValue number) {
      json.name("number").value(number.number());
    } else if (value instanceof Value.ConceptValue concept) {
      json.name("concept").value(concept.concept());
    } else if (value instanceof Value.DurationValue duration) {
      json.name("duration").value(duration.duration());
    } else if (value instanceof Value.RecurrenceValue recurrence) {
      json.name("recurrence").value(recurrence.rule());
    } else if (value instanceof Value.IntervalValue interval) {
      interval(interval.interval());
    } else if (value instanceof Value.QuantityValue quantity) {
      quantity(quantity.quantity());
    }
  }

  private void entity(String name, Entity entity) throws IOException {
    json.name(name).beginObject();
    json.name("id").value(entity.id());
    json.name("type").value(entity.type().name());
    json.name("label").value(entity.label());
    json.endObject();
  }

  private void interval(Interval interval) throws IOException {
    json.name("interval").beginObject();
    json.name("beginning").value(interval.beginning().orElse(null));
    json.name("end").value(interval.end().orElse(null));
    json.endObject();
  }

  private void quantity(Quantity quantity) throws IOException {
    json.name("quantity").beginObject();
    json.name("text").value(quantity.text());
    given("number", quantity.number());
    given("minimum", quantity.minimum());
    given("maximum", quantity.maximum());
    json.name("approximate").value(quantity.approximate());
    given("unit", quantity.unit());
    given("unitText", quantity.unitText());
    given("currency", quantity.currency());
    json.endObject();
  }

  private void given(String name, Optional<?> value) throws IOException {
    if (value.isPresent() && value.get() instanceof Number number) {
      json.name(name).value(number);
    } else if (value.isPresent()) {
      json.name(name).value(value.get().toString());
    }
  }

  private void spans(String name, List<TextSpan> spans) throws IOException {
    json.name(name).beginArray();
    for (TextSpan span : spans) {
      json.beginArray().value(span.start()).value(span.end()).endArray();
    }
    json.endArray();
  }
}
