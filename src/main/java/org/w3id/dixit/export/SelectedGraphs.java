package org.w3id.dixit.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * The graphs of a selection in the order of their names, each with its triples in order. One graph
 * at a time is held in memory.
 */
final class SelectedGraphs {
  private static final Set<Node> ANY_SUBJECT = Set.of(Node.ANY);

  private final DatasetGraph data;
  private final GraphNames names;
  private final Set<Node> graphs;
  private final Optional<Set<Node>> subjects;
  private final boolean sameAs;

  private SelectedGraphs(
      DatasetGraph data,
      GraphNames names,
      Set<Node> graphs,
      Optional<Set<Node>> subjects,
      boolean sameAs) {
    this.data = data;
    this.names = names;
    this.graphs = graphs;
    this.subjects = subjects;
    this.sameAs = sameAs;
  }

  /**
   * @throws UnknownArticleException if {@code selection} names an article that is not in the store
   */
  static SelectedGraphs of(DatasetGraph data, GraphNames names, Selection selection) {
    return selection
        .article()
        .map(article -> ofArticle(data, names, article, selection))
        .orElseGet(() -> ofStore(data, names, selection));
  }

  private static SelectedGraphs ofStore(DatasetGraph data, GraphNames names, Selection selection) {
    Set<Node> graphs = new TreeSet<>(TermOrder.TERMS);
    Iter.iter(data.listGraphNodes())
        .filter(graph -> selection.texts() || !names.isText(graph))
        .filter(graph -> selection.vocabulary() || !names.isVocabulary(graph))
        .forEach(graphs::add);
    return new SelectedGraphs(data, names, graphs, Optional.empty(), selection.sameAs());
  }

  private static SelectedGraphs ofArticle(
      DatasetGraph data, GraphNames names, String iri, Selection selection) {
    Node article = NodeFactory.createURI(iri);
    Node metadata = GraphNames.metadata(article);
    if (!data.contains(metadata, Node.ANY, Node.ANY, Node.ANY)) {
      throw new UnknownArticleException(iri);
    }
    Set<Node> graphs = new TreeSet<>(TermOrder.TERMS);
    graphs.add(metadata);
    Iter.iter(data.find(metadata, Node.ANY, RDF.Nodes.type, DX.Assertion))
        .map(Quad::getSubject)
        .forEach(graphs::add);
    Set<Node> used = mentioned(data, names, graphs);
    Set<Node> subjects = new HashSet<>(used);
    for (Node node : used) {
      data.find(names.links(), Node.ANY, DX.linkFrom, node)
          .forEachRemaining(quad -> subjects.add(quad.getSubject()));
    }
    if (selection.texts()) {
      graphs.add(GraphNames.text(article));
    }
    graphs.add(names.entities());
    graphs.add(names.links());
    return new SelectedGraphs(data, names, graphs, Optional.of(subjects), selection.sameAs());
  }

  /** The nodes that {@code graphs} speak of, and what the entities among them are affiliated to. */
  private static Set<Node> mentioned(DatasetGraph data, GraphNames names, Set<Node> graphs) {
    Set<Node> seen = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    Consumer<Quad> look =
        quad -> {
          for (Node node : List.of(quad.getSubject(), quad.getObject())) {
            if (node.isURI() && seen.add(node)) {
              open.add(node);
            }
          }
        };
    graphs.forEach(graph -> data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(look));
    while (!open.isEmpty()) {
      data.find(names.entities(), open.remove(), DX.affiliation, Node.ANY).forEachRemaining(look);
    }
    return seen;
  }

  /** The articles whose graphs are selected, by IRI. */
  List<String> articles() {
    List<String> articles = new ArrayList<>();
    for (Node graph : graphs) {
      if (names.isMetadata(graph)) {
        articles.add(graph.getURI().substring(0, graph.getURI().lastIndexOf('/')));
      }
    }
    return articles;
  }

  /** Every graph with its triples. */
  void forEach(BiConsumer<Node, List<Triple>> action) {
    for (Node graph : graphs) {
      action.accept(graph, triples(graph));
    }
  }

  private List<Triple> triples(Node graph) {
    boolean isShared = graph.equals(names.entities()) || graph.equals(names.links());
    List<Triple> triples = new ArrayList<>();
    // What all articles share is large in a large store, so it is looked up name by name.
    Set<Node> from = isShared ? subjects.orElse(ANY_SUBJECT) : ANY_SUBJECT;
    for (Node subject : from) {
      data.find(graph, subject, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> triples.add(quad.asTriple()));
    }
    if (sameAs && graph.equals(names.links())) {
      List.copyOf(triples).stream()
          .filter(triple -> triple.predicateMatches(SKOS.exactMatch.asNode()))
          .map(
              triple -> Triple.create(triple.getSubject(), OWL.sameAs.asNode(), triple.getObject()))
          .forEach(triples::add);
    }
    triples.sort(TermOrder.TRIPLES);
    return triples;
  }
}
