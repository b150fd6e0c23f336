package org.w3id.dixit.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.riot.RiotException;
import org.w3id.dixit.store.Renewal;

/** Makes a store of a backup: as a whole, and only where its sum is right, or not at all. */
public final class Restoration {
  private static final int BLOCK = 1 << 20;

  private final Path file;
  private final ByteArrayOutputStream block = new ByteArrayOutputStream(BLOCK);
  private CheckedLines checked;
  private Renewal renewal;
  private Optional<String> end = Optional.empty();

  private Restoration(Path file) {
    this.file = file;
  }

  /**
   * Puts the content of a backup into a store, which is made where there is none.
   *
   * @param replace whether articles that the store holds may be lost; it need not be sound then
   * @throws UnusableFileException if the file is not a whole, unchanged backup; the store is then
   *     as it was
   * @throws org.w3id.dixit.store.StoreException if the store cannot be written, or holds articles
   *     and may not be replaced
   */
  public static Backup run(Path file, Path store, boolean replace) {
    return new Restoration(file).run(store, replace);
  }

  private Backup run(Path store, boolean replace) {
    try {
      Head head = head();
      checked = new CheckedLines(head.base());
      try (Renewal made = Renewal.of(store, head.base(), replace);
          InputStream in = open()) {
        renewal = made;
        renewal.rememberVocabulary(head.vocabulary());
        QuadLines.split(in, this::line);
        load();
        Backup backup = checked.backup();
        String found = end.orElseThrow(() -> broken("it stops before its end"));
        if (!found.equals(backup.summary())) {
          throw broken("its last line tells " + found + ", but it holds " + backup.summary());
        }
        renewal.finish();
        return backup;
      }
    } catch (RiotException e) {
      throw broken(e.getMessage());
    } catch (IOException e) {
      throw Files.isReadable(file) ? broken(FileTrouble.reason(e)) : missing(e);
    }
  }

  private record Head(String base, String vocabulary) {}

  private Head head() throws IOException {
    try (InputStream in = open()) {
      String[] lines = new String(in.readNBytes(1 << 14), UTF_8).split("\n", 4);
      if (lines.length < 4
          || !lines[0].equals(Backup.HEAD)
          || !lines[1].startsWith(Backup.BASE)
          || !lines[2].startsWith(Backup.VOCABULARY)) {
        throw new UnusableFileException(
            file + " is not a backup of a store. Name a file that `dixit backup` has written.");
      }
      return new Head(
          lines[1].substring(Backup.BASE.length()), lines[2].substring(Backup.VOCABULARY.length()));
    }
  }

  private void line(byte[] line) throws IOException {
    if (end.isPresent()) {
      throw broken("there are lines after its end");
    }
    if (line.length > 0 && line[0] == '#') {
      String comment = new String(line, UTF_8);
      if (comment.startsWith(Backup.END)) {
        end = Optional.of(comment.substring(Backup.END.length()));
        return;
      }
    }
    checked.add(line);
    block.write(line);
    block.write('\n');
    if (block.size() >= BLOCK) {
      load();
    }
  }

  private void load() {
    byte[] lines = block.toByteArray();
    QuadLines.parse(lines, lines.length, renewal::add);
    block.reset();
  }

  private InputStream open() throws IOException {
    return Compression.of(file)
        .orElseThrow(
            () ->
                new UnusableFileException(
                    file + " is not a backup: its name ends in none of .nq.gz, .nq.zst, .nq."))
        .open(file);
  }

  private UnusableFileException broken(String how) {
    return new UnusableFileException(
        "The backup %s is damaged (%s). The store is as it was; restore another backup."
            .formatted(file, how));
  }

  private UnusableFileException missing(IOException e) {
    return new UnusableFileException(
        "Cannot read %s (%s). Check the name.".formatted(file, FileTrouble.reason(e)), e);
  }
}
