package org.w3id.dixit.link;

import java.util.List;
import java.util.Optional;

/** Where candidates come from: an index on disk, or an endpoint. */
public sealed interface EntrySource permits LabelIndex, Endpoint {
  /** The name of the dataset. */
  String dataset();

  /** How often the dataset refers to what it refers to most; 0 where that is not known. */
  long mostReferences();

  /** The entry of this IRI; empty where the dataset has none or does not say. */
  Optional<DatasetEntry> entry(String iri);

  /**
   * The entries whose names are like a label, the likeliest first.
   *
   * @param type only those of this class, by IRI, or of this kind, such as {@code Person}
   * @param limit how many at most
   */
  List<DatasetEntry> named(String label, Optional<String> type, int limit);
}
