package org.w3id.dixit.link;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how much of it has been read. */
final class CountedStream extends FilterInputStream {
  private final LongConsumer read;
  private long bytes;

  CountedStream(InputStream in, LongConsumer read) {
    super(in);
    this.read = read;
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    count(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    int count = super.read(octets, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private void count(int more) {
    bytes += more;
    read.accept(bytes);
  }
}
