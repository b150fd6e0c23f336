package org.w3id.dixit.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that is replaced as a whole or not at all: the new content is written beside it, forced to
 * the disk and moved into its place. What is not a plain file, such as a pipe, is written to
 * directly.
 */
public final class AtomicFile {

  /** Writes a content to a stream, which it leaves open. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private AtomicFile() {}

  /**
   * Replaces {@code file} or creates it; a symbolic link stays one.
   *
   * @throws IOException if the content could not be written; an old file is then as it was
   */
  public static void replace(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      write(FileChannel.open(file, StandardOpenOption.WRITE), content, false);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
    try {
      write(
          FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
          content,
          true);
      keepPermissions(target, fresh);
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
    force(target.getParent());
  }

  private static void write(FileChannel channel, Content content, boolean force)
      throws IOException {
    try (channel) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      if (force) {
        channel.force(true);
      }
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null && Files.exists(from)) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  /** Makes the move itself durable, where the system lets a folder be opened. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows does not open folders; there the move is durable by itself.
    }
  }
}
