package org.w3id.dixit.review;

/** The file of judgements cannot be read or written. The message is ready for the user. */
public final class ReviewException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReviewException(String message, Throwable cause) {
    super(message, cause);
  }
}
