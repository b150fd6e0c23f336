package org.w3id.dixit.store;

/**
 * The store cannot do what was asked. The message is one or two sentences for the person at the
 * command line: what is wrong, where, and what to do.
 */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What kind of trouble it is, for programs. */
  public enum Reason {
    /** The folder holds something that Dixit did not make. */
    NOT_A_STORE,
    /** There is no store at that place. */
    MISSING,
    /** The base IRI is not one that IRIs can be made from. */
    BAD_BASE,
    /** The store holds articles that would be lost. */
    NOT_EMPTY,
    /** The store's IRIs start with another base. */
    OTHER_BASE,
    /** Another process, or another part of this one, has the store open. */
    IN_USE,
    /** The folder cannot be written to. */
    READ_ONLY,
    /** The disk is full, or refuses to write for another reason. */
    NO_SPACE,
    /** The files cannot be read back. */
    DAMAGED,
    /** The store does not hold that article. */
    UNKNOWN_ARTICLE
  }

  private final Reason reason;

  StoreException(Reason reason, String message) {
    this(reason, message, null);
  }

  StoreException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
