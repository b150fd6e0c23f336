package org.w3id.dixit.export;

/**
 * A file that a store would be made from, or should be written to, cannot be used. The message is
 * for the person at the command line: the file, what is wrong, and what to do.
 */
public final class UnusableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableFileException(String message) {
    super(message);
  }

  UnusableFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
