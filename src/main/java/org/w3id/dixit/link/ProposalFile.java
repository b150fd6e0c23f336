package org.w3id.dixit.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.w3id.dixit.export.AtomicFile;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * Proposals as a Turtle file beside the store: a {@code dx:Link} for each, with its score and its
 * features, and the names of both things. They are kept out of the store, so that no query takes
 * one for a link.
 */
public final class ProposalFile {
  /** What follows the name of a store in the name of its file of proposals. */
  public static final String ENDING = ".proposals.ttl";

  private final Path file;

  public ProposalFile(Path file) {
    this.file = file;
  }

  /** Where the proposals for a store are kept if nobody says otherwise. */
  public static Path besides(Path store) {
    Path folder = store.toAbsolutePath().normalize();
    return folder.resolveSibling(folder.getFileName() + ENDING);
  }

  /**
   * Writes the file anew.
   *
   * @throws LinkException if it cannot be written; an old one is then as it was
   */
  public void write(List<Proposal> proposals) {
    try {
      AtomicFile.replace(
          file,
          out -> {
            StreamRDF sink = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
            sink.start();
            sink.prefix("dx", DX.NS);
            sink.prefix("rdfs", RDFS.getURI());
            sink.prefix("schema", SCHEMA.NS);
            sink.prefix("skos", SKOS.getURI());
            sink.prefix("xsd", XSD.getURI());
            Map<String, Proposal> entities = new LinkedHashMap<>();
            for (Proposal proposal : proposals) {
              if (entities.putIfAbsent(proposal.entity(), proposal) == null) {
                sink.triple(label(proposal.entity(), proposal.entityLabel()));
              }
              write(proposal, sink);
            }
            sink.finish();
          });
    } catch (IOException e) {
      throw LinkException.failed(
          "Cannot write the proposals to "
              + file
              + " ("
              + e.getMessage()
              + "); name another file with --proposals.",
          e);
    }
  }

  private static void write(Proposal proposal, StreamRDF sink) {
    Node link = iri(proposal.iri());
    Node candidate = iri(proposal.candidate());
    sink.triple(Triple.create(link, RDF.type.asNode(), DX.Link));
    sink.triple(Triple.create(link, DX.linkFrom, iri(proposal.entity())));
    sink.triple(Triple.create(link, DX.linkTo, candidate));
    sink.triple(Triple.create(link, DX.linkRelation, SKOS.exactMatch.asNode()));
    sink.triple(Triple.create(link, DX.state, DX.Proposed));
    sink.triple(Triple.create(link, DX.dataset, text(proposal.dataset())));
    sink.triple(Triple.create(link, DX.score, Decimals.of(proposal.score())));
    proposal
        .features()
        .forEach(
            (feature, value) ->
                sink.triple(Triple.create(link, feature.property(), Decimals.of(value))));
    Node match =
        NodeFactory.createLiteralDT(Boolean.toString(proposal.match()), XSDDatatype.XSDboolean);
    sink.triple(Triple.create(link, DX.match, match));
    sink.triple(
        Triple.create(
            link, DX.evidenceText, NodeFactory.createLiteralLang(proposal.evidence(), "en")));
    sink.triple(label(proposal.candidate(), proposal.candidateLabel()));
    if (!proposal.description().isEmpty()) {
      sink.triple(
          Triple.create(candidate, SCHEMA.term("description"), text(proposal.description())));
    }
  }

  private static Triple label(String iri, String label) {
    return Triple.create(iri(iri), RDFS.label.asNode(), text(label));
  }

  /**
   * Reads the file.
   *
   * @return the proposals, the best of each entity first
   * @throws LinkException if it is missing or not a file of proposals
   */
  public List<Proposal> read() {
    if (!Files.exists(file)) {
      throw LinkException.wrong(
          "There are no proposals at "
              + file
              + "; make them with `dixit link propose`, or name their file with --proposals.");
    }
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Files.newInputStream(file)) {
      RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
    } catch (IOException | RiotException e) {
      throw unreadable(e);
    }
    List<Proposal> proposals = new ArrayList<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), DX.Link)
        .forEachRemaining(link -> proposals.add(proposal(graph, link.getSubject())));
    proposals.sort(
        Comparator.comparing(Proposal::entity)
            .thenComparing(each -> -each.score())
            .thenComparing(Proposal::candidate));
    return proposals;
  }

  private Proposal proposal(Graph graph, Node link) {
    Node entity = value(graph, link, DX.linkFrom).orElseThrow(() -> unreadable(null));
    Node candidate = value(graph, link, DX.linkTo).orElseThrow(() -> unreadable(null));
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      words(graph, link, feature.property())
          .ifPresent(value -> features.put(feature, Double.valueOf(value)));
    }
    return new Proposal(
        link.getURI(),
        entity.getURI(),
        words(graph, entity, RDFS.label.asNode()).orElse(""),
        candidate.getURI(),
        words(graph, candidate, RDFS.label.asNode()).orElse(""),
        words(graph, candidate, SCHEMA.term("description")).orElse(""),
        words(graph, link, DX.dataset).orElse(""),
        words(graph, link, DX.score).map(Double::valueOf).orElse(0.0),
        words(graph, link, DX.match).map(Boolean::valueOf).orElse(false),
        features);
  }

  private LinkException unreadable(Exception cause) {
    return LinkException.wrong(
        file
            + " is not a file of proposals"
            + (cause == null ? "" : " (" + cause.getMessage() + ")")
            + "; make it anew with `dixit link propose`.");
  }

  private static Optional<Node> value(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).nextOptional().map(Triple::getObject);
  }

  private static Optional<String> words(Graph graph, Node subject, Node property) {
    return value(graph, subject, property).map(Node::getLiteralLexicalForm);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
