package org.w3id.dixit.serve;

/** The server cannot be started as it was asked for. The message is ready for the user. */
public final class ServeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean wrongUsage;

  private ServeException(String message, Throwable cause, boolean wrongUsage) {
    super(message, cause);
    this.wrongUsage = wrongUsage;
  }

  static ServeException wrong(String message) {
    return new ServeException(message, null, true);
  }

  static ServeException failed(String message, Throwable cause) {
    return new ServeException(message, cause, false);
  }

  /** Whether the settings are to blame, not the machine. */
  public boolean isWrongUsage() {
    return wrongUsage;
  }
}
