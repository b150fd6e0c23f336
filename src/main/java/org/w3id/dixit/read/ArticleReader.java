package org.w3id.dixit.read;

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
    Intakes intakes = new ArticleStream(arguments, settings, bytes);
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(intakes, order), false)
        .onClose(() -> close(intakes));
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
