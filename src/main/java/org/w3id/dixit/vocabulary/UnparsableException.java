package org.w3id.dixit.vocabulary;

/** A file that is no Turtle; the message says where it stops being it. */
public final class UnparsableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnparsableException(String message, Throwable cause) {
    super(message, cause);
  }
}
