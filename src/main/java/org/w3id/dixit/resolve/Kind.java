package org.w3id.dixit.resolve;

import org.w3id.dixit.model.EntityType;

/** What a mention can stand for, as far as pronouns and definite descriptions tell it apart. */
enum Kind {
  PERSON,
  /** What acts as one though it is several: companies, ministries, teams. */
  BODY,
  /** A country, which has territory and acts. */
  COUNTRY,
  PLACE,
  /** A report, a statement, a law: what can say something. */
  DOCUMENT,
  THING;

  static Kind of(EntityType type) {
    return switch (type) {
      case Person, UnnamedEntity, Group -> PERSON;
      case Organization -> BODY;
      case Country -> COUNTRY;
      case City, Place -> PLACE;
      case CreativeWork -> DOCUMENT;
      case Thing -> THING;
    };
  }
}
