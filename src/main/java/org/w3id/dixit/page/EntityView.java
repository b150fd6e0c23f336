package org.w3id.dixit.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody or something that an article speaks of.
 *
 * @param label its name
 * @param kind what it is, in words
 * @param links the IRIs that it is linked to in other datasets
 */
public record EntityView(String iri, String label, String kind, List<String> links) {
  public EntityView {
    links = List.copyOf(links);
  }

  /** The same with the links of both. */
  EntityView withLinksOf(EntityView other) {
    List<String> all = Stream.concat(links.stream(), other.links.stream()).distinct().toList();
    return new EntityView(iri, label, kind, all);
  }
}
