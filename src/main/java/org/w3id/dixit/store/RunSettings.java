package org.w3id.dixit.store;

import java.time.Duration;

/**
 * How a corpus is read into a store.
 *
 * @param scope which of the articles that come are read
 * @param threads how many are read at a time
 * @param articleLimit how long one may take
 * @param batchQuads as many quads are collected before they are committed
 */
public record RunSettings(Scope scope, int threads, Duration articleLimit, int batchQuads) {

  /** Which articles are read. */
  public enum Scope {
    /** Those that the store does not hold as they are, by the rules as they are. */
    CHANGED,
    /** All. */
    ALL,
    /** Those that were rejected before. */
    REJECTED
  }
}
