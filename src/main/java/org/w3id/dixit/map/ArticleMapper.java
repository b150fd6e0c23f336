package org.w3id.dixit.map;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.PROV;
import org.w3id.dixit.vocabulary.SCHEMA;

/** The article, its text, and the run that read it (PROV-O). */
final class ArticleMapper {
  private static final String TOOL = "https://w3id.org/dixit/tool/";

  private final Namespaces names;
  private final String version;

  ArticleMapper(Namespaces names, String version) {
    this.names = names;
    this.version = version;
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
    run(article, finished, quads);
    quads.in(names.text(article)).add(node, SCHEMA.articleBody, Quads.text(article.text()));
  }

  private void run(Article article, Instant finished, Quads quads) {
    Node run = names.below(article, "run");
    Node tool = NodeFactory.createURI(TOOL + version);
    String time = finished.truncatedTo(ChronoUnit.SECONDS).toString();
    quads.add(run, RDF.type.asNode(), PROV.Activity);
    quads.add(run, PROV.used, names.article(article));
    quads.add(run, PROV.wasAssociatedWith, tool);
    quads.add(run, PROV.endedAtTime, NodeFactory.createLiteralDT(time, XSDDatatype.XSDdateTime));
    quads.add(tool, RDF.type.asNode(), PROV.SoftwareAgent);
    quads.add(tool, SCHEMA.softwareVersion, Quads.text(version));
  }
}
