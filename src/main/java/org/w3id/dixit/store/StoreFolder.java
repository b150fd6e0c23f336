package org.w3id.dixit.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.w3id.dixit.store.StoreException.Reason;

/**
 * The folder of a store: {@code dixit-store.properties}, which says that Dixit made it and with
 * which base, and the folder that it names, where Jena keeps the quads. A content made anew lies in
 * a folder of its own beside that one, until the file names it instead: in one step, or not at all.
 */
final class StoreFolder {
  private static final String MARKER = "dixit-store.properties";
  private static final String FORMAT = "1";
  private static final String FIRST_DATABASE = "tdb2";

  private final Path folder;
  private final Properties marker;

  private StoreFolder(Path folder, Properties marker) {
    this.folder = folder;
    this.marker = marker;
  }

  static boolean isAt(Path folder) {
    return Files.exists(folder.resolve(MARKER));
  }

  /** The store's folder, which must be there. */
  static StoreFolder existing(Path folder) {
    if (Files.exists(folder.resolve(MARKER))) {
      return new StoreFolder(folder, read(folder));
    }
    if (isForeign(folder)) {
      throw notAStore(folder);
    }
    throw new StoreException(
        Reason.MISSING,
        "There is no store at "
            + folder
            + "; make one with `dixit build`, or name one with --store.");
  }

  /** The store's folder, made with {@code base} if it is missing or empty. */
  static StoreFolder existingOrNew(Path folder, String base) {
    if (Files.exists(folder.resolve(MARKER)) || isForeign(folder)) {
      return existing(folder);
    }
    try {
      Files.createDirectories(folder);
      StoreFolder made = new StoreFolder(folder, new Properties());
      made.marker.setProperty("format", FORMAT);
      made.marker.setProperty("base", base);
      made.save();
      return made;
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  Path path() {
    return folder;
  }

  Path database() {
    return folder.resolve(databaseName());
  }

  private String databaseName() {
    return marker.getProperty("database", FIRST_DATABASE);
  }

  /**
   * @throws StoreException if the quads that were once there are gone
   */
  void requireDatabase() {
    if (!vocabulary().isEmpty() && !Files.isDirectory(database())) {
      throw new StoreException(
          Reason.DAMAGED,
          "The store %s has lost its folder %s. Put it back, restore a backup with `dixit restore FILE --replace`, or build the store again in a new folder."
              .formatted(folder, databaseName()));
    }
  }

  /** Where the next content can be made: a folder that is not there yet. */
  Path nextDatabase() {
    int number = 2;
    while (Files.exists(folder.resolve(FIRST_DATABASE + "-" + number))) {
      number++;
    }
    return folder.resolve(FIRST_DATABASE + "-" + number);
  }

  /** Makes {@code database} the store's quads, in the place of those it had. */
  void use(Path database, String base, String vocabulary) throws IOException {
    marker.setProperty("database", database.getFileName().toString());
    marker.setProperty("base", base);
    marker.setProperty("vocabulary", vocabulary);
    marker.remove("settled");
    save();
  }

  /** Deletes what an unfinished making anew has left. Only who holds the store may do so. */
  void deleteOtherDatabases() {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> others =
          entries
              .filter(path -> path.getFileName().toString().matches("tdb2(-\\d+)?"))
              .filter(path -> !path.getFileName().toString().equals(databaseName()))
              .toList();
      for (Path other : others) {
        FileUtils.deleteDirectory(other.toFile());
      }
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  String base() {
    return marker.getProperty("base");
  }

  /** The version of the vocabulary that the store holds; empty before it is first loaded. */
  String vocabulary() {
    return marker.getProperty("vocabulary", "");
  }

  void rememberVocabulary(String version) {
    remember("vocabulary", version);
  }

  /** The size at which the store had no space to give back; zero where that is not known. */
  long settledBytes() {
    String bytes = marker.getProperty("settled", "0");
    return bytes.matches("\\d{1,18}") ? Long.parseLong(bytes) : 0;
  }

  void rememberSettled(long bytes) {
    remember("settled", Long.toString(bytes));
  }

  private void remember(String key, String value) {
    marker.setProperty(key, value);
    try {
      save();
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  void requireWritable() {
    if (!Files.isWritable(folder)) {
      throw readOnly(folder, null);
    }
  }

  /** The length of all files in the folder. */
  long bytes() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(StoreFolder::length).sum();
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  /** The exception for an error of the file system below {@code folder}. */
  static StoreException failure(Path folder, IOException error) {
    String what =
        error instanceof FileSystemException fs && fs.getReason() != null
            ? fs.getReason()
            : String.valueOf(error.getMessage());
    if (error instanceof AccessDeniedException || what.contains("Read-only file system")) {
      return readOnly(folder, error);
    }
    if (error instanceof FileSystemException && !Files.isDirectory(folder)) {
      return new StoreException(
          Reason.NOT_A_STORE,
          "The folder " + folder + " cannot be made; choose another with --store.",
          error);
    }
    return new StoreException(
        Reason.NO_SPACE,
        "The disk refuses to write to the store "
            + folder
            + " ("
            + what
            + "). Free some space or see to the disk, then run the command again; what was stored"
            + " before is safe.",
        error);
  }

  private static StoreException readOnly(Path folder, Throwable cause) {
    return new StoreException(
        Reason.READ_ONLY,
        "The store "
            + folder
            + " cannot be written to, and even reading needs a lock there; change its permissions or"
            + " choose another folder with --store.",
        cause);
  }

  private static StoreException notAStore(Path folder) {
    return new StoreException(
        Reason.NOT_A_STORE, folder + " was not made by dixit; choose another with --store.");
  }

  private static boolean isForeign(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Files.exists(folder);
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isPresent();
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  private static Properties read(Path folder) {
    Properties marker = new Properties();
    try (Reader in = Files.newBufferedReader(folder.resolve(MARKER))) {
      marker.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw notAStore(folder);
    }
    if (marker.getProperty("base") == null || marker.getProperty("format") == null) {
      throw notAStore(folder);
    }
    if (!marker.getProperty("format").equals(FORMAT)) {
      throw new StoreException(
          Reason.NOT_A_STORE,
          "The store "
              + folder
              + " has the format of another version of dixit; build it again in a new folder.");
    }
    return marker;
  }

  // Written beside and moved into place, so that no crash leaves half a marker.
  private void save() throws IOException {
    StringBuilder text = new StringBuilder("# A store of dixit. Leave this file where it is.\n");
    marker.stringPropertyNames().stream()
        .sorted()
        .forEach(key -> text.append(key).append('=').append(marker.getProperty(key)).append('\n'));
    Path temporary = folder.resolve(MARKER + ".new");
    Files.writeString(temporary, text, StandardOpenOption.CREATE, StandardOpenOption.SYNC);
    Files.move(
        temporary,
        folder.resolve(MARKER),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    } catch (IOException e) {
      // Windows does not open folders; there the move is durable by itself.
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
