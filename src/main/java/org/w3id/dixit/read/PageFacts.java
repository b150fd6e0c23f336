package org.w3id.dixit.read;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself: in JSON-LD (schema.org), OpenGraph, meta elements, microdata and
 * {@code time} elements, in this order.
 *
 * @param articleBody the text, where JSON-LD repeats it
 */
record PageFacts(
    Optional<String> headline,
    Optional<String> byline,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> url,
    Optional<String> language,
    Optional<String> articleBody) {

  private static final int LONGEST = 500;

  /**
   * @param address where the page was fetched from; then it is not taken for a page of another host
   */
  static PageFacts of(Document page, Optional<String> address) {
    JsonLd told = JsonLd.of(page);
    return new PageFacts(
        first(
            Stream.of(
                told.text("headline"),
                meta(page, "og:title", "twitter:title"),
                own(page, "[itemprop=headline]"),
                own(page, "article h1, main h1, h1"),
                Optional.of(page.title()))),
        first(
            Stream.of(
                told.names("author"),
                meta(page, "author", "article:author", "parsely-author", "dc.creator", "byl")
                    .filter(author -> !author.startsWith("http")),
                own(page, "[rel=author], [itemprop=author], .byline"))),
        first(
            Stream.of(
                told.names("publisher"),
                meta(page, "og:site_name", "publisher", "dc.publisher", "application-name"))),
        published(page, told),
        url(page, told, address),
        first(
            Stream.of(
                told.text("inLanguage"),
                Optional.of(page.select("html").attr("lang")),
                meta(page, "og:locale", "content-language", "dc.language"))),
        told.text("articleBody"));
  }

  private static Optional<LocalDate> published(Document page, JsonLd told) {
    Stream<String> dates =
        Stream.of(
                told.text("datePublished").stream(),
                meta(
                    page,
                    "article:published_time",
                    "og:article:published_time",
                    "datepublished",
                    "parsely-pub-date",
                    "sailthru.date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "dc.date.issued",
                    "dc.date",
                    "date")
                    .stream(),
                page.select("[itemprop=datePublished]").stream().flatMap(PageFacts::stamps),
                page.select("time[pubdate], article time, header time, main time").stream()
                    .flatMap(PageFacts::stamps),
                told.text("dateCreated").stream())
            .flatMap(s -> s);
    return dates.flatMap(date -> PublicationDay.of(date).stream()).findFirst();
  }

  private static Stream<String> stamps(Element element) {
    return Stream.of(element.attr("datetime"), element.attr("content"), element.text())
        .filter(s -> !s.isBlank() && s.length() < LONGEST);
  }

  private static Optional<String> url(Document page, JsonLd told, Optional<String> address) {
    Optional<String> own =
        Stream.of(
                Optional.of(page.select("link[rel=canonical]").attr("href")),
                meta(page, "og:url"),
                told.text("url"),
                told.id("mainEntityOfPage"))
            .flatMap(Optional::stream)
            .filter(u -> u.matches("https?://[^\\s<>\"{}|\\\\^`]+") && u.length() < LONGEST)
            .filter(u -> address.isEmpty() || host(u).equals(host(address.get())))
            .findFirst();
    return own.or(() -> address);
  }

  private static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null
          ? ""
          : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", "");
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        if (name.equalsIgnoreCase(meta.attr("property"))
            || name.equalsIgnoreCase(meta.attr("name"))
            || name.equalsIgnoreCase(meta.attr("http-equiv"))) {
          return Optional.of(meta.attr("content")).filter(c -> !c.isBlank());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> own(Document page, String query) {
    return page.select(query).stream().map(Element::text).filter(t -> !t.isBlank()).findFirst();
  }

  private static Optional<String> first(Stream<Optional<String>> values) {
    return values
        .flatMap(Optional::stream)
        .map(value -> value.strip().replaceAll("\\s+", " "))
        .filter(value -> !value.isEmpty() && value.length() < LONGEST)
        .findFirst();
  }
}
