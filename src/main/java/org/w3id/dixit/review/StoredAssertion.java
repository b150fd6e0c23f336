package org.w3id.dixit.review;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.PROV;

/**
 * An assertion of a store, as far as it can be judged.
 *
 * @param ownVoice whether nobody but the article says it
 */
public record StoredAssertion(
    String iri, String article, AssertionKey key, boolean ownVoice, JudgedReading reading) {
  private static final Pattern SPAN = Pattern.compile("#char=(\\d{1,9}),(\\d{1,9})$");

  /**
   * The assertions of an article, by place.
   *
   * @param data a dataset in a read transaction
   * @param base the start of the store's IRIs
   * @param article an IRI
   */
  public static List<StoredAssertion> of(DatasetGraph data, String base, String article) {
    Node metadata = GraphNames.metadata(NodeFactory.createURI(article));
    List<StoredAssertion> all = new ArrayList<>();
    data.find(metadata, ANY, RDF.type.asNode(), DX.Assertion)
        .forEachRemaining(
            quad -> all.add(new Reader(data, base, metadata, quad.getSubject()).read(article)));
    all.sort((one, other) -> one.key().compareTo(other.key()));
    return all;
  }

  /** The assertion of an IRI, if the store holds it. */
  public static Optional<StoredAssertion> find(DatasetGraph data, String base, String iri) {
    Node node = NodeFactory.createURI(iri);
    Quad quad = Iter.first(data.find(ANY, node, PROV.wasDerivedFrom, ANY), each -> true);
    if (quad == null || !data.contains(quad.getGraph(), node, RDF.type.asNode(), DX.Assertion)) {
      return Optional.empty();
    }
    return Optional.of(
        new Reader(data, base, quad.getGraph(), node).read(quad.getObject().getURI()));
  }

  /** The id of an article of this IRI. */
  public static String articleId(String base, String article) {
    String start = base + "article/";
    return article.startsWith(start) ? article.substring(start.length()) : article;
  }

  private record Reader(DatasetGraph data, String base, Node metadata, Node assertion) {
    StoredAssertion read(String article) {
      String iri = assertion.getURI();
      String kind = name(DX.attribution);
      return new StoredAssertion(
          iri,
          article,
          new AssertionKey(
              articleId(base, article),
              iri.substring(iri.lastIndexOf('/') + 1),
              text(DX.contentText)),
          kind.equals("Default") || kind.equals("Presupposed"),
          new JudgedReading(
              source(),
              name(DX.act),
              name(DX.certainty),
              name(DX.polarity),
              spans(DX.sourceSpan),
              spans(DX.cueSpan),
              spans(DX.contentSpan)));
    }

    private Optional<Node> value(Node graph, Node subject, Node property) {
      Iterator<Quad> quads = data.find(graph, subject, property, ANY);
      try {
        return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
      } finally {
        Iter.close(quads);
      }
    }

    private String name(Node property) {
      return value(metadata, assertion, property)
          .map(node -> node.toString().replaceFirst("^.*[#/]", ""))
          .orElse("");
    }

    private String text(Node property) {
      return value(metadata, assertion, property).map(Node::getLiteralLexicalForm).orElse("");
    }

    private String source() {
      return value(metadata, assertion, DX.source)
          .flatMap(
              source ->
                  value(new GraphNames(base).entities(), source, RDFS.label.asNode())
                      .map(Node::getLiteralLexicalForm))
          .orElse("");
    }

    private List<TextSpan> spans(Node property) {
      List<TextSpan> spans = new ArrayList<>();
      data.find(metadata, assertion, property, ANY)
          .forEachRemaining(
              quad -> {
                Matcher span = SPAN.matcher(quad.getObject().toString());
                if (span.find()) {
                  spans.add(
                      new TextSpan(
                          Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))));
                }
              });
      Collections.sort(spans);
      return spans;
    }
  }
}
