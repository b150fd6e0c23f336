package org.w3id.dixit.serve;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3id.dixit.export.Description;
import org.w3id.dixit.export.ExportFormat;

/**
 * What the store holds on one article, assertion or entity, by what follows the base in its IRI or
 * by {@code iri}: RDF as the client accepts it or {@code format} names it, and for those who want
 * HTML the way to the reader's page.
 */
final class Descriptions implements Resource {
  private static final String HTML = "text/html";
  private static final List<String> MEDIA_TYPES =
      Stream.concat(Stream.of(ExportFormat.values()).map(ExportFormat::mediaType), Stream.of(HTML))
          .toList();

  @Override
  public void answer(Ask ask, Reply reply) throws IOException {
    Optional<ExportFormat> named = ask.parameter("format").map(Descriptions::format);
    String mediaType =
        named
            .map(ExportFormat::mediaType)
            .or(() -> new Negotiation(ask.accept()).choose(MEDIA_TYPES, type -> type))
            .orElseThrow(() -> Negotiation.refusal(MEDIA_TYPES, type -> type));
    String iri = ask.tail().isEmpty() ? ask.required("iri") : ask.served().base() + ask.tail();
    Description thing =
        Description.of(ask.data(), ask.served().base(), iri)
            .orElseThrow(() -> Problem.notFound("The store holds nothing of that name."));
    if (named.isEmpty()) {
      reply.header("Vary", "Accept");
    }
    if (mediaType.equals(HTML)) {
      reply.status(303);
      reply.header("Location", page(thing));
      return;
    }
    reply.mediaType(mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType);
    Stream.of(ExportFormat.values())
        .filter(format -> format.mediaType().equals(mediaType))
        .forEach(format -> thing.write(format, reply.out()));
  }

  private static ExportFormat format(String name) {
    return ExportFormat.named(name)
        .orElseThrow(
            () ->
                Problem.badRequest(
                    "The parameter format takes trig, nquads, jsonld, turtle, ntriples or rdfxml."));
  }

  /** The article's page for an assertion, at its card. */
  private static String page(Description thing) {
    String article = thing.article().orElse("");
    String page = article.isEmpty() ? "/entity" : "/article";
    String iri = article.isEmpty() ? thing.iri() : article;
    String card =
        article.isEmpty() || thing.iri().equals(article)
            ? ""
            : "#a-" + thing.iri().substring(thing.iri().lastIndexOf('/') + 1);
    return page + "?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8) + card;
  }
}
