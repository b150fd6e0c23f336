package org.w3id.dixit.query;

import static org.apache.jena.graph.Node.ANY;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.query.QueryException.Reason;

/** Looks entities up by the names that articles give them. */
public final class EntityNames {
  /** The end of the name of the graph that describes entities, whatever the base. */
  private static final String GRAPH = "graph/entities";

  private static final Node LABEL = RDFS.label.asNode();
  private static final Node ALIAS = SKOS.altLabel.asNode();
  private static final String LANGUAGE = "en";

  private final DatasetGraph data;

  /**
   * Looks in a store.
   *
   * @param data a dataset in a read transaction
   */
  public EntityNames(DatasetGraph data) {
    this.data = data;
  }

  /**
   * The IRIs of the entities of this name, as {@link #find(Node)} finds them.
   *
   * @throws QueryException if there is none
   */
  public List<String> find(String name) {
    return find(NodeFactory.createLiteralString(name)).stream().map(Node::getURI).toList();
  }

  /**
   * The entities of this name: those labelled so, else those with such an alias, else the same
   * without regard to capital letters. Several entities may share a name.
   *
   * @param name an IRI, or a string
   * @throws QueryException if there is none
   */
  List<Node> find(Node name) {
    if (name.isURI() && isEntity(name)) {
      return List.of(name);
    }
    String words = name.isURI() ? name.getURI() : name.getLiteralLexicalForm();
    return Stream.<Supplier<Set<Node>>>of(
            () -> exactly(LABEL, words),
            () -> exactly(ALIAS, words),
            () -> ignoringCase(LABEL, words),
            () -> ignoringCase(ALIAS, words))
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(List::copyOf)
        .orElseThrow(() -> unknown(words));
  }

  /** The label of an entity, or its IRI if it has none. */
  String label(Node entity) {
    return Iter.asStream(data.find(ANY, entity, LABEL, ANY))
        .filter(EntityNames::describesEntity)
        .map(EntityNames::lexical)
        .sorted()
        .findFirst()
        .orElse(entity.getURI());
  }

  private Set<Node> exactly(Node property, String name) {
    Node inEnglish = NodeFactory.createLiteralLang(name, LANGUAGE);
    Node plain = NodeFactory.createLiteralString(name);
    return entities(
        Stream.concat(
            Iter.asStream(data.find(ANY, ANY, property, inEnglish)),
            Iter.asStream(data.find(ANY, ANY, property, plain))));
  }

  private Set<Node> ignoringCase(Node property, String name) {
    return entities(
        Iter.asStream(data.find(ANY, ANY, property, ANY))
            .filter(quad -> lexical(quad).equalsIgnoreCase(name)));
  }

  private Set<Node> entities(Stream<Quad> quads) {
    return quads
        .map(Quad::getSubject)
        .filter(this::isEntity)
        .collect(Collectors.toCollection(() -> new TreeSet<>(NodeCmp::compareRDFTerms)));
  }

  private boolean isEntity(Node node) {
    return node.isURI()
        && Iter.asStream(data.find(ANY, node, LABEL, ANY)).anyMatch(EntityNames::describesEntity);
  }

  private static boolean describesEntity(Quad quad) {
    return quad.getGraph().isURI() && quad.getGraph().getURI().endsWith(GRAPH);
  }

  private static String lexical(Quad quad) {
    return quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : "";
  }

  private QueryException unknown(String name) {
    Set<String> labels = new TreeSet<>();
    Iter.asStream(data.find(ANY, ANY, LABEL, ANY))
        .filter(EntityNames::describesEntity)
        .forEach(quad -> labels.add(lexical(quad)));
    return new QueryException(
        Reason.UNKNOWN_ENTITY,
        "No entity in the store is called \""
            + name
            + "\"."
            + NearNames.suggestion(name, labels)
            + " `dixit query entities` lists them all.");
  }
}
