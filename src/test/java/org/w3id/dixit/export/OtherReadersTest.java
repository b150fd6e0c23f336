package org.w3id.dixit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.ParseErrorCollector;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.vocabulary.DX;

/** What other people's programs make of the exports: RDF4J and Jena's strict parser. */
class OtherReadersTest {
  private static final DatasetGraph FERRY = ViewsTest.load("ferry.trig", "vocabulary.trig");

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of(ExportFormat.TRIG, RDFFormat.TRIG),
        Arguments.of(ExportFormat.NQUADS, RDFFormat.NQUADS),
        Arguments.of(ExportFormat.JSONLD, RDFFormat.JSONLD),
        Arguments.of(ExportFormat.TURTLE, RDFFormat.TURTLE),
        Arguments.of(ExportFormat.NTRIPLES, RDFFormat.NTRIPLES),
        Arguments.of(ExportFormat.RDFXML, RDFFormat.RDFXML));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void rdf4jReadsEveryFormatWithoutAWarning(ExportFormat format, RDFFormat theirs)
      throws Exception {
    String text = export(format);
    long ours =
        RDFParser.fromString(text, lang(format))
            .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
            .toDatasetGraph()
            .stream()
            .count();
    assertEquals(ours, read(text, theirs).size());
    if (format.hasNamedGraphs()) {
      assertEquals(FERRY.stream().count(), ours);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = View.class,
      names = {"SCHEMA_ORG", "GRASP", "NIF"})
  void rdf4jReadsTheViewsToo(View view) throws Exception {
    assertFalse(read(ViewsTest.write(view, FERRY), RDFFormat.TURTLE).isEmpty());
  }

  @Test
  void everyAssertionIsANanopublicationWithItsPolarity() throws Exception {
    Map<String, List<Statement>> all = nanopublications();
    assertEquals(41, all.size());
    all.forEach(
        (iri, statements) -> {
          assertEquals(List.of(), breaches(iri, statements), iri);
          assertTrue(
              statements.stream()
                  .filter(each -> each.getContext().stringValue().equals(iri + "#assertion"))
                  .anyMatch(each -> each.getPredicate().stringValue().equals(DX.polarity.getURI())),
              "polarity of " + iri);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"head", "assertion", "provenance", "pubinfo"})
  void oneWithoutAPartIsNone(String part) throws Exception {
    var one = nanopublications().entrySet().iterator().next();
    List<Statement> broken = new ArrayList<>(one.getValue());
    broken.removeIf(each -> each.getContext().stringValue().endsWith("#" + part));
    assertFalse(breaches(one.getKey(), broken).isEmpty(), part);
  }

  /**
   * What breaks the nanopublication guidelines (2013, "well-formed"): a head with one assertion,
   * provenance and publication info; none of them empty; provenance that speaks of the assertion,
   * publication info that speaks of the nanopublication; no graph besides.
   */
  static List<String> breaches(String iri, List<Statement> statements) {
    String schema = "http://www.nanopub.org/nschema#";
    List<String> breaches = new ArrayList<>();
    Set<String> known = new HashSet<>(Set.of(iri + "#head"));
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : List.of("hasAssertion", "hasProvenance", "hasPublicationInfo")) {
      List<String> graphs =
          statements.stream()
              .filter(each -> each.getContext().stringValue().equals(iri + "#head"))
              .filter(each -> each.getSubject().stringValue().equals(iri))
              .filter(each -> each.getPredicate().stringValue().equals(schema + part))
              .map(each -> each.getObject().stringValue())
              .toList();
      if (graphs.size() != 1 || !known.add(graphs.get(0))) {
        breaches.add(part + ": " + graphs);
      } else {
        parts.put(part, graphs.get(0));
      }
    }
    statements.stream()
        .filter(each -> !known.contains(each.getContext().stringValue()))
        .forEach(each -> breaches.add("beside: " + each));
    requireSubject(parts.get("hasAssertion"), null, statements, breaches);
    requireSubject(parts.get("hasProvenance"), parts.get("hasAssertion"), statements, breaches);
    requireSubject(parts.get("hasPublicationInfo"), iri, statements, breaches);
    return breaches;
  }

  private static void requireSubject(
      String graph, String subject, List<Statement> statements, List<String> breaches) {
    if (statements.stream()
        .filter(each -> each.getContext().stringValue().equals(graph))
        .noneMatch(each -> subject == null || each.getSubject().stringValue().equals(subject))) {
      breaches.add(graph + " does not speak of " + subject);
    }
  }

  /** The statements of each, by the IRI of the nanopublication. */
  private static Map<String, List<Statement>> nanopublications() throws Exception {
    return nanopublications(ViewsTest.write(View.NANOPUB, FERRY));
  }

  static Map<String, List<Statement>> nanopublications(String text) throws Exception {
    Map<String, List<Statement>> all = new LinkedHashMap<>();
    Map<String, String> ofGraph = new LinkedHashMap<>();
    List<Statement> statements = read(text, RDFFormat.TRIG);
    for (Statement each : statements) {
      String graph = each.getContext().stringValue();
      ofGraph.put(graph, graph.substring(0, graph.indexOf('#', graph.indexOf("/nanopub"))));
      all.computeIfAbsent(ofGraph.get(graph), key -> new ArrayList<>()).add(each);
    }
    return all;
  }

  static List<Statement> read(String text, RDFFormat format) throws Exception {
    List<Statement> statements = new ArrayList<>();
    ParseErrorCollector errors = new ParseErrorCollector();
    org.eclipse.rdf4j.rio.RDFParser parser = Rio.createParser(format);
    parser.setRDFHandler(new StatementCollector(statements));
    parser.setParseErrorListener(errors);
    try {
      parser.parse(new StringReader(text), "https://example.org/");
    } catch (RDFParseException e) {
      throw new AssertionError(format + ": " + e.getMessage(), e);
    }
    assertEquals(List.of(), errors.getWarnings());
    assertEquals(List.of(), errors.getErrors());
    assertEquals(List.of(), errors.getFatalErrors());
    return statements;
  }

  private static String export(ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(Claims.BASE, format, Selection.everything()).write(FERRY, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Lang lang(ExportFormat format) {
    return switch (format) {
      case TRIG -> Lang.TRIG;
      case NQUADS -> Lang.NQUADS;
      case JSONLD -> Lang.JSONLD;
      case TURTLE -> Lang.TURTLE;
      case NTRIPLES -> Lang.NTRIPLES;
      case RDFXML -> Lang.RDFXML;
    };
  }
}
