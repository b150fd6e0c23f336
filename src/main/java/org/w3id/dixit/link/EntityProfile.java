package org.w3id.dixit.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.w3id.dixit.model.EntityType;

/**
 * What is known of something whose counterpart in another dataset is sought.
 *
 * @param label its best name
 * @param aliases its other names
 * @param type what kind of thing it is, where that is known
 * @param offices what it is called besides its name, such as {@code harbour master of Norhaven}
 * @param firstYear the year of the first article that speaks of it
 * @param lastYear the year of the last one
 * @param company the names of what is spoken of in the same articles
 * @param companyLinks the IRIs that those are linked to
 */
public record EntityProfile(
    String label,
    List<String> aliases,
    Optional<EntityType> type,
    List<String> offices,
    OptionalInt firstYear,
    OptionalInt lastYear,
    Set<String> company,
    Set<String> companyLinks) {

  public EntityProfile {
    aliases = List.copyOf(aliases);
    offices = List.copyOf(offices);
    company = Set.copyOf(company);
    companyLinks = Set.copyOf(companyLinks);
  }

  /** Something of which the name is all that is known, and perhaps the kind. */
  public static EntityProfile named(String label, Optional<EntityType> type) {
    return new EntityProfile(
        label,
        List.of(),
        type,
        List.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Set.of(),
        Set.of());
  }
}
