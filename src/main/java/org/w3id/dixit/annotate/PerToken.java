package org.w3id.dixit.annotate;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;

/**
 * Something that follows from a token and its sentence alone, worked out once for each. What it
 * gives is shared and must not change. Safe for use by several threads; two that ask at once may
 * both do the work.
 */
public final class PerToken<T> {
  private final BiFunction<Sentence, Integer, T> work;

  /**
   * @param work gives the same for the same token, and never null
   */
  public PerToken(BiFunction<Sentence, Integer, T> work) {
    this.work = work;
  }

  /** What follows from the token of this index. */
  public T of(Sentence sentence, int token) {
    AtomicReferenceArray<T> known =
        sentence.derived(this, () -> new AtomicReferenceArray<>(sentence.size()));
    T found = known.get(token);
    if (found == null) {
      found = work.apply(sentence, token);
      known.set(token, found);
    }
    return found;
  }
}
