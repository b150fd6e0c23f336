package org.w3id.dixit.link;

/** Linking cannot go on. The message is ready for the user: thing, place and remedy. */
public final class LinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of trouble it is, for programs. */
  public enum Reason {
    /** What the caller named does not exist or is not in its form. */
    WRONG_INPUT,
    /** A file or folder cannot be read or written. */
    FAILED
  }

  private final Reason reason;

  LinkException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  static LinkException wrong(String message) {
    return new LinkException(Reason.WRONG_INPUT, message, null);
  }

  static LinkException failed(String message, Throwable cause) {
    return new LinkException(Reason.FAILED, message, cause);
  }

  public Reason reason() {
    return reason;
  }
}
