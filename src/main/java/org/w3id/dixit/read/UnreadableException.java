package org.w3id.dixit.read;

/**
 * An input that cannot be read as articles. The message names the input, what is wrong and a
 * remedy.
 */
public class UnreadableException extends Exception {
  public UnreadableException(String message) {
    super(message);
  }

  public UnreadableException(String message, Throwable cause) {
    super(message, cause);
  }
}
