package org.w3id.dixit.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.Intake.Reason;

/**
 * An HTML page as an article: its main text, found as Mozilla's Readability finds it, and what the
 * page says of itself.
 */
final class HtmlPage {
  /** Shorter texts are teasers, or notices that a page is not for everybody. */
  private static final int LEAST_TEXT = 120;

  /** Readability wants an address to complete links with; nothing is fetched from it. */
  private static final String NOWHERE = "https://nowhere.invalid/";

  /** No article has as many paragraphs; its text is then taken from its element as it stands. */
  private static final int MOST_SIBLINGS = 2_000;

  /** How much of a page may come before it names its encoding; browsers look at less. */
  private static final int ENCODING_WITHIN = 4096;

  private static final Pattern ENCODING =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  private HtmlPage() {}

  /**
   * @param encoding of the bytes, if anybody has named it from outside
   * @param address where the page was fetched from
   * @param place what to call it in messages
   * @throws UnreadableException if the page is no text, too large or without an article
   */
  static Draft draft(
      byte[] bytes, Optional<Charset> encoding, Optional<String> address, String place)
      throws UnreadableException {
    checkTags(bytes, place);
    String html = TextDecoder.decode(bytes, encoding.or(() -> declared(bytes)), place);
    Document page =
        Jsoup.parse(html, address.orElse(""), Parser.htmlParser().setMaxDepth(Limits.DEPTH));
    PageFacts facts = PageFacts.of(page, address);
    String text = text(page, facts, address.orElse(NOWHERE));
    if (text.length() < LEAST_TEXT) {
      throw new UnreadableException(
          place, Reason.EMPTY, "a page without an article (no longer text was found on it).");
    }
    Draft draft = new Draft(text);
    draft.id = facts.url().map(Article::idOf);
    draft.url = facts.url();
    draft.title = facts.headline();
    draft.byline = facts.byline();
    draft.publisher = facts.publisher();
    draft.published = facts.published();
    draft.language = facts.language();
    return draft;
  }

  private static void checkTags(byte[] bytes, String place) throws UnreadableException {
    int tags = 0;
    for (byte octet : bytes) {
      if (octet == '<') {
        tags++;
      }
    }
    if (tags > Limits.TAGS) {
      throw new UnreadableException(
          place,
          Reason.TOO_LARGE,
          "a page of "
              + tags
              + " tags, more than any article has (the limit is "
              + Limits.TAGS
              + ").");
    }
  }

  /** The encoding that a page names itself, unless its bytes are UTF-8 all the same. */
  private static Optional<Charset> declared(byte[] bytes) {
    if (TextDecoder.isUtf8(bytes)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, ENCODING_WITHIN));
    Matcher named = ENCODING.matcher(new String(start, StandardCharsets.ISO_8859_1));
    return named.find()
        ? charset(named.group(1)).filter(c -> !c.equals(StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** A character set by its name on the web, where Latin 1 means that of Windows. */
  static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String text(Document page, PageFacts facts, String address) {
    Element body = page.body().clone();
    Element main =
        isCrowded(page) ? null : new Readability4J(address, page).parse().getArticleContent();
    String found = main == null ? "" : withoutHeadline(BlockText.of(main), facts.headline());
    if (found.length() >= LEAST_TEXT) {
      return found;
    }
    return Stream.of(
            facts.articleBody().orElse(""),
            Optional.ofNullable(body.selectFirst("article, [itemprop=articleBody], main"))
                .map(BlockText::of)
                .orElse(""))
        .map(text -> withoutHeadline(text, facts.headline()))
        .filter(text -> text.length() >= LEAST_TEXT)
        .findFirst()
        .orElse(found);
  }

  /** Whether Readability, which looks at siblings in pairs, would take too long. */
  private static boolean isCrowded(Document page) {
    return page.getAllElements().stream().anyMatch(e -> e.childrenSize() > MOST_SIBLINGS);
  }

  private static String withoutHeadline(String text, Optional<String> headline) {
    String start = headline.orElse("") + "\n\n";
    return start.length() > 2 && text.startsWith(start) ? text.substring(start.length()) : text;
  }
}
