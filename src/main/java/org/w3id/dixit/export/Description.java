package org.w3id.dixit.export;

import static org.apache.jena.graph.Node.ANY;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * What a store holds on one thing, in the graphs where it holds it: an article with its text, its
 * assertions and the entities that it uses; an assertion with its content, its spans and its
 * article's particulars; an entity with its names and links, but not what it says.
 *
 * @param iri of the thing
 * @param article the article itself, or that of the assertion; empty for an entity
 */
public record Description(String iri, Optional<String> article, String base, DatasetGraph data) {

  /**
   * Looks a thing up. Call it, and {@link #write}, within one transaction.
   *
   * @param base the base IRI of the store
   * @return empty if the store holds no article, assertion or entity of this IRI
   */
  public static Optional<Description> of(DatasetGraph data, String base, String iri) {
    GraphNames names = new GraphNames(base);
    Node thing = NodeFactory.createURI(iri);
    Node type = RDF.type.asNode();
    if (data.contains(GraphNames.metadata(thing), thing, type, SCHEMA.NewsArticle)) {
      return Optional.of(new Description(iri, Optional.of(iri), base, data));
    }
    Iterator<Quad> found = data.find(ANY, thing, type, DX.Assertion);
    while (found.hasNext()) {
      Node graph = found.next().getGraph();
      if (names.isMetadata(graph)) {
        String article = graph.getURI().substring(0, graph.getURI().lastIndexOf('/'));
        DatasetGraph part = assertion(data, names, graph, thing, NodeFactory.createURI(article));
        return Optional.of(new Description(iri, Optional.of(article), base, part));
      }
    }
    return data.contains(names.entities(), thing, ANY, ANY)
        ? Optional.of(new Description(iri, Optional.empty(), base, entity(data, names, thing)))
        : Optional.empty();
  }

  private static DatasetGraph assertion(
      DatasetGraph data, GraphNames names, Node metadata, Node assertion, Node article) {
    DatasetGraph part = DatasetGraphFactory.create();
    Set<Node> seen = new HashSet<>(Set.of(assertion, article));
    Deque<Node> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      data.find(metadata, open.remove(), ANY, ANY)
          .forEachRemaining(
              quad -> {
                part.add(quad);
                if (isPart(data, quad, article) && seen.add(quad.getObject())) {
                  open.add(quad.getObject());
                }
              });
    }
    data.find(assertion, ANY, ANY, ANY).forEachRemaining(part::add);
    Set<Node> mentioned = new HashSet<>();
    part.find().forEachRemaining(quad -> mentioned.add(quad.getObject()));
    for (Node each : mentioned) {
      if (each.isURI()) {
        data.find(names.entities(), each, ANY, ANY).forEachRemaining(part::add);
      }
    }
    return part;
  }

  /** Spans, the run and the like, but not another assertion. */
  private static boolean isPart(DatasetGraph data, Quad quad, Node article) {
    Node object = quad.getObject();
    return object.isURI()
        && object.getURI().startsWith(article.getURI() + "/")
        && !data.contains(quad.getGraph(), object, RDF.type.asNode(), DX.Assertion);
  }

  private static DatasetGraph entity(DatasetGraph data, GraphNames names, Node entity) {
    DatasetGraph part = DatasetGraphFactory.create();
    data.find(names.entities(), entity, ANY, ANY).forEachRemaining(part::add);
    data.find(names.links(), entity, ANY, ANY).forEachRemaining(part::add);
    data.find(names.links(), ANY, DX.linkFrom, entity)
        .forEachRemaining(
            link ->
                data.find(names.links(), link.getSubject(), ANY, ANY).forEachRemaining(part::add));
    return part;
  }

  /**
   * Writes the description as {@link Export} would: a format without named graphs has the reified
   * form.
   *
   * @throws UnwritableException if the format cannot hold something of it
   * @throws java.io.UncheckedIOException if {@code out} fails
   */
  public void write(ExportFormat format, OutputStream out) {
    boolean isArticle = article.equals(Optional.of(iri));
    Selection selection = isArticle ? Selection.article(iri) : Selection.everything();
    new Export(base, format, selection).write(data, out);
  }
}
