package org.w3id.dixit.read;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Turns what a user names on the command line into the files to read, in a stable order. */
final class Inputs {
  private static final List<String> ENDINGS = List.of(".txt", ".text", ".jsonl");

  private Inputs() {}

  /**
   * @param argument a file, a folder (searched with its sub-folders), a glob, or {@code -} for
   *     standard input
   * @throws UnreadableException if the argument names nothing, or a folder without articles
   */
  static List<Path> of(String argument) throws UnreadableException {
    if (argument.equals("-")) {
      return List.of(Path.of("-"));
    }
    Path path = path(argument);
    if (path != null && Files.isDirectory(path)) {
      return folder(path);
    }
    if (path != null && Files.exists(path)) {
      return List.of(path);
    }
    if (argument.matches(".*[*?\\[{].*")) {
      return glob(argument);
    }
    throw new UnreadableException(
        argument + ": no such file or folder. Check the name, or the folder you are in.");
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static List<Path> folder(Path folder) throws UnreadableException {
    List<Path> files = walk(folder, file -> hasArticleEnding(file));
    if (files.isEmpty()) {
      throw new UnreadableException(
          folder
              + ": a folder without articles. Dixit looks for files that end in "
              + String.join(", ", ENDINGS)
              + "; name other files one by one.");
    }
    return files;
  }

  private static List<Path> glob(String pattern) throws UnreadableException {
    String fixed = pattern.replaceFirst("[*?\\[{].*$", "");
    int slash = fixed.lastIndexOf('/');
    Path start = Path.of(slash < 0 ? "." : fixed.substring(0, slash + 1));
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + (slash < 0 ? "./" : "") + pattern);
    List<Path> files = Files.isDirectory(start) ? walk(start, matcher::matches) : List.of();
    if (files.isEmpty()) {
      throw new UnreadableException(pattern + ": no file fits this pattern.");
    }
    return files;
  }

  private static List<Path> walk(Path start, Predicate<Path> wanted) throws UnreadableException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(start)) {
      found.filter(Files::isRegularFile).filter(wanted).sorted().forEach(files::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UnreadableException(start + ": cannot be listed (" + e.getMessage() + ").", e);
    }
    return files;
  }

  private static boolean hasArticleEnding(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }
}
