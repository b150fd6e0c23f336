package org.w3id.dixit.store;

import static org.apache.jena.graph.Node.ANY;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * The graphs of articles within one write transaction. An article owns its metadata graph, its text
 * graph and the content graphs of its assertions; entities and links it shares with others.
 */
final class ArticleGraphs {
  private static final Node TYPE = RDF.type.asNode();
  private static final Node LABEL = RDFS.label.asNode();

  private final DatasetGraph data;
  private final GraphNames names;
  private final Entities entities;

  ArticleGraphs(DatasetGraph data, GraphNames names) {
    this.data = data;
    this.names = names;
    this.entities = new Entities(data, names);
  }

  /** Puts {@code quads} in the place of whatever the store holds of the article. */
  void replace(Node article, Collection<Quad> quads) {
    Set<Node> orphans = delete(article);
    quads.forEach(this::add);
    entities.dropLinksOfUnmentioned(orphans);
  }

  /** Whether there was such an article to take out. */
  boolean retract(Node article) {
    if (!data.contains(GraphNames.metadata(article), ANY, ANY, ANY)) {
      return false;
    }
    entities.dropLinksOfUnmentioned(delete(article));
    return true;
  }

  /**
   * Deletes the article's graphs and the descriptions of the entities that no other article
   * mentions, and gives those entities. Their links are kept: they may hold a person's decisions,
   * which reading the same article again must not undo.
   */
  private Set<Node> delete(Node article) {
    List<Node> graphs = graphsOf(article);
    Set<Node> mentioned = new HashSet<>();
    for (Node graph : graphs) {
      data.find(graph, ANY, ANY, ANY)
          .forEachRemaining(
              quad -> {
                mentioned.add(quad.getSubject());
                mentioned.add(quad.getObject());
              });
    }
    graphs.forEach(graph -> data.deleteAny(graph, ANY, ANY, ANY));
    forgetCopies(article);
    graphs.forEach(this::forgetCopies);
    return entities.dropUnmentioned(mentioned);
  }

  /** What was found about copies of an article or assertion holds for the text that was read. */
  private void forgetCopies(Node node) {
    data.deleteAny(names.copies(), node, ANY, ANY);
    data.deleteAny(names.copies(), ANY, ANY, node);
  }

  private List<Node> graphsOf(Node article) {
    Node metadata = GraphNames.metadata(article);
    Stream<Node> contents =
        Iter.asStream(data.find(metadata, ANY, TYPE, DX.Assertion)).map(Quad::getSubject);
    return Stream.concat(Stream.of(metadata, GraphNames.text(article)), contents).toList();
  }

  private void add(Quad quad) {
    if (quad.getGraph().equals(names.entities()) && quad.getPredicate().equals(LABEL)) {
      entities.addLabel(quad);
    } else {
      data.add(quad);
    }
  }
}
