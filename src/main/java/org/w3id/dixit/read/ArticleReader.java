package org.w3id.dixit.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.Intake.PassedOver;
import org.w3id.dixit.read.Intake.Taken;

/**
 * Reads articles out of plain text, HTML, JSON Lines, ninjs, NewsML-G2 and web archives, packed or
 * not.
 */
public final class ArticleReader {
  private ArticleReader() {}

  /**
   * What comes of inputs, in their order, each as it is asked for; to be closed after use. Nothing
   * is thrown: what cannot be read is passed over, with the reason.
   *
   * @param arguments files, folders, globs, or {@code -} for standard input
   */
  public static Stream<Intake> stream(List<String> arguments, ReadSettings settings) {
    return stream(List.copyOf(arguments).iterator(), settings, new InputBytes());
  }

  /**
   * The same for arguments of which each is asked for when those before it have been read.
   *
   * @param bytes told how much has been read
   */
  public static Stream<Intake> stream(
      Iterator<String> arguments, ReadSettings settings, InputBytes bytes) {
    return stream(new ArticleStream(arguments, settings, bytes));
  }

  private static Stream<Intake> stream(Intakes intakes) {
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(intakes, order), false)
        .onClose(() -> close(intakes));
  }

  /**
   * What comes of one file that somebody else has opened, as if it were named; to be closed after
   * use, which closes {@code bytes}. A ZIP file is copied into a temporary file first.
   *
   * @param file what it is called; tells the format where the content does not
   */
  public static Stream<Intake> stream(InputStream bytes, String file, ReadSettings settings) {
    return stream(new OpenedFile(bytes, file, settings));
  }

  /**
   * What comes of one JSON object, as of a line of JSON Lines.
   *
   * @param place what to call it in messages
   * @param file the file that it stands in
   */
  public static Intake ofLine(String line, String place, String file, ReadSettings settings) {
    try {
      Draft draft = JsonArticle.draft(JsonLines.object(line, place), place);
      return new Acceptance(settings).judge(draft, place, file);
    } catch (UnreadableException e) {
      return e.passedOver().in(file);
    }
  }

  /** Whether a file of this name is read where only its folder is named. */
  public static boolean takes(String name) {
    return FileWalk.isRead(name);
  }

  private static void close(Intakes intakes) {
    try {
      intakes.close();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * The articles of one file, all of which must be readable. A date that an article carries itself,
   * in a header or a field, wins over {@code date}.
   *
   * @throws UnreadableException for the first thing in it that cannot be read
   */
  public static List<Article> read(Path file, Optional<LocalDate> date) throws UnreadableException {
    return readAll(List.of(file.toString()), ReadSettings.standard().withDate(date));
  }

  /**
   * The articles of inputs that are small and sound.
   *
   * @throws UnreadableException for the first thing in them that cannot be read
   */
  public static List<Article> readAll(List<String> arguments, ReadSettings settings)
      throws UnreadableException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Intake> intakes = stream(arguments, settings)) {
      for (Intake intake : (Iterable<Intake>) intakes::iterator) {
        if (intake instanceof PassedOver passedOver) {
          throw new UnreadableException(passedOver);
        }
        articles.add(((Taken) intake).article());
      }
    }
    return articles;
  }

  /**
   * The article of one line of JSON Lines, read as those of a file are, whatever its language.
   *
   * @param place what to call the line in messages
   * @throws UnreadableException if the line is no JSON object, has no text or one too long
   */
  public static Article ofJson(String line, String place, Optional<LocalDate> date)
      throws UnreadableException {
    ReadSettings settings = ReadSettings.standard().withDate(date).withLanguages(Languages.ANY);
    return new Acceptance(settings)
        .article(JsonArticle.draft(JsonLines.object(line, place), place), place);
  }
}
