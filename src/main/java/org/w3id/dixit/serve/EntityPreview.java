package org.w3id.dixit.serve;

import com.google.gson.JsonObject;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.link.DatasetEntry;
import org.w3id.dixit.link.LabelIndex;
import org.w3id.dixit.vocabulary.DX;

/** A small page that shows what an entity is, for the frame of a reconciliation client. */
final class EntityPreview {
  private static final int SHOWN = 3;

  private final Ask ask;
  private final Optional<LabelIndex> index;

  EntityPreview(Ask ask, Optional<LabelIndex> index) {
    this.ask = ask;
    this.index = index;
  }

  /**
   * The page.
   *
   * @throws Problem if the index holds no such entity
   */
  String html(String iri) {
    DatasetEntry entry =
        index
            .flatMap(each -> each.entry(iri))
            .orElseThrow(() -> Problem.notFound("There is no entity of this IRI."));
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head>");
    page.append("<meta charset=\"utf-8\"><title>").append(escaped(entry.label()));
    page.append(
        "</title></head><body style=\"font: 14px sans-serif\"><h1 style=\"font-size: 16px\">");
    page.append(escaped(entry.label())).append("</h1>");
    paragraph(page, entry.description());
    paragraph(page, String.join(", ", entry.offices()));
    paragraph(page, String.join(", ", entry.otherNames()));
    paragraph(page, entry.iri());
    said(page, GraphReader.node(iri));
    return page.append("</body></html>").toString();
  }

  /** The first things that it says, each with how surely. */
  private void said(StringBuilder page, Node entity) {
    AssertionReader reader = new AssertionReader(new GraphReader(ask.served()));
    Iterator<Quad> said = ask.data().find(Node.ANY, Node.ANY, DX.source, entity);
    for (int i = 0; i < SHOWN && said.hasNext(); i++) {
      Quad quad = said.next();
      JsonObject assertion = reader.read(quad.getSubject(), quad.getGraph());
      paragraph(
          page,
          "%s (%s, %s): %s"
              .formatted(
                  word(assertion, "act"),
                  word(assertion, "certainty"),
                  word(assertion, "polarity"),
                  word(assertion, "content")));
    }
  }

  private static String word(JsonObject assertion, String name) {
    return assertion.has(name) ? assertion.get(name).getAsString() : "";
  }

  private static void paragraph(StringBuilder page, String text) {
    if (!text.isBlank()) {
      page.append("<p>").append(escaped(text)).append("</p>");
    }
  }

  private static String escaped(String text) {
    return StringEscapeUtils.escapeHtml4(text);
  }
}
