package org.w3id.dixit.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.w3id.dixit.query.QueryException.Reason;

/** The formats of results: of rows, of a graph, or of both in one way or another. */
public enum ResultFormat {
  /** Aligned columns for people; a graph as Turtle. */
  TABLE,
  CSV,
  TSV,
  /** SPARQL 1.1 Query Results JSON; a graph as JSON-LD. */
  JSON,
  /** SPARQL Query Results XML; a graph as RDF/XML. */
  XML,
  /** A page with a table, which needs nothing from elsewhere. */
  HTML,
  /** A table in Markdown. */
  MD,
  TURTLE,
  NTRIPLES,
  JSONLD,
  RDFXML;

  /**
   * The format of this name, in capitals or not.
   *
   * @throws QueryException if there is none
   */
  public static ResultFormat named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new QueryException(
                    Reason.FORMAT,
                    "There is no result format "
                        + name
                        + "; take one of "
                        + String.join(", ", names())
                        + "."));
  }

  /** The names of all formats. */
  public static List<String> names() {
    return Arrays.stream(values()).map(ResultFormat::word).toList();
  }

  /** The language in which Jena writes rows; there is none for tables that people read. */
  Optional<Lang> rows() {
    return switch (this) {
      case TABLE, HTML, MD -> Optional.empty();
      case CSV -> Optional.of(ResultSetLang.RS_CSV);
      case TSV -> Optional.of(ResultSetLang.RS_TSV);
      case JSON -> Optional.of(ResultSetLang.RS_JSON);
      case XML -> Optional.of(ResultSetLang.RS_XML);
      default -> throw unfit("rows", "table, csv, tsv, json, xml, html or md");
    };
  }

  /** The form in which Jena writes a graph. */
  RDFFormat graph() {
    return switch (this) {
      case TABLE, TURTLE -> RDFFormat.TURTLE_PRETTY;
      case JSON, JSONLD -> RDFFormat.JSONLD;
      case XML, RDFXML -> RDFFormat.RDFXML;
      case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
      default -> throw unfit("a graph", "turtle, ntriples, jsonld or rdfxml");
    };
  }

  private QueryException unfit(String result, String fitting) {
    return new QueryException(
        Reason.FORMAT,
        "The query gives " + result + ", which " + word() + " cannot hold; take " + fitting + ".");
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
