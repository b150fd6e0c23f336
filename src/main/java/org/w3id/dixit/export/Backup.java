package org.w3id.dixit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.RuntimeIOException;
import org.w3id.dixit.store.SortedLines;
import org.w3id.dixit.store.Store;

/**
 * A store in one file: all its quads as N-Quads, in the order of their bytes, packed as the file's
 * name says. Two comments before them name the base and the vocabulary; one after them gives their
 * number and the SHA-256 of all bytes before it, unpacked. So a part of a backup, or a changed one,
 * is known by itself, and any quad store can load it. The same content gives the same bytes.
 *
 * @param quads how many quads the file has
 * @param articles how many articles they are of
 * @param sha256 of the unpacked bytes before the last line, in lower-case hexadecimal digits
 */
public record Backup(long quads, long articles, String sha256) {
  static final String HEAD = "# Dixit backup 1";
  static final String BASE = "# base ";
  static final String VOCABULARY = "# vocabulary ";
  static final String END = "# end of backup: ";

  /**
   * Writes all that a store holds. The file is replaced as a whole or not at all; the lines are
   * sorted in files beside it, which need as much room as the unpacked quads.
   *
   * @param file ends in {@code .nq.gz}, {@code .nq.zst} or {@code .nq}
   * @throws UnusableFileException if the file has another ending or cannot be written
   */
  public static Backup write(Store store, Path file) {
    Compression compression =
        Compression.of(file)
            .orElseThrow(
                () ->
                    new UnusableFileException(
                        file
                            + ": a backup is a file of N-Quads. Name it backup.nq.gz, backup.nq.zst or"
                            + " backup.nq."));
    Path target = file.toAbsolutePath();
    try {
      deleteLeftovers(target);
      try (SortedLines lines = new SortedLines(target.getParent())) {
        store.read(
            data -> {
              QuadLines.write(data.find(), new QuadLines.Cutter(lines::add));
              return null;
            });
        Backup[] written = new Backup[1];
        AtomicFile.replace(
            target,
            out -> {
              OutputStream packed = compression.pack(new Unclosed(out));
              written[0] = write(lines, store, packed);
              packed.close();
            });
        return written[0];
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    } catch (UncheckedIOException e) {
      throw unwritable(file, e.getCause());
    } catch (RuntimeIOException e) {
      throw unwritable(file, e.getCause() instanceof IOException io ? io : new IOException(e));
    }
  }

  private static Backup write(SortedLines lines, Store store, OutputStream out) throws IOException {
    CheckedLines checked = new CheckedLines(store.base());
    checked.write(HEAD.getBytes(UTF_8), out);
    checked.write((BASE + store.base()).getBytes(UTF_8), out);
    checked.write((VOCABULARY + store.vocabulary()).getBytes(UTF_8), out);
    lines.drain(line -> checked.write(line, out));
    Backup backup = checked.backup();
    out.write((END + backup.summary() + "\n").getBytes(UTF_8));
    return backup;
  }

  /** What the last line of the file says after its name. */
  String summary() {
    return "quads=" + quads + " articles=" + articles + " sha256=" + sha256;
  }

  /** A backup that was killed leaves what it had begun. */
  private static void deleteLeftovers(Path target) throws IOException {
    String begun = "." + target.getFileName() + ".";
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(target.getParent())) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.startsWith(begun) && name.substring(begun.length()).matches("[0-9a-f-]{36}")) {
          Files.deleteIfExists(entry);
        }
        if (name.startsWith(SortedLines.FOLDER) && SortedLines.isAbandoned(entry)) {
          FileUtils.deleteDirectory(entry.toFile());
        }
      }
    }
  }

  private static UnusableFileException unwritable(Path file, IOException e) {
    return new UnusableFileException(
        "Cannot write %s (%s). An older file of that name is as it was, and so is the store; free some space there or name another place."
            .formatted(file, FileTrouble.reason(e)),
        e);
  }

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  /** Leaves the stream below open when the packing is closed. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      out.write(octets, offset, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
