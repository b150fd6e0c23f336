package org.w3id.dixit.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that fail once more of them are taken than are allowed for one thing. */
final class Meter extends FilterInputStream {
  private long left = Long.MAX_VALUE;

  Meter(InputStream in) {
    super(in);
  }

  /** Begins to count anew. */
  void allow(long bytes) {
    left = bytes;
  }

  boolean isOver() {
    return left < 0;
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    taken(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    int found = super.read(octets, offset, length);
    taken(Math.max(0, found));
    return found;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void taken(int bytes) throws IOException {
    left -= bytes;
    if (isOver()) {
      throw new IOException("more bytes than one thing may have");
    }
  }
}
