package org.w3id.dixit.evaluate;

/**
 * A file whose attributions cannot be scored. The message is one line: the place, what is wrong,
 * and a remedy where it is not plain.
 */
public final class UnscorableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnscorableException(String message) {
    super(message);
  }

  UnscorableException(String message, Throwable cause) {
    super(message, cause);
  }
}
