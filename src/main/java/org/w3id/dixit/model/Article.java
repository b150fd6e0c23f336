package org.w3id.dixit.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One news article as it was read. The text is kept as it stands in the source, date header and
 * page furniture included, so that every offset can be checked against the source.
 *
 * @param id a name for the article, stable for the same URL or the same text; letters, digits and
 *     {@code -._} only
 * @param text the whole text
 * @param language a BCP 47 tag
 * @param published the day of publication, where it is known
 * @param title the headline, where the source keeps it apart from the text
 * @param url where the article was published
 * @param publisher who published it
 * @param byline the line that names the writers, as printed, where the source keeps it apart
 * @param origin where the text was taken out of; empty where the text is the source itself
 */
public record Article(
    String id,
    String text,
    String language,
    Optional<LocalDate> published,
    Optional<String> title,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> byline,
    Optional<Origin> origin) {

  /** Sixteen hexadecimal digits of the SHA-256 of {@code key}: the default article name. */
  public static String idOf(String key) {
    return sha256(key).substring(0, 16);
  }

  /** An English article of which nothing is known but its text. */
  public static Article ofText(String text) {
    return new Article(
        idOf(text),
        text,
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Article withPublished(Optional<LocalDate> date) {
    return new Article(id, text, language, date, title, url, publisher, byline, origin);
  }

  /** The words of one span. */
  public String slice(TextSpan span) {
    int from = text.offsetByCodePoints(0, span.start());
    return text.substring(from, text.offsetByCodePoints(from, span.length()));
  }

  /** The words of several spans, in the order given, with an ellipsis where words are left out. */
  public String slice(List<TextSpan> spans) {
    return spans.stream().map(this::slice).collect(Collectors.joining(" … "));
  }

  /** The length of the text in code points. */
  public int characters() {
    return text.codePointCount(0, text.length());
  }

  /** The SHA-256 of the text in UTF-8, as lower-case hexadecimal digits. */
  public String textHash() {
    return sha256(text);
  }

  /**
   * Thirty-two hexadecimal digits of the SHA-256 of all that is known of the article: the same as
   * long as nothing of it changes.
   */
  public String inputHash() {
    String known =
        Stream.of(
                Optional.of(id),
                Optional.of(text),
                Optional.of(language),
                published.map(LocalDate::toString),
                title,
                url,
                publisher,
                byline,
                origin.map(Origin::toString))
            .map(field -> field.map(value -> value.length() + ":" + value).orElse("-"))
            .collect(Collectors.joining("\n"));
    return sha256(known).substring(0, 32);
  }

  private static String sha256(String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
