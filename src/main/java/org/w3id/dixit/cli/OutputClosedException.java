package org.w3id.dixit.cli;

/** Nobody reads the output any more, as after {@code | head}: time to stop without a word. */
final class OutputClosedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputClosedException(Throwable cause) {
    super(cause);
  }
}
