package org.w3id.dixit.extract;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.LEX;

/** The OntoLex lexicon of cues, {@code ontology/lexicon.ttl}, by lemma and part of speech. */
public final class CueLexicon {
  private static final String ONTOLEX = "http://www.w3.org/ns/lemon/ontolex#";
  private static final Node SENSE = NodeFactory.createURI(ONTOLEX + "sense");
  private static final Node FORM = NodeFactory.createURI(ONTOLEX + "canonicalForm");
  private static final Node WRITTEN = NodeFactory.createURI(ONTOLEX + "writtenRep");
  private static final Node PART_OF_SPEECH =
      NodeFactory.createURI("http://www.lexinfo.net/ontology/3.0/lexinfo#partOfSpeech");

  private final Map<PartOfSpeech, Map<String, List<CueSense>>> senses;

  private CueLexicon(Map<PartOfSpeech, Map<String, List<CueSense>>> senses) {
    this.senses = senses;
  }

  /** Reads the lexicon that the program is shipped with. */
  public static CueLexicon shipped() {
    Graph graph = GraphFactory.createDefaultGraph();
    InputStream file = CueLexicon.class.getResourceAsStream("/ontology/lexicon.ttl");
    RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
    return of(graph);
  }

  static CueLexicon of(Graph graph) {
    Map<PartOfSpeech, Map<String, List<CueSense>>> senses = new HashMap<>();
    graph
        .find(Node.ANY, FORM, Node.ANY)
        .forEach(
            t -> {
              Node entry = t.getSubject();
              String lemma = one(graph, t.getObject(), WRITTEN).getLiteralLexicalForm();
              PartOfSpeech pos = PartOfSpeech.valueOf(local(one(graph, entry, PART_OF_SPEECH)));
              List<CueSense> found = senses(graph, entry);
              senses
                  .computeIfAbsent(pos, p -> new HashMap<>())
                  .computeIfAbsent(lemma, l -> new ArrayList<>())
                  .addAll(found);
            });
    return new CueLexicon(senses);
  }

  /** The senses of a lemma, several words with single spaces; empty where it is no cue. */
  public List<CueSense> senses(String lemma, PartOfSpeech partOfSpeech) {
    return senses.getOrDefault(partOfSpeech, Map.of()).getOrDefault(lemma, List.of());
  }

  /** All lemmas of one part of speech. */
  Set<String> lemmas(PartOfSpeech partOfSpeech) {
    return senses.getOrDefault(partOfSpeech, Map.of()).keySet();
  }

  private static List<CueSense> senses(Graph graph, Node entry) {
    List<Node> nodes = graph.find(entry, SENSE, Node.ANY).mapWith(t -> t.getObject()).toList();
    nodes.sort((a, b) -> a.getURI().compareTo(b.getURI()));
    List<CueSense> found = new ArrayList<>();
    for (Node node : nodes) {
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      graph
          .find(node, DX.term("frame"), Node.ANY)
          .forEach(t -> frames.add(Frame.valueOf(local(t.getObject()).replace("Frame", ""))));
      Optional<Reading> negated =
          objects(graph, node, DX.term("whenNegated")).stream()
              .findFirst()
              .flatMap(n -> reading(graph, n));
      found.add(new CueSense(local(entry), reading(graph, node), frames, negated));
    }
    return found;
  }

  private static Optional<Reading> reading(Graph graph, Node sense) {
    if (objects(graph, sense, DX.act).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(
            Act.valueOf(local(one(graph, sense, DX.act))),
            Certainty.valueOf(local(one(graph, sense, DX.certainty))),
            Polarity.valueOf(local(one(graph, sense, DX.polarity)))));
  }

  private static List<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  private static Node one(Graph graph, Node subject, Node property) {
    List<Node> found = objects(graph, subject, property);
    if (found.size() != 1) {
      throw new IllegalStateException(
          "lexicon: "
              + subject
              + " has "
              + found.size()
              + " values of "
              + property
              + "; it needs one");
    }
    return found.get(0);
  }

  private static String local(Node node) {
    String iri = node.getURI();
    return iri.startsWith(LEX.NS)
        ? iri.substring(LEX.NS.length())
        : iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
