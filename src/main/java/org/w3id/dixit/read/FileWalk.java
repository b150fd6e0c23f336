package org.w3id.dixit.read;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3id.dixit.read.Intake.Reason;

/**
 * The files that a user names on the command line, in a stable order: by name within each folder.
 * Folders are opened as they are come to, so that only the names of those on the way are held.
 */
final class FileWalk implements Iterator<Path> {
  private static final List<String> ENDINGS =
      List.of(
          ".txt", ".text", ".html", ".htm", ".xhtml", ".jsonl", ".ndjson", ".json", ".xml", ".warc",
          ".zip");

  private final Predicate<Path> wanted;
  private final Deque<Iterator<Path>> open = new ArrayDeque<>();
  private Path next;

  private FileWalk(Path start, Predicate<Path> wanted) throws UnreadableException {
    this.wanted = wanted;
    open.push(names(start));
  }

  /**
   * @param argument a file, a folder (searched with its sub-folders), a glob, or {@code -} for
   *     standard input
   * @throws UnreadableException if the argument names nothing, or a folder without articles
   */
  static Iterator<Path> of(String argument) throws UnreadableException {
    if (argument.equals(Source.STANDARD_INPUT)) {
      return List.of(Path.of(argument)).iterator();
    }
    Path path = path(argument);
    if (path != null && Files.isDirectory(path)) {
      return folder(path);
    }
    if (path != null && Files.exists(path)) {
      return List.of(path).iterator();
    }
    if (argument.matches("(?s).*[*?\\[{].*")) {
      return glob(argument);
    }
    throw new UnreadableException(
        Source.shown(argument),
        Reason.NOT_THERE,
        "no such file or folder. Check the name, or the folder you are in.");
  }

  /** Whether a file of this name is read where it was not named itself. */
  static boolean isRead(String name) {
    String inner = Packing.innerName(name);
    return ENDINGS.stream().anyMatch(inner::endsWith);
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static Iterator<Path> folder(Path folder) throws UnreadableException {
    FileWalk files = new FileWalk(folder, file -> isRead(file.getFileName().toString()));
    if (!files.hasNext()) {
      throw new UnreadableException(
          Source.shown(folder.toString()),
          Reason.NOT_THERE,
          "a folder without articles. Dixit looks for files that end in "
              + String.join(", ", ENDINGS)
              + ", also packed ("
              + String.join(", ", Packing.ENDINGS)
              + "); name other files one by one.");
    }
    return files;
  }

  private static Iterator<Path> glob(String pattern) throws UnreadableException {
    String fixed = pattern.replaceFirst("(?s)[*?\\[{].*$", "");
    int slash = fixed.lastIndexOf('/');
    Path start = Path.of(slash < 0 ? "." : fixed.substring(0, slash + 1));
    PathMatcher matcher = matcher((slash < 0 ? "./" : "") + pattern);
    if (Files.isDirectory(start)) {
      FileWalk files = new FileWalk(start, matcher::matches);
      if (files.hasNext()) {
        return files;
      }
    }
    throw new UnreadableException(
        Source.shown(pattern), Reason.NOT_THERE, "no file fits this pattern.");
  }

  private static PathMatcher matcher(String pattern) throws UnreadableException {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(
          Source.shown(pattern), Reason.NOT_THERE, "no such file, and no pattern either.");
    }
  }

  private static Iterator<Path> names(Path folder) throws UnreadableException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.sorted().toList().iterator();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UnreadableException(
          Source.shown(folder.toString()),
          Reason.NOT_THERE,
          "cannot be listed (" + e.getMessage() + "). Check your rights to it.");
    }
  }

  /**
   * Whether there is one more file.
   *
   * @throws UnlistableException if a folder on the way cannot be listed; the walk can go on
   */
  @Override
  public boolean hasNext() {
    while (next == null && !open.isEmpty()) {
      if (!open.peek().hasNext()) {
        open.pop();
        continue;
      }
      Path path = open.peek().next();
      if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        descend(path);
      } else if (wanted.test(path) && Files.isRegularFile(path)) {
        next = path;
      }
    }
    return next != null;
  }

  private void descend(Path folder) {
    try {
      open.push(names(folder));
    } catch (UnreadableException e) {
      throw new UnlistableException(e);
    }
  }

  @Override
  public Path next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Path given = next;
    next = null;
    return given;
  }
}
