package org.w3id.dixit.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Bytes from the storage of a cluster. Remembers a fault of the storage, which readers would take
 * for one of the file: the one may be gone at the next attempt, the other never is.
 */
final class StorageStream extends FilterInputStream {
  private IOException fault;

  StorageStream(InputStream bytes) {
    super(bytes);
  }

  Optional<IOException> fault() {
    return Optional.ofNullable(fault);
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      fault = e;
      throw e;
    }
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    try {
      return super.read(octets, offset, length);
    } catch (IOException e) {
      fault = e;
      throw e;
    }
  }
}
