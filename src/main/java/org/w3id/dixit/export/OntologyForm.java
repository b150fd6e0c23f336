package org.w3id.dixit.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.dixit.vocabulary.OntologyFile;

/** The vocabulary, the event types and the cue lexicon as one document. */
@SuppressWarnings("ImmutableEnumChecker") // RDFFormat is immutable, but does not say so
public enum OntologyForm {
  /** A page for people. */
  HTML("HTML", "text/html", "html", null),
  TURTLE("Turtle", "text/turtle", "ttl", RDFFormat.TURTLE_PRETTY),
  JSONLD("JSON-LD", "application/ld+json", "jsonld", RDFFormat.JSONLD11_PRETTY),
  RDFXML("RDF/XML", "application/rdf+xml", "rdf", RDFFormat.RDFXML_PLAIN),
  NTRIPLES("N-Triples", "application/n-triples", "nt", RDFFormat.NTRIPLES);

  private static final List<String> FILES = List.of("dixit.ttl", "events.ttl", "lexicon.ttl");

  private final String title;
  private final String mediaType;
  private final String ending;
  private final RDFFormat syntax;

  OntologyForm(String title, String mediaType, String ending, RDFFormat syntax) {
    this.title = title;
    this.mediaType = mediaType;
    this.ending = ending;
    this.syntax = syntax;
  }

  /** The registered media type, without a character set, which is UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** The usual ending of a file's name, without the dot. */
  public String ending() {
    return ending;
  }

  /** The form of this name in any case, such as {@code turtle}; hyphens do not count. */
  public static Optional<OntologyForm> named(String name) {
    String wanted = name.replace("-", "").toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(form -> form.name().equals(wanted)).findFirst();
  }

  /** The document on its own. */
  public String document() {
    return document(Map.of());
  }

  /**
   * The document where the other forms stand beside it: the page links to them.
   *
   * @param address of the document without an ending, such as {@code /ontology}
   */
  public String document(String address) {
    Map<OntologyForm, String> others = new LinkedHashMap<>();
    for (OntologyForm form : values()) {
      if (form != HTML) {
        others.put(form, address + "." + form.ending);
      }
    }
    return document(others);
  }

  private String document(Map<OntologyForm, String> others) {
    Graph vocabulary = GraphFactory.createDefaultGraph();
    for (String file : FILES) {
      Graph part = OntologyFile.shipped(file).graph();
      GraphUtil.addInto(vocabulary, part);
      vocabulary.getPrefixMapping().setNsPrefixes(part.getPrefixMapping());
    }
    return syntax == null
        ? OntologyPage.of(vocabulary, others)
        : RDFWriter.source(vocabulary).format(syntax).asString();
  }

  /** The name as people know it. */
  String title() {
    return title;
  }

  /** The name as users write it: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
