package org.w3id.dixit.link;

import java.io.IOException;
import java.io.Reader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The folder of one dataset's index: numbered folders, of which {@code index.properties} names the
 * one in use. A new index is made beside the old one and taken into use by replacing that file, so
 * that a reader has either the old or the new one, whole, and a crash leaves the old one.
 */
final class IndexFolder {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
  private static final String MARKER = "index.properties";
  private static final String IN_USE = "folder";
  private static final String FORMAT = "format";
  private static final String CURRENT_FORMAT = "1";
  private static final String KIND = "kind";

  /** What is in an index; those of before there were two kinds have labels. */
  enum Content {
    LABELS("labels"),
    WIKIDICT("wikidict");

    private final String word;

    Content(String word) {
      this.word = word;
    }
  }

  private final Path folder;
  private final String name;
  private final Content content;

  /**
   * @param indexes where all indexes are
   * @throws LinkException if the name cannot be that of a folder
   */
  IndexFolder(Path indexes, String name, Content content) {
    if (!NAME.matcher(name).matches()) {
      throw LinkException.wrong(
          "'"
              + name
              + "' cannot be the name of a dataset; use letters, digits, dots, hyphens and"
              + " underscores, such as wikidata-people.");
    }
    this.folder = indexes.resolve(name);
    this.name = name;
    this.content = content;
  }

  /** Whether a folder is that of an index with such content. */
  static boolean holds(Path folder, Content content) {
    Properties marker = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve(MARKER))) {
      marker.load(in);
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
    return content.word.equals(marker.getProperty(KIND, Content.LABELS.word));
  }

  /** The names of all indexes in a folder, in order; none where there is no such folder. */
  static List<String> names(Path indexes) {
    if (!Files.isDirectory(indexes)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(indexes)) {
      return entries
          .filter(entry -> Files.exists(entry.resolve(MARKER)))
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw LinkException.failed("Cannot read the folder " + indexes + ".", e);
    }
  }

  /** The indexes in a folder, in order, or the folder itself if it is one. */
  static List<Path> within(Path folder) {
    return Files.exists(folder.resolve(MARKER))
        ? List.of(folder)
        : names(folder).stream().map(folder::resolve).toList();
  }

  boolean exists() {
    return Files.exists(folder.resolve(MARKER));
  }

  /** The Lucene index in use. */
  Path inUse() {
    return folder.resolve(marker().getProperty(IN_USE));
  }

  IndexSummary summary() {
    return IndexSummary.load(marker());
  }

  private Properties marker() {
    Properties marker = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve(MARKER))) {
      marker.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw unusable(e);
    }
    boolean current = CURRENT_FORMAT.equals(marker.getProperty(FORMAT));
    boolean right = content.word.equals(marker.getProperty(KIND, Content.LABELS.word));
    if (!current || !right || marker.getProperty(IN_USE) == null) {
      throw unusable(null);
    }
    return marker;
  }

  private LinkException unusable(Exception cause) {
    return LinkException.failed(
        "The index "
            + folder
            + " cannot be read or is of another kind or version; make it again with `"
            + (content == Content.LABELS
                ? "dixit link index " + name + " DUMP"
                : "dixit link wikidict --models JAR")
            + "`.",
        cause);
  }

  /** Writes a new index in a folder that it is given, and tells what is in it. */
  interface Writing {
    IndexSummary writeTo(Path fresh) throws IOException;
  }

  /**
   * Makes a new index and takes it into use; the old one is deleted then.
   *
   * @throws LinkException if another process is doing so, or the disk refuses; the old index is
   *     then as it was
   */
  IndexSummary replace(Writing writing) {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = tryLock(channel)) {
        if (lock == null) {
          throw LinkException.failed(
              "The index " + folder + " is being made by another process; wait until it ends.",
              null);
        }
        return replaceAlone(writing);
      }
    } catch (IOException e) {
      throw LinkException.failed(
          "Cannot write the index "
              + folder
              + " ("
              + e.getMessage()
              + "). An older index is as it was; free some space or choose another folder with"
              + " --index.",
          e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private IndexSummary replaceAlone(Writing writing) throws IOException {
    String old = exists() ? inUse().getFileName().toString() : "0";
    String fresh = Long.toString(Long.parseLong(old) + 1);
    deleteAllBut(old);
    Path made = Files.createDirectory(folder.resolve(fresh));
    IndexSummary summary;
    try {
      summary = writing.writeTo(made);
    } catch (IOException | RuntimeException e) {
      FileUtils.deleteQuietly(made.toFile());
      throw e;
    }
    Properties marker = new Properties();
    marker.setProperty(FORMAT, CURRENT_FORMAT);
    marker.setProperty(KIND, content.word);
    marker.setProperty(IN_USE, fresh);
    summary.save(marker);
    save(marker);
    deleteAllBut(fresh);
    return summary;
  }

  /** What a process that was killed has left behind, or what is no longer in use. */
  private void deleteAllBut(String kept) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.filter(Files::isDirectory).toList()) {
        String each = entry.getFileName().toString();
        if (each.matches("\\d+") && !each.equals(kept)) {
          FileUtils.deleteDirectory(entry.toFile());
        }
      }
    }
  }

  private void save(Properties marker) throws IOException {
    StringBuilder text = new StringBuilder("# An index of dixit. Leave this file where it is.\n");
    marker.stringPropertyNames().stream()
        .sorted()
        .forEach(key -> text.append(key).append('=').append(escaped(marker, key)).append('\n'));
    Path temporary = folder.resolve(MARKER + ".new");
    Files.writeString(temporary, text);
    Files.move(
        temporary,
        folder.resolve(MARKER),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static String escaped(Properties marker, String key) {
    return marker.getProperty(key).replace("\\", "\\\\");
  }
}
