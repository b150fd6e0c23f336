package org.w3id.dixit.model;

import java.util.Optional;
import java.util.SortedSet;

/**
 * Something in the world that articles speak of: one identifier however it is spelled.
 *
 * @param id the path of its IRI below the base, such as {@code entity/Mark_Rutte}; for what only
 *     one article speaks of, below that article
 * @param type what kind of thing it is
 * @param label its best name
 * @param aliases other names that the article uses for it, without {@code label}
 * @param jobTitle the office that the article gives a person
 * @param affiliation the id of the country or body that it belongs to
 * @param headNoun the lemma of the noun that describes what has no name
 * @param exactMatch the IRI of the same thing in another dataset, vouched for by the authority
 * @param nil why it is none that the authority knows
 */
public record Entity(
    String id,
    EntityType type,
    String label,
    SortedSet<String> aliases,
    Optional<String> jobTitle,
    Optional<String> affiliation,
    Optional<String> headNoun,
    Optional<String> exactMatch,
    Optional<Nil> nil) {

  /** One of which nothing is said that the authority should know. */
  public Entity(
      String id,
      EntityType type,
      String label,
      SortedSet<String> aliases,
      Optional<String> jobTitle,
      Optional<String> affiliation,
      Optional<String> headNoun,
      Optional<String> exactMatch) {
    this(id, type, label, aliases, jobTitle, affiliation, headNoun, exactMatch, Optional.empty());
  }

  /** The same, with the reason why it is none that the authority knows. */
  public Entity withNil(Nil reason) {
    return new Entity(
        id, type, label, aliases, jobTitle, affiliation, headNoun, exactMatch, Optional.of(reason));
  }
}
