package org.w3id.dixit.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The formats that a store can be exported to. */
@SuppressWarnings("ImmutableEnumChecker") // RDFFormat is immutable, but does not say so
public enum ExportFormat {
  /** Named graphs, for people to read. */
  TRIG(RDFFormat.TRIG_BLOCKS, true, "trig", "application/trig"),
  /** Named graphs, one quad a line; streams whatever the size of the store. */
  NQUADS(RDFFormat.NQUADS, true, "nq", "application/n-quads"),
  /** Named graphs; held in memory while it is written. */
  JSONLD(RDFFormat.JSONLD11_PRETTY, true, "jsonld", "application/ld+json"),
  /** Reified, for people to read. */
  TURTLE(RDFFormat.TURTLE_BLOCKS, false, "ttl", "text/turtle"),
  /** Reified, one triple a line. */
  NTRIPLES(RDFFormat.NTRIPLES, false, "nt", "application/n-triples"),
  /** Reified; held in memory while it is written. */
  RDFXML(RDFFormat.RDFXML_PLAIN, false, "rdf", "application/rdf+xml");

  private final RDFFormat syntax;
  private final boolean namedGraphs;
  private final String ending;
  private final String mediaType;

  ExportFormat(RDFFormat syntax, boolean namedGraphs, String ending, String mediaType) {
    this.syntax = syntax;
    this.namedGraphs = namedGraphs;
    this.ending = ending;
    this.mediaType = mediaType;
  }

  RDFFormat syntax() {
    return syntax;
  }

  /**
   * Whether each assertion keeps the graph of its content. A format without named graphs holds the
   * reified form instead.
   */
  public boolean hasNamedGraphs() {
    return namedGraphs;
  }

  /** The registered media type, without a character set, which is UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** What the name of a file in this format ends in, without the dot. */
  public String ending() {
    return ending;
  }

  /** The format of this name in any case, such as {@code trig}; hyphens do not count. */
  public static Optional<ExportFormat> named(String name) {
    String wanted = name.replace("-", "").toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.name().equals(wanted)).findFirst();
  }

  /** The format that a file's name ends in, such as {@code trig} for {@code backup.trig}. */
  public static Optional<ExportFormat> ofFile(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith("." + format.ending)).findFirst();
  }

  /** The name as users write it: lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
