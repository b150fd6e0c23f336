package org.w3id.dixit.model;

import java.time.LocalDate;

/** What fills a role of an event. */
public sealed interface Value {

  /** An entity of the article. */
  record EntityValue(Entity entity) implements Value {}

  /** Another event, by its id. */
  record EventValue(String eventId) implements Value {}

  /** The article's own words, where nothing better is known of them. */
  record TextValue(String text) implements Value {}

  /** A day. */
  record DateValue(LocalDate date) implements Value {}

  /** A whole number. */
  record NumberValue(long number) implements Value {}

  /** A concept of the vocabulary, by its local name. */
  record ConceptValue(String concept) implements Value {}
}
