package org.w3id.dixit.serve;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An answer on its way: written whole before the first byte is sent, so that a failure can still be
 * told as one and a slow client holds neither a transaction nor a thread. What goes beyond some
 * memory lies in a file.
 */
final class Spool extends OutputStream {
  private static final int IN_MEMORY = 256 * 1024;

  /** The bytes that all spools together may hold. */
  record Budget(AtomicLong left) {
    Budget(long bytes) {
      this(new AtomicLong(bytes));
    }

    private boolean take(int bytes) {
      if (left.addAndGet(-bytes) >= 0) {
        return true;
      }
      left.addAndGet(bytes);
      return false;
    }
  }

  private final long limit;
  private final Budget budget;
  private final AtomicBoolean released = new AtomicBoolean();
  private ByteArrayOutputStream memory = new ByteArrayOutputStream(8192);
  private Path file;
  private OutputStream rest;
  private long size;

  /**
   * An empty one.
   *
   * @param limit how many bytes it may hold
   */
  Spool(long limit, Budget budget) {
    this.limit = limit;
    this.budget = budget;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (size + length > limit) {
      throw new AnswerTooLargeException(
          "The answer is larger than the %d MB that this server sends; ask for less, for example with LIMIT."
              .formatted(Math.max(1, limit >> 20)));
    }
    if (!budget.take(length)) {
      throw Problem.unavailable("Too many answers are being sent; ask again in a moment.");
    }
    size += length;
    if (rest == null && memory.size() + length <= IN_MEMORY) {
      memory.write(bytes, offset, length);
      return;
    }
    if (rest == null) {
      file = Files.createTempFile("dixit-answer-", ".tmp");
      rest = Files.newOutputStream(file);
    }
    rest.write(bytes, offset, length);
  }

  /** The number of bytes written. */
  long size() {
    return size;
  }

  /** Throws away what was written. */
  void clear() throws IOException {
    budget.left().addAndGet(size);
    size = 0;
    memory = new ByteArrayOutputStream();
    deleteFile();
  }

  /** All that was written; nothing can be written after this. */
  InputStream content() throws IOException {
    InputStream start = new ByteArrayInputStream(memory.toByteArray());
    if (rest == null) {
      return start;
    }
    rest.close();
    return new SequenceInputStream(start, Files.newInputStream(file));
  }

  /** Frees the memory and the file. */
  void release() {
    if (released.compareAndSet(false, true)) {
      try {
        clear();
      } catch (IOException e) {
        file.toFile().deleteOnExit();
      }
    }
  }

  private void deleteFile() throws IOException {
    if (rest != null) {
      rest.close();
      rest = null;
      Files.deleteIfExists(file);
    }
  }
}
