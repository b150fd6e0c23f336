package org.w3id.dixit.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.model.Article;

/**
 * A text file as an article. Its first words may be a header that gives the day: {@code date
 * 2024-10-17}.
 */
final class PlainText {
  private static final Pattern DATE_HEADER =
      Pattern.compile(
          "^\\s*(?:date|published)\\s*[:=]?\\s*(\\d{4})-(\\d{2})-(\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);

  private PlainText() {}

  static Article article(String text, Optional<LocalDate> date) {
    return Article.ofText(text).withPublished(headerDate(text).or(() -> date));
  }

  static Optional<LocalDate> headerDate(String text) {
    Matcher header = DATE_HEADER.matcher(text);
    if (!header.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(header.group(1)),
              Integer.parseInt(header.group(2)),
              Integer.parseInt(header.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
