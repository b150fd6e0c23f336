package org.w3id.dixit.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.commons.io.FileUtils;

/**
 * Any number of lines put in order, each kept once. At most some 200 MB of them are in memory; the
 * others wait in sorted runs in a temporary folder (external merge sort; Knuth, vol. 3, 5.4).
 *
 * <p>The order is that of the bytes, as {@code LC_ALL=C sort} has it.
 */
public final class SortedLines implements AutoCloseable {
  /** As many bytes of lines are sorted in memory. */
  static final int RUN_BYTES = 96 << 20;

  /** As many runs are read at once. */
  private static final int RUNS = 128;

  private static final int OVERHEAD = 24;

  /** What the names of the temporary folders begin with; the process follows. */
  public static final String FOLDER = ".dixit-sort-";

  /** Takes one line, without its end. */
  @FunctionalInterface
  public interface Sink {
    void accept(byte[] line) throws IOException;
  }

  private final int runBytes;
  private final Path folder;
  private final List<byte[]> lines = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();
  private long bytes;
  private int number;

  /**
   * @param beside where the runs may lie: on a disk with room for all lines
   */
  public SortedLines(Path beside) throws IOException {
    this(beside, RUN_BYTES);
  }

  SortedLines(Path beside, int runBytes) throws IOException {
    this.folder = Files.createTempDirectory(beside, FOLDER + ProcessHandle.current().pid() + "-");
    this.runBytes = runBytes;
  }

  /** Whether a temporary folder is left of a process that has ended. */
  public static boolean isAbandoned(Path folder) {
    String process = folder.getFileName().toString().substring(FOLDER.length()).split("-", 2)[0];
    return process.matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive).isEmpty();
  }

  /** Adds a line, which must not be changed afterwards. */
  public void add(byte[] line) throws IOException {
    lines.add(line);
    bytes += line.length + OVERHEAD;
    if (bytes >= runBytes) {
      spill();
    }
  }

  /** Sends all lines in order. Afterwards none are left. */
  public void drain(Sink sink) throws IOException {
    if (runs.isEmpty()) {
      sendOnce(sortedLines(), sink);
    } else {
      spill();
      merge(runs, sink);
    }
    lines.clear();
    runs.clear();
    bytes = 0;
  }

  /** Deletes the temporary files. */
  @Override
  public void close() throws IOException {
    lines.clear();
    FileUtils.deleteDirectory(folder.toFile());
  }

  private List<byte[]> sortedLines() {
    lines.sort(Arrays::compareUnsigned);
    return lines;
  }

  private static void sendOnce(List<byte[]> sorted, Sink sink) throws IOException {
    byte[] last = null;
    for (byte[] line : sorted) {
      if (!Arrays.equals(line, last)) {
        sink.accept(line);
      }
      last = line;
    }
  }

  private void spill() throws IOException {
    List<byte[]> sorted = sortedLines();
    runs.add(write(out -> sendOnce(sorted, line -> put(out, line))));
    lines.clear();
    bytes = 0;
    if (runs.size() == RUNS) {
      List<Path> merged = List.copyOf(runs);
      Path run = write(out -> merge(merged, line -> put(out, line)));
      runs.clear();
      runs.add(run);
      for (Path old : merged) {
        Files.delete(old);
      }
    }
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private Path write(Writing writing) throws IOException {
    Path run = folder.resolve("run-" + number++);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
      writing.to(out);
    }
    return run;
  }

  private static void put(DataOutputStream out, byte[] line) throws IOException {
    out.writeInt(line.length);
    out.write(line);
  }

  private static void merge(List<Path> runs, Sink sink) throws IOException {
    List<Run> open = new ArrayList<>();
    try {
      PriorityQueue<Run> queue =
          new PriorityQueue<>((one, other) -> Arrays.compareUnsigned(one.line, other.line));
      for (Path path : runs) {
        Run run = new Run(path);
        open.add(run);
        if (run.advance()) {
          queue.add(run);
        }
      }
      byte[] last = null;
      while (!queue.isEmpty()) {
        Run first = queue.remove();
        if (!Arrays.equals(first.line, last)) {
          sink.accept(first.line);
        }
        last = first.line;
        if (first.advance()) {
          queue.add(first);
        }
      }
    } finally {
      for (Run run : open) {
        run.in.close();
      }
    }
  }

  /** One sorted file, at its next line. */
  private static final class Run {
    private final DataInputStream in;
    private byte[] line = {};

    Run(Path path) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16));
    }

    boolean advance() throws IOException {
      try {
        line = new byte[in.readInt()];
      } catch (EOFException e) {
        return false;
      }
      in.readFully(line);
      return true;
    }
  }
}
