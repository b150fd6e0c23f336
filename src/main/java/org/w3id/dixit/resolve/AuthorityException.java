package org.w3id.dixit.resolve;

/** A file of a user's authority that cannot be used; the message names place and remedy. */
public final class AuthorityException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AuthorityException(String message) {
    super(message);
  }
}
