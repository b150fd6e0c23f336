package org.w3id.dixit.pipeline;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.vocabulary.DX;

/**
 * One assertion of a dataset as far as it is compared: where its words stand, who stands behind it
 * and how, and its content graph, in which what is described without a name stands by its label.
 *
 * @param name the offsets in its IRI, such as {@code 88-140}
 * @param reading the values of source, act, certainty and polarity, by these words
 */
record ClaimGraph(
    String name, int start, int end, Map<String, String> reading, String words, Graph content) {
  private static final Pattern IRI = Pattern.compile("/assertion/((\\d+)-(\\d+)\\S*)$");
  private static final Pattern INNER = Pattern.compile("/(event|quantity|interval)/[^/]+(/\\w+)?$");

  private static final Pattern LOCAL = Pattern.compile("/article/[^/]+/entity/");

  /** The assertions of an article, in the order of the text. */
  static List<ClaimGraph> of(DatasetGraph data) {
    List<ClaimGraph> claims = new ArrayList<>();
    data.find(ANY, ANY, RDF.type.asNode(), DX.Assertion)
        .forEachRemaining(quad -> claims.add(of(data, quad.getSubject())));
    claims.sort(
        Comparator.comparingInt(ClaimGraph::start)
            .thenComparingInt(ClaimGraph::end)
            .thenComparing(ClaimGraph::name));
    return claims;
  }

  private static ClaimGraph of(DatasetGraph data, Node assertion) {
    Matcher place = IRI.matcher(assertion.getURI());
    if (!place.find()) {
      throw new IllegalArgumentException("no offsets in " + assertion);
    }
    Map<String, String> reading = new HashMap<>();
    reading.put("source", label(data, value(data, assertion, DX.source)));
    reading.put("act", value(data, assertion, DX.act).getLocalName());
    reading.put("certainty", value(data, assertion, DX.certainty).getLocalName());
    reading.put("polarity", value(data, assertion, DX.polarity).getLocalName());
    Graph content = GraphFactory.createDefaultGraph();
    data.find(assertion, ANY, ANY, ANY)
        .forEachRemaining(
            quad ->
                content.add(
                    labelled(data, quad.getSubject()),
                    quad.getPredicate(),
                    labelled(data, quad.getObject())));
    return new ClaimGraph(
        place.group(1),
        Integer.parseInt(place.group(2)),
        Integer.parseInt(place.group(3)),
        Map.copyOf(reading),
        value(data, assertion, DX.contentText).getLiteralLexicalForm(),
        content);
  }

  /**
   * What has no name of its own by its label, since its IRI is only where the words begin and end.
   */
  private static Node labelled(DatasetGraph data, Node node) {
    return node.isURI() && LOCAL.matcher(node.getURI()).find()
        ? NodeFactory.createURI("label:" + label(data, node).replace(' ', '_'))
        : node;
  }

  private static Node value(DatasetGraph data, Node subject, Node property) {
    return Iter.first(data.find(ANY, subject, property, ANY), quad -> true).getObject();
  }

  private static String label(DatasetGraph data, Node entity) {
    return Iter.asStream(data.find(ANY, entity, RDFS.label.asNode(), ANY))
        .map(Quad::getObject)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElse(entity.toString());
  }

  /**
   * The triples with blank nodes for events, quantities and intervals: what is said without names.
   */
  List<Triple> nameless() {
    Map<Node, Node> blanks = new HashMap<>();
    return content.stream()
        .map(
            t ->
                Triple.create(
                    blank(t.getSubject(), blanks), t.getPredicate(), blank(t.getObject(), blanks)))
        .toList();
  }

  private static Node blank(Node node, Map<Node, Node> blanks) {
    return isInner(node) ? blanks.computeIfAbsent(node, n -> NodeFactory.createBlankNode()) : node;
  }

  /** Whether a node belongs to a content: an event, a quantity, or a time. */
  static boolean isInner(Node node) {
    return node.isURI() && INNER.matcher(node.getURI()).find();
  }

  /** The events, first the one that no other event mentions. */
  List<Node> events() {
    return content.stream()
        .filter(t -> t.getPredicate().equals(DX.predicate))
        .map(Triple::getSubject)
        .distinct()
        .sorted(
            Comparator.comparing((Node event) -> content.contains(ANY, ANY, event))
                .thenComparing(Node::getURI))
        .toList();
  }

  /** How much of the words two assertions share: twice the common part over both lengths. */
  double overlap(ClaimGraph other) {
    int common = Math.min(end, other.end) - Math.max(start, other.start);
    return common <= 0 ? 0 : 2.0 * common / (end - start + other.end - other.start);
  }
}
