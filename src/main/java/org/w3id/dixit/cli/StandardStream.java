package org.w3id.dixit.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * A standard stream that stops the program when it can no longer be written to. Without it, a print
 * writer would swallow the failure and a long export would go on for nobody.
 */
final class StandardStream extends OutputStream {
  private final OutputStream stream;

  StandardStream(OutputStream stream) {
    this.stream = new BufferedOutputStream(stream, 1 << 15);
  }

  @Override
  public void write(int octet) {
    attempt(() -> stream.write(octet));
  }

  @Override
  public void write(byte[] octets, int offset, int length) {
    attempt(() -> stream.write(octets, offset, length));
  }

  @Override
  public void flush() {
    attempt(stream::flush);
  }

  private interface Action {
    void run() throws IOException;
  }

  private static void attempt(Action action) {
    try {
      action.run();
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
        throw new OutputClosedException(e);
      }
      throw new CommandException("Cannot write the output: " + reason + ".", e);
    }
  }
}
