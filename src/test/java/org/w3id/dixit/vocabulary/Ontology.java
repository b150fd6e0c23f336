package org.w3id.dixit.vocabulary;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDFS;

/** The files in {@code ontology/}, read with every warning an error, and questions put to them. */
final class Ontology {
  static final List<String> FILES =
      List.of(
          "dixit.ttl",
          "events.ttl",
          "relations.ttl",
          "lexicon.ttl",
          "authority.ttl",
          "offices.ttl",
          "places.ttl",
          "bodies.ttl",
          "bodies-sa.ttl",
          "parties.ttl",
          "words.ttl",
          "nouns.ttl",
          "units.ttl",
          "datasets.ttl",
          "shapes.ttl");

  private static final String PREFIXES =
      """
      PREFIX dx: <https://w3id.org/dixit/ns#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX ontolex: <http://www.w3.org/ns/lemon/ontolex#>
      PREFIX lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  private Ontology() {}

  static Model read(String... files) {
    Model model = ModelFactory.createDefaultModel();
    Stream.of(files).forEach(file -> model.add(readFile(Path.of("ontology", file))));
    return model;
  }

  static Model readFile(Path file) {
    Model model = ModelFactory.createDefaultModel();
    RDFParser.source(file)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(model);
    return model;
  }

  /**
   * Asks for {@code ?x}: sorted, each once, local names of own terms, else the text.
   *
   * @param pattern the inside of a WHERE clause; the usual prefixes are declared
   */
  static List<String> find(Model model, String pattern) {
    String query = PREFIXES + "SELECT DISTINCT ?x WHERE {" + pattern + "}";
    try (QueryExecution execution = QueryExecution.model(model).query(query).build()) {
      return ResultSetFormatter.toList(execution.execSelect()).stream()
          .map(row -> name(row.get("x")))
          .sorted()
          .toList();
    }
  }

  static List<String> members(Model model, String scheme) {
    return find(model, "?x skos:inScheme dx:%s".formatted(scheme));
  }

  static String name(RDFNode node) {
    if (node.isLiteral()) {
      return node.asLiteral().getLexicalForm();
    }
    String iri = node.toString();
    return Stream.of(DX.NS, LEX.NS, RDFS.getURI())
        .filter(iri::startsWith)
        .findFirst()
        .map(namespace -> iri.substring(namespace.length()))
        .orElse(iri);
  }
}
