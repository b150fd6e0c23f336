package org.w3id.dixit.resolve;

import java.util.Collection;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Chooses the best of several candidates, or none where the second best is nearly as good. */
final class Choice {
  private Choice() {}

  /**
   * @param score of a candidate; zero or less excludes it
   * @param margin how many times better than the second the best has to be, 1 or more
   */
  static Optional<Referent> of(
      Collection<Referent> candidates, ToDoubleFunction<Referent> score, double margin) {
    Referent best = null;
    double most = 0;
    double second = 0;
    for (Referent candidate : candidates) {
      double own = score.applyAsDouble(candidate);
      if (own > most) {
        second = most;
        most = own;
        best = candidate;
      } else {
        second = Math.max(second, own);
      }
    }
    return most >= second * margin ? Optional.ofNullable(best) : Optional.empty();
  }
}
