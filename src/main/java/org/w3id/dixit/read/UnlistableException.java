package org.w3id.dixit.read;

/** A folder within a folder that cannot be listed. */
final class UnlistableException extends RuntimeException {
  private final UnreadableException reason;

  UnlistableException(UnreadableException reason) {
    super(reason);
    this.reason = reason;
  }

  UnreadableException reason() {
    return reason;
  }
}
