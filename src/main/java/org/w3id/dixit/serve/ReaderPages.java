package org.w3id.dixit.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.w3id.dixit.page.Reader;

/**
 * The reader's pages at their addresses, each made for the request from the store as it is then.
 */
final class ReaderPages {
  private static final int FOUND = 100;

  private ReaderPages() {}

  /** All of them by address. */
  static Map<String, Resource> all() {
    Map<String, Resource> pages = new LinkedHashMap<>();
    pages.put("", page((reader, ask) -> Optional.of(reader.articles())));
    pages.put("/article", page((reader, ask) -> reader.article(ask.required("iri"))));
    pages.put("/entity", page((reader, ask) -> reader.entity(ask.required("iri"))));
    pages.put("/timeline", page((reader, ask) -> Optional.of(reader.timeline(ask.parameters()))));
    pages.put("/graph", page((reader, ask) -> Optional.of(reader.graph(ask.parameter("iri")))));
    pages.put("/graph/data", ReaderPages::neighbours);
    pages.put("/queries", page((reader, ask) -> reader.questions(ask.parameters())));
    pages.put("/search", page((reader, ask) -> Optional.of(search(reader, ask))));
    pages.put("/sparql-editor", page((reader, ask) -> Optional.of(reader.editor())));
    return pages;
  }

  private static Resource page(BiFunction<Reader, Ask, Optional<String>> document) {
    return (ask, reply) ->
        reply.html(
            document
                .apply(new Reader(ask.data()), ask)
                .orElseThrow(() -> Problem.notFound("The store holds nothing of that name.")));
  }

  private static void neighbours(Ask ask, Reply reply) throws java.io.IOException {
    reply.text("application/json", new Reader(ask.data()).neighbours(ask.required("iri")));
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
