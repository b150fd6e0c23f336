package org.w3id.dixit.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.vocabulary.DX;

/** Made-up articles of the shape of real ones: some 40 quads an assertion. */
final class SyntheticArticle {
  static final String BASE = Store.DEFAULT_BASE;
  static final Node ENTITIES = iri(BASE + "graph/entities");
  static final Node LINKS = iri(BASE + "graph/links");

  private final String iri;
  private final Node metadata;
  private final List<Quad> quads = new ArrayList<>();

  private SyntheticArticle(String name) {
    iri = iriOf(name);
    metadata = iri(iri + "/g");
    add(metadata, iri(iri), RDF.type.asNode(), iri("http://schema.org/NewsArticle"));
    add(
        iri(iri + "/text"),
        iri(iri),
        iri("http://schema.org/articleBody"),
        text("Text of " + name));
  }

  static String iriOf(String name) {
    return BASE + "article/" + name;
  }

  /** An article with so many assertions, each by one of {@code speakers}. */
  static List<Quad> quads(String name, int assertions, String... speakers) {
    SyntheticArticle article = new SyntheticArticle(name);
    for (String speaker : speakers) {
      article.describe(speaker, speaker);
    }
    for (int i = 0; i < assertions; i++) {
      article.assertion(i, entity(speakers[i % speakers.length]));
    }
    return article.quads;
  }

  /** An article with one assertion by one speaker, whom it calls {@code label}. */
  static List<Quad> labelled(String name, String speaker, String label) {
    SyntheticArticle article = new SyntheticArticle(name);
    article.describe(speaker, label);
    article.assertion(0, entity(speaker));
    return article.quads;
  }

  static Node entity(String name) {
    return iri(BASE + "entity/" + name);
  }

  private void describe(String name, String label) {
    add(ENTITIES, entity(name), RDF.type.asNode(), iri("http://schema.org/Person"));
    add(ENTITIES, entity(name), RDFS.label.asNode(), NodeFactory.createLiteralLang(label, "en"));
    add(LINKS, entity(name), SKOS.exactMatch.asNode(), iri("http://example.org/" + name));
    Node link = iri(BASE + "link/" + name);
    add(LINKS, link, RDF.type.asNode(), DX.Link);
    add(LINKS, link, DX.linkFrom, entity(name));
  }

  private void assertion(int number, Node source) {
    Node assertion = iri(iri + "/assertion/" + number);
    Node event = iri(iri + "/event/" + number);
    add(metadata, assertion, RDF.type.asNode(), DX.Assertion);
    add(metadata, assertion, DX.source, source);
    add(metadata, assertion, DX.act, DX.term("State"));
    add(metadata, assertion, DX.certainty, DX.term("Certain"));
    add(metadata, assertion, DX.polarity, DX.term("Positive"));
    add(
        metadata,
        assertion,
        DX.contentText,
        text("that point " + number + " of " + iri + " holds"));
    for (int i = 0; i < 4; i++) {
      span(assertion, number * 100 + i * 10);
    }
    add(assertion, event, RDF.type.asNode(), DX.Event);
    add(assertion, event, DX.term("agent"), source);
    add(assertion, event, DX.term("topic"), event);
    add(metadata, event, DX.anchor, iri(iri + "#char=" + number * 100 + ',' + (number * 100 + 7)));
  }

  private void span(Node assertion, int start) {
    Node span = iri(iri + "#char=" + start + ',' + (start + 7));
    Node position = iri(iri + "#position=" + start + ',' + (start + 7));
    Node quote = iri(iri + "#quote=" + start + ',' + (start + 7));
    add(metadata, assertion, DX.contentSpan, span);
    add(metadata, span, iri("http://www.w3.org/ns/oa#hasSource"), iri(iri));
    add(metadata, span, iri("http://www.w3.org/ns/oa#hasSelector"), position);
    add(metadata, span, iri("http://www.w3.org/ns/oa#hasSelector"), quote);
    add(metadata, position, iri("http://www.w3.org/ns/oa#start"), text(start + ""));
    add(metadata, position, iri("http://www.w3.org/ns/oa#end"), text(start + 7 + ""));
    add(metadata, quote, iri("http://www.w3.org/ns/oa#exact"), text("words " + start + iri));
  }

  private void add(Node graph, Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
