package org.w3id.dixit.serve;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.BiFunction;
import org.w3id.dixit.link.Judgements;
import org.w3id.dixit.link.KnownProposals;
import org.w3id.dixit.link.ProposalFile;
import org.w3id.dixit.page.LinkMarks;
import org.w3id.dixit.page.Reader;
import org.w3id.dixit.page.ReviewMarks;
import org.w3id.dixit.review.Reviews;

/**
 * The reader's pages at their addresses, each made for the request from the store as it is then.
 */
final class ReaderPages {
  private static final int FOUND = 100;

  /** What only a page has that tells of a failure. */
  private static final String ALERT = "role=\"alert\"";

  /** Where judgements are. */
  private record Judged(Path assertions, LinkMarks links) {
    static Judged of(Path store) {
      return new Judged(
          Reviews.besides(store),
          new LinkMarks(
              Judgements.besides(store), new KnownProposals(ProposalFile.besides(store))));
    }
  }

  private ReaderPages() {}

  /** All of them by address. */
  static Map<String, Resource> all(ServeSettings settings) {
    Optional<Judged> reviews =
        settings.review() ? Optional.of(Judged.of(settings.store())) : Optional.empty();
    Map<String, Resource> pages = new LinkedHashMap<>();
    pages.put("", kept(reviews, (reader, ask) -> Optional.of(reader.articles())));
    pages.put(
        "/article",
        page(
            reviews,
            (reader, ask) -> reader.article(ask.required("iri")),
            "The store holds no article of this address. It may have been taken out or have another"
                + " IRI since; look for it in the list, or read it with dixit build."));
    pages.put(
        "/entity",
        page(
            reviews,
            (reader, ask) -> reader.entity(ask.required("iri")),
            "The store knows nobody and nothing of this IRI. It may have another name since; search"
                + " for words that were said, or ask the question entities for the names."));
    pages.put(
        "/timeline",
        kept(reviews, (reader, ask) -> Optional.of(reader.timeline(ask.parameters()))));
    pages.put(
        "/graph", kept(reviews, (reader, ask) -> Optional.of(reader.graph(ask.parameter("iri")))));
    pages.put("/graph/data", ReaderPages::neighbours);
    pages.put(
        "/queries",
        page(
            reviews,
            (reader, ask) -> reader.questions(ask.parameters()),
            "There is no question of this name; the list has all of them."));
    pages.put("/search", page(reviews, (reader, ask) -> Optional.of(search(reader, ask))));
    pages.put("/sparql-editor", page(reviews, (reader, ask) -> Optional.of(reader.editor())));
    return pages;
  }

  private static Resource page(
      Optional<Judged> reviews, BiFunction<Reader, Ask, Optional<String>> document) {
    return page(reviews, document, "The store holds nothing of that name.");
  }

  /**
   * @param missing what a person is told where there is no such document, with what to do
   */
  private static Resource page(
      Optional<Judged> reviews,
      BiFunction<Reader, Ask, Optional<String>> document,
      String missing) {
    return (ask, reply) ->
        reply.html(
            document
                .apply(new Reader(ask.data(), marks(reviews, ask)), ask)
                .orElseThrow(() -> Problem.notFound(missing)));
  }

  /**
   * A page that, without parameters, is made of the whole store: it is kept as long as that store
   * is served, unless it tells of a failure.
   */
  private static Resource kept(
      Optional<Judged> reviews, BiFunction<Reader, Ask, Optional<String>> document) {
    Map<SearchIndexes, String> kept = Collections.synchronizedMap(new WeakHashMap<>());
    Resource fresh = page(reviews, document);
    return (ask, reply) -> {
      if (!ask.parameters().isEmpty()) {
        fresh.answer(ask, reply);
        return;
      }
      String page = kept.get(ask.served().indexes());
      if (page == null) {
        page = document.apply(new Reader(ask.data(), marks(reviews, ask)), ask).orElseThrow();
        if (!page.contains(ALERT)) {
          kept.put(ask.served().indexes(), page);
        }
      }
      reply.html(page);
    };
  }

  private static Optional<ReviewMarks> marks(Optional<Judged> reviews, Ask ask) {
    return reviews.map(
        judged ->
            new ReviewMarks(ask.data(), ask.served().base(), judged.assertions(), judged.links()));
  }

  private static void neighbours(Ask ask, Reply reply) throws java.io.IOException {
    reply.text(
        "application/json",
        new Reader(ask.data(), Optional.empty()).neighbours(ask.required("iri")));
  }

  private static String search(Reader reader, Ask ask) {
    return reader.search(ask.parameter("q").orElse(""), words -> found(ask, words));
  }

  private static List<String> found(Ask ask, String words) {
    return ask.served().indexes().contents().search(words, 0, FOUND).hits().stream()
        .map(hit -> hit.assertion().getURI())
        .toList();
  }
}
