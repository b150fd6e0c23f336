package org.w3id.dixit.link;

import java.util.Set;

/**
 * An entity of a store with what the store knows of it.
 *
 * @param links the IRIs of other datasets that it is linked to
 */
public record StoreEntity(String iri, EntityProfile profile, Set<String> links) {
  public StoreEntity {
    links = Set.copyOf(links);
  }
}
