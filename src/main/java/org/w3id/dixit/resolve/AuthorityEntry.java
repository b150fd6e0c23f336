package org.w3id.dixit.resolve;

import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.model.EntityType;

/**
 * An entity whose names are known before an article is read.
 *
 * @param name what follows {@code entity/} in its id
 * @param names its label and all other names, exact spellings
 * @param affiliation the name of the country or body it belongs to
 * @param kind what kind of body it is, such as {@code parliament}
 * @param standsFor the name of what it stands for where it acts, as a seat for the body
 * @param building the label of its building, which is what one goes to
 */
record AuthorityEntry(
    String name,
    EntityType type,
    String label,
    Set<String> names,
    Optional<String> affiliation,
    Optional<String> kind,
    Optional<String> standsFor,
    Optional<String> building,
    Optional<String> exactMatch) {

  /** The path of the entity's IRI below the base. */
  String id() {
    return "entity/" + name;
  }

  /** One of which no more than this is known. */
  static AuthorityEntry of(
      String name, EntityType type, String label, Optional<String> exactMatch) {
    return new AuthorityEntry(
        name,
        type,
        label,
        Set.of(label),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        exactMatch);
  }
}
