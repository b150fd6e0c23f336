package org.w3id.dixit.map;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.TextSpan;

/**
 * Passages as Web Annotation resources, each with a position selector and a quote selector. Offsets
 * are in code points.
 */
final class SpanMapper {
  private static final int CONTEXT = 20;

  private final Namespaces names;
  private final Article article;
  private final int[] offsets;
  private final Quads quads;
  private final Set<TextSpan> written = new HashSet<>();

  SpanMapper(Namespaces names, Article article, Quads quads) {
    this.names = names;
    this.article = article;
    this.quads = quads;
    this.offsets = offsets(article.text());
  }

  /** The passage's IRI; its description is written once. */
  Node of(TextSpan span) {
    Node node = names.span(article, span);
    if (written.add(span)) {
      Node position = names.fragment(article, "position", span);
      Node quote = names.fragment(article, "quote", span);
      quads.add(node, RDF.type.asNode(), OA.SpecificResource.asNode());
      quads.add(node, OA.hasSource.asNode(), names.article(article));
      quads.add(node, OA.hasSelector.asNode(), position);
      quads.add(node, OA.hasSelector.asNode(), quote);
      quads.add(position, RDF.type.asNode(), OA.TextPositionSelector.asNode());
      quads.add(position, OA.start.asNode(), Quads.number(span.start()));
      quads.add(position, OA.end.asNode(), Quads.number(span.end()));
      quads.add(quote, RDF.type.asNode(), OA.TextQuoteSelector.asNode());
      quads.add(quote, OA.exact.asNode(), Quads.text(slice(span.start(), span.end())));
      quads.add(quote, OA.prefix.asNode(), Quads.text(slice(span.start() - CONTEXT, span.start())));
      quads.add(quote, OA.suffix.asNode(), Quads.text(slice(span.end(), span.end() + CONTEXT)));
    }
    return node;
  }

  private String slice(int from, int to) {
    int last = offsets.length - 1;
    return article.text().substring(offsets[Math.max(0, from)], offsets[Math.min(last, to)]);
  }

  /** For each code point its place in UTF-16 units, and the length of the text at the end. */
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int unit = 0;
    for (int i = 0; i < offsets.length - 1; i++) {
      offsets[i] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    offsets[offsets.length - 1] = text.length();
    return offsets;
  }
}
