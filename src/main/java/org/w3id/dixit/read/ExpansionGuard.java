package org.w3id.dixit.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** Unpacked data that fails as soon as it has grown too much against its packed form. */
final class ExpansionGuard extends FilterInputStream {
  /** Small files may be packed as tightly as they like: they can do no harm. */
  private static final long FREE = 16_000_000;

  private final LongSupplier packedBytes;
  private final int limit;
  private long count;

  /**
   * @param packedBytes how many packed bytes have been used so far
   * @param limit how many times larger the data may become
   */
  ExpansionGuard(InputStream unpacked, LongSupplier packedBytes, int limit) {
    super(unpacked);
    this.packedBytes = packedBytes;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int octet = super.read();
    counted(octet < 0 ? 0 : 1);
    return octet;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    int found = super.read(octets, offset, length);
    counted(Math.max(0, found));
    return found;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = super.skip(wanted);
    counted(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void counted(long more) throws IOException {
    count += more;
    if (count > FREE && count / limit > Math.max(1, packedBytes.getAsLong())) {
      throw new ExpansionException(limit);
    }
  }
}
