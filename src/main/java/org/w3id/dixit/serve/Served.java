package org.w3id.dixit.serve;

import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * The store as one request sees it, in one read transaction.
 *
 * @param data its quads, with those of the datasets beside it
 * @param base the start of its IRIs
 * @param indexes what was made to search it
 */
public record Served(DatasetGraph data, String base, SearchIndexes indexes) {

  /** The names of its graphs. */
  public GraphNames names() {
    return new GraphNames(base);
  }
}
