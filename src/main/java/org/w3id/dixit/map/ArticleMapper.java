package org.w3id.dixit.map;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.Origin;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.PROV;
import org.w3id.dixit.vocabulary.RulesHash;
import org.w3id.dixit.vocabulary.SCHEMA;

/** The article, its text, and the run that read it (PROV-O). */
final class ArticleMapper {
  private static final String TOOL = "https://w3id.org/dixit/tool/";

  private final Namespaces names;
  private final String version;
  private final String rules;

  ArticleMapper(Namespaces names, String version) {
    this.names = names;
    this.version = version;
    this.rules = RulesHash.shipped(version);
  }

  void map(Article article, Entity publisher, Instant finished, Quads quads) {
    Node node = names.article(article);
    quads.add(node, RDF.type.asNode(), SCHEMA.NewsArticle);
    quads.add(node, SCHEMA.identifier, Quads.text(article.id()));
    quads.add(node, SCHEMA.inLanguage, Quads.text(article.language()));
    quads.add(node, SCHEMA.publisher, names.entity(publisher.id()));
    quads.add(node, DX.characters, Quads.number(article.characters()));
    quads.add(node, DX.textHash, Quads.text(article.textHash()));
    article.published().ifPresent(d -> quads.add(node, SCHEMA.datePublished, Quads.day(d)));
    article.title().ifPresent(t -> quads.add(node, SCHEMA.headline, Quads.english(t)));
    article.url().ifPresent(u -> quads.add(node, SCHEMA.url, Quads.text(u)));
    article.byline().ifPresent(b -> quads.add(node, DX.byline, Quads.text(b)));
    article.origin().ifPresent(o -> origin(article, o, quads));
    run(article, finished, quads);
    quads.in(names.text(article)).add(node, SCHEMA.articleBody, Quads.text(article.text()));
  }

  /** The way back to what the text was taken out of. */
  private void origin(Article article, Origin origin, Quads quads) {
    Node source = names.below(article, "source");
    quads.add(names.article(article), PROV.hadPrimarySource, source);
    quads.add(source, RDF.type.asNode(), DX.ArticleSource);
    quads.add(source, DX.sourceFile, Quads.text(origin.file()));
    quads.add(source, DX.sourceFormat, Quads.text(origin.format()));
    origin.member().ifPresent(m -> quads.add(source, DX.sourceMember, Quads.text(m)));
    origin.record().ifPresent(r -> quads.add(source, DX.recordId, Quads.text(r)));
  }

  private void run(Article article, Instant finished, Quads quads) {
    Node run = GraphNames.run(names.article(article));
    Node tool = NodeFactory.createURI(TOOL + version);
    String time = finished.truncatedTo(ChronoUnit.SECONDS).toString();
    quads.add(run, RDF.type.asNode(), PROV.Activity);
    quads.add(run, PROV.used, names.article(article));
    quads.add(run, PROV.wasAssociatedWith, tool);
    quads.add(run, PROV.endedAtTime, NodeFactory.createLiteralDT(time, XSDDatatype.XSDdateTime));
    quads.add(run, DX.inputHash, Quads.text(article.inputHash()));
    quads.add(run, DX.rulesHash, Quads.text(rules));
    quads.add(tool, RDF.type.asNode(), PROV.SoftwareAgent);
    quads.add(tool, SCHEMA.softwareVersion, Quads.text(version));
  }
}
