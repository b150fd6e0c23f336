package org.w3id.dixit.annotate;

/** The grammatical gender of a person, as English pronouns show it. */
public enum Gender {
  FEMALE,
  MALE
}
