package org.w3id.dixit.model;

/** The kinds of thing that an entity can be. */
public enum EntityType {
  Person,
  Organization,
  Country,
  City,
  Place,
  CreativeWork,
  Group,
  UnnamedEntity,
  Thing
}
