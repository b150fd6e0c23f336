package org.w3id.dixit.resolve;

import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.model.EntityType;

/**
 * An entity whose names are known before an article is read.
 *
 * @param name the local name of its IRI
 * @param names its label and all other names, exact spellings
 * @param affiliation the local name of the country or body it belongs to
 * @param kind what kind of body it is, such as {@code parliament}
 */
record AuthorityEntry(
    String name,
    EntityType type,
    String label,
    Set<String> names,
    Optional<String> affiliation,
    Optional<String> kind,
    Optional<String> exactMatch) {

  /** The path of the entity's IRI below the base. */
  String id() {
    return "entity/" + name;
  }
}
