package org.w3id.dixit.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.StringReader;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped query gives the same rows on RDF4J in memory as on Jena. */
class OtherEngineTest {
  static {
    // RDF4J asserts things of its own query plans that do not always hold.
    OtherEngineTest.class
        .getClassLoader()
        .setPackageAssertionStatus("org.eclipse.rdf4j.query.algebra", false);
  }

  /** The queries that do not, with the reason. */
  private static final Map<String, String> DIFFERENT =
      Map.of(
          "same-event-candidates",
          "it subtracts days, which Jena allows beyond SPARQL 1.1 and RDF4J does not");

  static Stream<NamedQuery> queries() {
    return QueryLibrary.shipped().all().stream();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void givesTheSameRows(NamedQuery query) throws Exception {
    Map<String, String> arguments = QueryFilesTest.arguments(query.name());
    DatasetGraph data = QueryFilesTest.reference(query.name());
    QueryRun run = QueryRun.of(query, arguments);
    List<String> jena =
        data.calculateRead(() -> run.rows(data)).stream().map(String::valueOf).sorted().toList();
    List<String> other = rdf4j(query, arguments, run, data);
    if (DIFFERENT.containsKey(query.name())) {
      assertNotEquals(jena, other, "mended: " + DIFFERENT.get(query.name()));
    } else {
      assertEquals(jena, other, query.name());
    }
  }

  private static List<String> rdf4j(
      NamedQuery query, Map<String, String> arguments, QueryRun run, DatasetGraph data)
      throws Exception {
    SailRepository repository = new SailRepository(new MemoryStore());
    List<String> rows = new ArrayList<>();
    try (RepositoryConnection connection = repository.getConnection()) {
      String quads = data.calculateRead(() -> RDFWriter.source(data).lang(Lang.NQUADS).asString());
      connection.add(new StringReader(quads), RDFFormat.NQUADS);
      TupleQuery prepared = connection.prepareTupleQuery(query.text());
      bind(query, arguments, run, data, connection, prepared);
      try (TupleQueryResult result = prepared.evaluate()) {
        for (BindingSet row : result) {
          rows.add(cells(query, row).toString());
        }
      }
    } catch (QueryEvaluationException e) {
      rows.add(String.valueOf(e.getMessage()));
    } finally {
      repository.shutDown();
    }
    return rows.stream().sorted().toList();
  }

  /** The values that Jena takes, given as RDF4J's API has it. */
  private static void bind(
      NamedQuery query,
      Map<String, String> arguments,
      QueryRun run,
      DatasetGraph data,
      RepositoryConnection connection,
      TupleQuery prepared) {
    Map<String, String> entities = new HashMap<>();
    data.executeRead(
        () ->
            run.entities(data)
                .forEach(each -> entities.put(each.parameter(), each.entities().get(0).iri())));
    for (Parameter parameter : query.parameters()) {
      String value =
          arguments.getOrDefault(parameter.name(), parameter.defaultValue().orElse(null));
      if (value == null) {
        continue;
      }
      Value term =
          switch (parameter.type()) {
            case ENTITY -> connection.getValueFactory().createIRI(entities.get(parameter.name()));
            case IRI -> connection.getValueFactory().createIRI(value);
            case STRING -> connection.getValueFactory().createLiteral(value);
            case INTEGER -> connection.getValueFactory().createLiteral(new BigInteger(value));
            case DATE -> connection.getValueFactory().createLiteral(LocalDate.parse(value));
          };
      prepared.setBinding(parameter.variable(), term);
    }
  }

  private static List<String> cells(NamedQuery query, BindingSet row) {
    return query.columns().stream()
        .map(column -> row.hasBinding(column) ? row.getValue(column).stringValue() : "")
        .toList();
  }
}
