package org.w3id.dixit.map;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Attribution;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.LEX;
import org.w3id.dixit.vocabulary.PROV;

/**
 * One assertion: who stands behind it and how goes into the article's metadata graph, what it says
 * into a graph of its own, whose name is the assertion's IRI.
 */
final class AssertionMapper {
  private final Namespaces names;
  private final Article article;
  private final SpanMapper spans;
  private final Quads metadata;
  private final ContentMapper contents;

  AssertionMapper(Namespaces names, Article article, SpanMapper spans, Quads metadata) {
    this.names = names;
    this.article = article;
    this.spans = spans;
    this.metadata = metadata;
    this.contents = new ContentMapper(names, article, spans, metadata);
  }

  void map(Assertion assertion) {
    Node node = names.below(article, assertion.id());
    reading(node, assertion);
    words(node, assertion);
    relations(node, assertion);
    contents.map(assertion, metadata.in(node));
  }

  private void reading(Node node, Assertion a) {
    Attribution attribution = a.attribution();
    metadata.add(node, RDF.type.asNode(), DX.Assertion);
    metadata.add(node, DX.source, names.entity(a.source().id()));
    metadata.add(node, DX.act, DX.term(a.reading().act().name()));
    metadata.add(node, DX.certainty, DX.term(a.reading().certainty().name()));
    metadata.add(node, DX.polarity, DX.term(a.reading().polarity().name()));
    metadata.add(node, DX.attribution, DX.term(a.kind().name()));
    metadata.add(node, DX.speech, DX.term(attribution.speech().name()));
    metadata.add(node, DX.temporality, DX.term(a.temporality().name()));
    metadata.add(node, DX.confidence, Quads.share(a.confidence()));
    metadata.add(node, DX.rule, Quads.text(attribution.rule()));
    attribution.cueEntry().ifPresent(e -> metadata.add(node, DX.cue, LEX.entry(e)));
    a.saidOn().ifPresent(d -> metadata.add(node, DX.saidOn, Quads.day(d)));
    metadata.add(node, PROV.wasDerivedFrom, names.article(article));
    metadata.add(node, PROV.wasGeneratedBy, names.below(article, "run"));
  }

  private void words(Node node, Assertion a) {
    Attribution attribution = a.attribution();
    metadata.add(node, DX.contentText, Quads.english(article.slice(a.content())));
    metadata.add(node, DX.evidence, spans.of(a.evidence()));
    spans(node, DX.contentSpan, a.content());
    spans(node, DX.sourceSpan, attribution.source());
    spans(node, DX.cueSpan, attribution.cue());
    if (!attribution.cue().isEmpty()) {
      metadata.add(node, DX.cueText, Quads.english(article.slice(attribution.cue())));
    }
    if (!attribution.venue().isEmpty()) {
      metadata.add(node, DX.venueText, Quads.english(article.slice(attribution.venue())));
    }
  }

  private void spans(Node node, Node property, List<TextSpan> passages) {
    passages.forEach(p -> metadata.add(node, property, spans.of(p)));
  }

  private void relations(Node node, Assertion a) {
    a.addressee().ifPresent(to -> metadata.add(node, DX.addressee, names.entity(to.id())));
    a.parent().ifPresent(p -> metadata.add(node, DX.parent, names.below(article, p)));
    a.conditionalOn().forEach(c -> metadata.add(node, DX.conditionalOn, names.below(article, c)));
    a.concessionTo().forEach(c -> metadata.add(node, DX.concessionTo, names.below(article, c)));
    for (Entity entity : a.about()) {
      metadata.add(node, DX.about, names.entity(entity.id()));
    }
  }
}
