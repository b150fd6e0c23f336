package org.w3id.dixit.serve;

import java.io.IOException;

/** An answer has grown beyond what the server sends. The message is ready for who asked. */
final class AnswerTooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  AnswerTooLargeException(String message) {
    super(message);
  }
}
