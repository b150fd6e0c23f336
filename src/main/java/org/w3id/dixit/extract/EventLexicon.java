package org.w3id.dixit.extract;

import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.vocabulary.DX;

/**
 * Which event type a lemma evokes, and which roles its arguments play: {@code ontology/events.ttl}.
 */
public final class EventLexicon {
  private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  private static final Node EVOKES = NodeFactory.createURI(ONTOLEX + "evokes");
  private static final Node FORM = NodeFactory.createURI(ONTOLEX + "canonicalForm");
  private static final Node WRITTEN = NodeFactory.createURI(ONTOLEX + "writtenRep");
  private static final Node PART_OF_SPEECH =
      NodeFactory.createURI("http://www.lexinfo.net/ontology/3.0/lexinfo#partOfSpeech");

  /**
   * What a lemma says about its arguments.
   *
   * @param type the local name of the event type
   * @param roles by grammatical function ({@code subject}, {@code object}) or preposition, the
   *     local name of a role
   */
  public record Entry(String type, Map<String, String> roles) {}

  private final Map<PartOfSpeech, Map<String, Entry>> entries = new HashMap<>();
  private final Map<String, String> lightVerbs = new HashMap<>();
  private final Map<String, String> results = new TreeMap<>();
  private final Map<String, Map<String, Set<String>>> narrower = new LinkedHashMap<>();

  private EventLexicon() {}

  /** Reads the event types that the program is shipped with. */
  public static EventLexicon shipped() {
    Graph graph = GraphFactory.createDefaultGraph();
    InputStream file = EventLexicon.class.getResourceAsStream("/ontology/events.ttl");
    RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
    EventLexicon lexicon = new EventLexicon();
    graph
        .find(Node.ANY, EVOKES, Node.ANY)
        .forEach(t -> lexicon.add(graph, t.getSubject(), t.getObject()));
    graph
        .find(Node.ANY, DX.term("resultsIn"), Node.ANY)
        .forEach(t -> lexicon.results.put(local(t.getSubject()), local(t.getObject())));
    graph
        .find(Node.ANY, DX.term("agentNoun"), Node.ANY)
        .mapWith(t -> t.getSubject())
        .toSet()
        .forEach(type -> lexicon.narrow(graph, type));
    graph
        .find(Node.ANY, RDF.type.asNode(), DX.term("LightVerb"))
        .forEach(t -> lexicon.lighten(graph, t.getSubject()));
    return lexicon;
  }

  private void lighten(Graph graph, Node entry) {
    String lemma = one(graph, one(graph, entry, FORM), WRITTEN).getLiteralLexicalForm();
    String role =
        graph
            .find(entry, DX.term("subjectRole"), Node.ANY)
            .mapWith(t -> local(t.getObject()))
            .nextOptional()
            .orElse("agent");
    lightVerbs.put(lemma, role);
  }

  /**
   * The role that the subject of a light verb plays in the event that its noun names.
   *
   * @param lemma the verb, with the preposition before its noun where there is one
   */
  Optional<String> lightVerb(String lemma) {
    return Optional.ofNullable(lightVerbs.get(lemma));
  }

  private void add(Graph graph, Node entry, Node type) {
    Map<String, String> roles = new TreeMap<>();
    graph
        .find(entry, Node.ANY, Node.ANY)
        .forEach(
            t -> {
              String property = local(t.getPredicate());
              if (t.getPredicate().getURI().startsWith(DX.NS) && property.endsWith("Role")) {
                roles.put(property.replace("Role", ""), local(t.getObject()));
              }
            });
    Node form = one(graph, entry, FORM);
    PartOfSpeech pos = PartOfSpeech.valueOf(local(one(graph, entry, PART_OF_SPEECH)));
    entries
        .computeIfAbsent(pos, p -> new HashMap<>())
        .put(one(graph, form, WRITTEN).getLiteralLexicalForm(), new Entry(local(type), roles));
  }

  private void narrow(Graph graph, Node type) {
    Set<String> nouns =
        graph
            .find(type, DX.term("agentNoun"), Node.ANY)
            .mapWith(t -> t.getObject().getLiteralLexicalForm())
            .toSet();
    graph
        .find(type, RDFS.subClassOf.asNode(), Node.ANY)
        .forEach(
            t ->
                narrower
                    .computeIfAbsent(local(t.getObject()), b -> new TreeMap<>())
                    .put(local(type), nouns));
  }

  /** The entry of a lemma, several words with single spaces. */
  public Optional<Entry> entry(String lemma, PartOfSpeech partOfSpeech) {
    return Optional.ofNullable(entries.getOrDefault(partOfSpeech, Map.of()).get(lemma));
  }

  /** The property that holds between agent and object once such an event has happened. */
  public Optional<String> resultOf(String type) {
    return Optional.ofNullable(results.get(type));
  }

  /** The narrower type that the nouns of the agents call for, or the type itself. */
  public String narrowed(String type, List<String> agentNouns) {
    return narrower.getOrDefault(type, Map.of()).entrySet().stream()
        .filter(e -> agentNouns.stream().anyMatch(e.getValue()::contains))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(type);
  }

  /** All event types that have this result, such as those that make somebody a member. */
  public Set<String> typesThatResultIn(String property) {
    return results.entrySet().stream()
        .filter(e -> e.getValue().equals(property))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Node one(Graph graph, Node subject, Node property) {
    return graph
        .find(subject, property, Node.ANY)
        .mapWith(t -> t.getObject())
        .nextOptional()
        .orElseThrow(() -> new IllegalStateException("events: " + subject + " lacks " + property));
  }

  private static String local(Node node) {
    String iri = node.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
