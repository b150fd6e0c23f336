package org.w3id.dixit.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of other people's programs that a store can be exported to. */
public enum View {
  /** schema.org Claim, Quotation and ClaimReview, in Turtle. */
  SCHEMA_ORG,
  /** GRaSP and SEM, in Turtle. */
  GRASP,
  /** NIF 2.1, in Turtle. */
  NIF,
  /** Who speaks about whom, in GraphML. */
  GRAPHML,
  /** Claimed relations of linked entities, as CSV in the manner of QuickStatements. */
  QUICKSTATEMENTS,
  /** One row for each assertion, as CSV. */
  TABLE,
  /** One nanopublication for each assertion, in TriG. */
  NANOPUB,
  /** RDF 1.2: contents as triple terms that their assertion reifies, in N-Triples. */
  RDF12;

  /** The view of this name in any case. */
  public static Optional<View> named(String name) {
    return Arrays.stream(values())
        .filter(view -> view.toString().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The names of all views. */
  public static List<String> names() {
    return Arrays.stream(values()).map(View::toString).toList();
  }

  /** The name as users write it: lower case, with hyphens. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
