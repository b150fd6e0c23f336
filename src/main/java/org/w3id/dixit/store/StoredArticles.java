package org.w3id.dixit.store;

import static org.apache.jena.graph.Node.ANY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Origin;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.PROV;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * The articles of a store as they were before they were read, and all that the store has of one.
 */
public final class StoredArticles {
  private final Store store;

  public StoredArticles(Store store) {
    this.store = store;
  }

  /**
   * The article with this IRI, with its text and what is known of its publication.
   *
   * @throws IllegalArgumentException if the store lacks its text
   */
  public Article article(String iri) {
    return store.read(data -> article(data, NodeFactory.createURI(iri)));
  }

  private Article article(DatasetGraph data, Node article) {
    Node graph = GraphNames.metadata(article);
    String text =
        literal(data, GraphNames.text(article), article, SCHEMA.articleBody)
            .orElseThrow(() -> new IllegalArgumentException("no text of " + article));
    Optional<Node> publisher =
        first(data, graph, article, SCHEMA.publisher)
            .filter(node -> !node.getURI().equals(article.getURI() + "/publisher"));
    Node entities = store.names().entities();
    return new Article(
        literal(data, graph, article, SCHEMA.identifier).orElseThrow(),
        text,
        literal(data, graph, article, SCHEMA.inLanguage).orElse("en"),
        literal(data, graph, article, SCHEMA.datePublished).map(LocalDate::parse),
        literal(data, graph, article, SCHEMA.headline),
        literal(data, graph, article, SCHEMA.url),
        publisher.flatMap(node -> literal(data, entities, node, RDFS.label.asNode())),
        literal(data, graph, article, DX.byline),
        first(data, graph, article, PROV.hadPrimarySource).map(node -> origin(data, graph, node)));
  }

  private static Origin origin(DatasetGraph data, Node graph, Node source) {
    return new Origin(
        literal(data, graph, source, DX.sourceFile).orElse(""),
        literal(data, graph, source, DX.sourceMember),
        literal(data, graph, source, DX.recordId),
        literal(data, graph, source, DX.sourceFormat).orElse(""));
  }

  /**
   * All that the store holds of an article: its own graphs, and of those that it shares with others
   * the entities that it mentions and their links.
   */
  public List<Quad> quads(String iri) {
    return store.read(data -> quads(data, NodeFactory.createURI(iri)));
  }

  private List<Quad> quads(DatasetGraph data, Node article) {
    Node metadata = GraphNames.metadata(article);
    List<Node> graphs = new ArrayList<>(List.of(metadata, GraphNames.text(article)));
    data.find(metadata, ANY, RDF.Nodes.type, DX.Assertion)
        .forEachRemaining(quad -> graphs.add(quad.getSubject()));
    List<Quad> quads = new ArrayList<>();
    graphs.forEach(graph -> data.find(graph, ANY, ANY, ANY).forEachRemaining(quads::add));
    Set<Node> seen = new HashSet<>();
    for (int i = 0; i < quads.size(); i++) {
      // Descriptions are added as they are come to, and may mention further entities.
      for (Node node : List.of(quads.get(i).getSubject(), quads.get(i).getObject())) {
        if (node.isURI() && seen.add(node)) {
          data.find(store.names().entities(), node, ANY, ANY).forEachRemaining(quads::add);
          links(data, node, quads);
        }
      }
    }
    return List.copyOf(new java.util.LinkedHashSet<>(quads));
  }

  private void links(DatasetGraph data, Node entity, List<Quad> quads) {
    Node links = store.names().links();
    data.find(links, entity, ANY, ANY).forEachRemaining(quads::add);
    for (Quad link : Iter.toList(data.find(links, ANY, DX.linkFrom, entity))) {
      data.find(links, link.getSubject(), ANY, ANY).forEachRemaining(quads::add);
    }
  }

  private static Optional<Node> first(DatasetGraph data, Node graph, Node subject, Node property) {
    return Iter.iter(data.find(graph, subject, property, ANY))
        .map(Quad::getObject)
        .findFirst(node -> true);
  }

  private static Optional<String> literal(
      DatasetGraph data, Node graph, Node subject, Node property) {
    return first(data, graph, subject, property).map(Node::getLiteralLexicalForm);
  }
}
