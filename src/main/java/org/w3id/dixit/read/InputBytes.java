package org.w3id.dixit.read;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * How many bytes of the input files have been read, as they lie on the disk. Standard input is not
 * counted. One thread reads; any may ask.
 */
public final class InputBytes {
  private final AtomicLong ended = new AtomicLong();
  private volatile BoundedInputStream open;
  private volatile long size;

  /** Those of all files so far, the open one included as far as it has been read. */
  public long read() {
    BoundedInputStream current = open;
    return ended.get() + (current == null ? 0 : Math.min(size, current.getCount()));
  }

  /**
   * Those of all files that arguments name. Takes a while where there are many.
   *
   * @return empty where standard input is among them
   */
  public static OptionalLong total(List<String> arguments) {
    long sum = 0;
    for (String argument : arguments) {
      if (argument.equals(Source.STANDARD_INPUT)) {
        return OptionalLong.empty();
      }
      try {
        Iterator<Path> files = FileWalk.of(argument);
        while (hasNext(files)) {
          sum += length(files.next());
        }
      } catch (UnreadableException e) {
        // Told when it is come to.
      }
    }
    return OptionalLong.of(sum);
  }

  /** Opens a file and counts what is read of it. */
  InputStream counted(Path file) throws IOException {
    size = length(file);
    open = BoundedInputStream.builder().setInputStream(new FileInputStream(file.toFile())).get();
    return open;
  }

  /** The open file, if any, is done with, however much of it was wanted. */
  void ended() {
    if (open != null) {
      open = null;
      ended.addAndGet(size);
    }
  }

  private static boolean hasNext(Iterator<Path> files) {
    while (true) {
      try {
        return files.hasNext();
      } catch (UnlistableException e) {
        // The walk goes on behind that folder.
      }
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
