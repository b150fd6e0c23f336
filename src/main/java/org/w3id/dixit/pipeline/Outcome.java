package org.w3id.dixit.pipeline;

/**
 * How the reading of an article ended.
 *
 * @param <R> what a reading gives
 */
public sealed interface Outcome<R> {

  /** It was read to its end. */
  record Done<R>(R reading) implements Outcome<R> {}

  /**
   * It was not.
   *
   * @param reason what happened, as part of a sentence
   */
  record Failed<R>(Failure kind, String reason) implements Outcome<R> {

    /**
     * A sentence for the user, and a remedy.
     *
     * @param place where the article stands
     */
    public String message(String place) {
      return place
          + ": passed over, because "
          + reason
          + (kind == Failure.TIME_LIMIT
              ? ". Split it, or raise --article-time-limit."
              : ". Is it running text, with sentences?");
    }
  }

  /** It was given up before its turn came. */
  record NotBegun<R>() implements Outcome<R> {}

  /** What may end a reading. */
  enum Failure {
    /** The engine or what comes after it broke. */
    ENGINE,
    /** It took longer than it may. */
    TIME_LIMIT
  }
}
