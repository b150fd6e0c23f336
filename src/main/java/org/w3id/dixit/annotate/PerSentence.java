package org.w3id.dixit.annotate;

import java.util.function.Function;

/**
 * Something that follows from a sentence alone, worked out once for each. What it gives is shared
 * and must not change. Safe for use by several threads; two that ask at once may both do the work.
 */
public final class PerSentence<T> {
  private final Function<Sentence, T> work;

  /**
   * @param work gives the same for the same sentence, and never null
   */
  public PerSentence(Function<Sentence, T> work) {
    this.work = work;
  }

  public T of(Sentence sentence) {
    return sentence.derived(this, () -> work.apply(sentence));
  }
}
