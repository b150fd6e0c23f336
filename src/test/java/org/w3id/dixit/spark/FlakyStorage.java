package org.w3id.dixit.spark;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/**
 * The disk under another name, {@code flaky:}. Each file breaks off in its middle when it is read
 * for the first time, and one that is called {@code broken} whenever it is read.
 */
public final class FlakyStorage extends RawLocalFileSystem {
  private static final Set<String> MET = ConcurrentHashMap.newKeySet();

  @Override
  public String getScheme() {
    return "flaky";
  }

  @Override
  public URI getUri() {
    return URI.create("flaky:///");
  }

  @Override
  public FSDataInputStream open(Path path, int buffer) throws IOException {
    FSDataInputStream whole = super.open(path, buffer);
    boolean breaks = MET.add(path.toString()) || path.getName().startsWith("broken");
    return breaks
        ? new FSDataInputStream(new Half(whole, getFileStatus(path).getLen() / 2))
        : whole;
  }

  private static final class Half extends FSInputStream {
    private final FSDataInputStream in;
    private long left;

    Half(FSDataInputStream in, long left) {
      this.in = in;
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      if (left-- <= 0) {
        throw new IOException("a disk of the cluster is gone");
      }
      return in.read();
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
      int octet = length == 0 ? 0 : read();
      if (octet < 0 || length == 0) {
        return octet;
      }
      octets[offset] = (byte) octet;
      return 1;
    }

    @Override
    public void seek(long place) throws IOException {
      in.seek(place);
    }

    @Override
    public long getPos() throws IOException {
      return in.getPos();
    }

    @Override
    public boolean seekToNewSource(long target) {
      return false;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
