package org.w3id.dixit.link;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a dataset is indexed.
 *
 * @param labels the properties whose values are names, the best first; empty for those of {@code
 *     ontology/datasets.ttl}
 * @param types only things of one of these classes, by IRI; empty for all
 * @param languages only names in these languages, such as {@code en}, and those without a language;
 *     empty for all
 * @param filters only things that have each of these properties with its value, an IRI or the words
 *     of a literal; empty for all
 */
public record IndexOptions(
    List<String> labels, Set<String> types, Set<String> languages, Map<String, String> filters) {

  public IndexOptions {
    labels = List.copyOf(labels);
    types = Set.copyOf(types);
    languages = Set.copyOf(languages);
    filters = Map.copyOf(filters);
  }

  /** Everything that has a name. */
  public static IndexOptions everything() {
    return new IndexOptions(List.of(), Set.of(), Set.of(), Map.of());
  }
}
