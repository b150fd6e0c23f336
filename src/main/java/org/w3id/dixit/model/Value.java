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

  /** A month or a year where no day is given: {@code 1970-05} or {@code 1970}. */
  record PartialDateValue(String date) implements Value {}

  /** A stretch of time with a beginning, an end, or both. */
  record IntervalValue(Interval interval) implements Value {}

  /** How long, as an xsd:duration such as {@code P3Y}. */
  record DurationValue(String duration) implements Value {}

  /** How often, as an RFC 5545 recurrence rule such as {@code FREQ=WEEKLY;BYDAY=TU}. */
  record RecurrenceValue(String rule) implements Value {}

  /** A whole number, such as an ordinal. */
  record NumberValue(long number) implements Value {}

  /** A number, a range or an approximation, with its unit. */
  record QuantityValue(Quantity quantity) implements Value {}

  /** A concept of the vocabulary, by its local name. */
  record ConceptValue(String concept) implements Value {}
}
