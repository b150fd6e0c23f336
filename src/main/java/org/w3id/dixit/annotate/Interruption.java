package org.w3id.dixit.annotate;

import java.util.concurrent.CancellationException;

/** How the long work on an article ends early: whoever gives it up interrupts its thread. */
public final class Interruption {
  private Interruption() {}

  /**
   * Goes on, unless the thread was interrupted.
   *
   * @throws CancellationException if it was
   */
  public static void check() {
    if (Thread.interrupted()) {
      throw new CancellationException("reading the article was given up");
    }
  }
}
