package org.w3id.dixit.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.dixit.model.Article;

/** Reads plain-text files (one article each) and JSON Lines (one article a line), both in UTF-8. */
public final class ArticleReader {
  /** Longer texts are no news articles, and the language engine would run for hours on them. */
  static final int MOST_CHARACTERS = 200_000;

  private static final int MOST_BYTES = 512 * 1024 * 1024;

  private ArticleReader() {}

  /**
   * The files that {@code arguments} name: files, folders, globs, or {@code -} for standard input.
   *
   * @throws UnreadableException for the first argument that names nothing
   */
  public static List<Path> inputs(List<String> arguments) throws UnreadableException {
    List<Path> files = new ArrayList<>();
    for (String argument : arguments) {
      files.addAll(Inputs.of(argument));
    }
    return files;
  }

  /**
   * The articles of one file. A date that an article carries itself, in a header or a field, wins
   * over {@code date}.
   *
   * @throws UnreadableException if the file is missing, empty, not text, not UTF-8 or too long
   */
  public static List<Article> read(Path file, Optional<LocalDate> date) throws UnreadableException {
    String text = decode(bytes(file), file);
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
      return JsonLines.articles(text, file, date);
    }
    return List.of(checked(PlainText.article(text, date), file.toString()));
  }

  /**
   * The article of one line of JSON Lines, read as those of a file are.
   *
   * @param place what to call the line in messages
   * @throws UnreadableException if the line is no JSON object, has no text or one too long
   */
  public static Article ofJson(String line, String place, Optional<LocalDate> date)
      throws UnreadableException {
    return JsonLines.article(line, place, date);
  }

  static Article checked(Article article, String place) throws UnreadableException {
    if (article.text().isBlank()) {
      throw new UnreadableException(place + ": holds no text.");
    }
    if (article.text().length() > MOST_CHARACTERS) {
      throw new UnreadableException(
          place
              + ": too long for one article ("
              + article.characters()
              + " characters; the limit is "
              + MOST_CHARACTERS
              + "). Split it into articles first.");
    }
    return article;
  }

  private static byte[] bytes(Path file) throws UnreadableException {
    try {
      if (file.equals(Path.of("-"))) {
        return System.in.readAllBytes();
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new UnreadableException(
            file + ": larger than 512 MB. Split it, for example with `split -l`.");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UnreadableException(file + ": cannot be read (" + reason(e) + ").", e);
    }
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException
        ? "permission denied"
        : e instanceof java.nio.file.NoSuchFileException ? "no such file" : e.getMessage();
  }

  private static String decode(byte[] bytes, Path file) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException(file + ": an empty file. There is nothing to read.");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException(
            file
                + ": not a text file (byte "
                + i
                + " is zero). Dixit reads plain text and JSON Lines in UTF-8.");
      }
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableException(
          file
              + ": not valid UTF-8 (at byte "
              + in.position()
              + "). Convert it first, for example with `iconv -f windows-1252 -t utf-8`.",
          new CharacterCodingException());
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
