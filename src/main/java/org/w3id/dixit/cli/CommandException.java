package org.w3id.dixit.cli;

/** A command cannot go on. The message is ready for the user: thing, place and remedy. */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
