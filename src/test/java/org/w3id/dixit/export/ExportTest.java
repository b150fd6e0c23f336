package org.w3id.dixit.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3id.dixit.vocabulary.DX;

class ExportTest {
  private static final Node RUSSIA = NodeFactory.createURI(Claims.BASE + "entity/Russia");
  private static final Node UKRAINE = NodeFactory.createURI(Claims.BASE + "entity/Ukraine");

  @ParameterizedTest
  @EnumSource
  void theOrderOfInsertionDoesNotShow(ExportFormat format) {
    List<Quad> quads = Claims.quads();
    String expected = export(Claims.of(quads), format, Selection.everything());
    for (int seed = 1; seed <= 5; seed++) {
      Collections.shuffle(quads, new Random(seed));
      assertEquals(expected, export(Claims.of(quads), format, Selection.everything()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TRIG", "NQUADS", "JSONLD"})
  void aFormatWithNamedGraphsKeepsEveryQuad(ExportFormat format) {
    DatasetGraph back = parse(export(Claims.load(), format, Selection.everything()), format);
    assertTrue(IsoMatcher.isomorphic(Claims.load(), back));
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "NTRIPLES", "RDFXML"})
  void aFormatWithoutNamedGraphsStatesNoClaim(ExportFormat format) {
    String text = export(Claims.load(), format, Selection.everything());
    Graph graph = parse(text, format).getDefaultGraph();
    assertFalse(graph.contains(UKRAINE, DX.term("memberOf"), Node.ANY), "claimed, not a fact");
    assertFalse(graph.contains(Node.ANY, Node.ANY, DX.Event));
    assertFalse(
        graph.contains(Node.ANY, NodeFactory.createURI("http://schema.org/articleBody"), Node.ANY));
    assertTrue(text.lines().findFirst().orElseThrow().contains("reified form"), "says so");
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "NTRIPLES", "RDFXML"})
  void theReifiedFormTellsWhichAssertionGivesAnEventWhichRole(ExportFormat format) {
    Graph graph =
        parse(export(Claims.load(), format, Selection.everything()), format).getDefaultGraph();
    String query =
        """
        PREFIX dx: <https://w3id.org/dixit/ns#>
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        SELECT ?ordinal ?certainty {
          ?description a dx:EventDescription ; dx:describes ?event ; dx:eventType dx:Accession ;
            dx:ordinal ?ordinal ; dx:claimedIn ?assertion .
          ?assertion dx:certainty ?certainty .
          ?event dx:anchor [] .
          ?statement a rdf:Statement ; rdf:predicate dx:memberOf ; dx:claimedIn ?assertion .
        } ORDER BY ?ordinal
        """;
    try (var execution =
        QueryExecutionFactory.create(query, ModelFactory.createModelForGraph(graph))) {
      List<String> rows = new java.util.ArrayList<>();
      execution
          .execSelect()
          .forEachRemaining(
              row ->
                  rows.add(
                      row.getLiteral("ordinal").getInt()
                          + " "
                          + row.getResource("certainty").getLocalName()));
      assertEquals(List.of("33 Certain", "34 Possible"), rows);
    }
  }

  @Test
  void everyClaimedTripleIsDescribedOnce() {
    Graph graph =
        parse(
                export(Claims.load(), ExportFormat.TURTLE, Selection.everything()),
                ExportFormat.TURTLE)
            .getDefaultGraph();
    assertEquals(2, graph.find(Node.ANY, DX.term("describes"), Node.ANY).toList().size());
    assertEquals(4, graph.find(Node.ANY, DX.term("claimedIn"), Node.ANY).toList().size());
    assertEquals(2, graph.find(Node.ANY, DX.term("predicate"), Node.ANY).toList().size());
  }

  @ParameterizedTest
  @EnumSource
  void oneArticleComesWithTheEntitiesThatItUses(ExportFormat format) {
    DatasetGraph back =
        parse(export(Claims.load(), format, Selection.article(Claims.ARTICLE)), format);
    Graph all = GraphFactory.createDefaultGraph();
    back.find().forEachRemaining(quad -> all.add(quad.asTriple()));
    assertTrue(all.contains(UKRAINE, Node.ANY, Node.ANY));
    assertTrue(all.contains(Node.ANY, DX.linkFrom, Node.ANY));
    assertFalse(all.contains(RUSSIA, Node.ANY, Node.ANY), "no article mentions it");
  }

  @Test
  void textsCanBeLeftOut() {
    String body = "articleBody";
    assertTrue(export(Claims.load(), ExportFormat.NQUADS, Selection.everything()).contains(body));
    assertFalse(
        export(Claims.load(), ExportFormat.NQUADS, Selection.everything().withTexts(false))
            .contains(body));
    assertFalse(
        export(
                Claims.load(),
                ExportFormat.NQUADS,
                Selection.article(Claims.ARTICLE).withTexts(false))
            .contains(body));
  }

  @Test
  void theVocabularyCanBeLeftOut() {
    DatasetGraph data = Claims.load();
    data.add(
        Quad.create(
            NodeFactory.createURI("https://w3id.org/dixit/ns"),
            Triple.create(DX.Link, DX.term("rank"), NodeFactory.createLiteralString("1"))));
    Selection all = Selection.everything();
    assertTrue(export(data, ExportFormat.TURTLE, all).contains("dx:rank"));
    assertFalse(export(data, ExportFormat.TURTLE, all.withVocabulary(false)).contains("dx:rank"));
    assertTrue(
        export(data, ExportFormat.TURTLE, all.withVocabulary(false)).contains("entity:Russia"));
  }

  @Test
  void anUnknownArticleIsNamed() {
    UnknownArticleException failure =
        assertThrows(
            UnknownArticleException.class,
            () -> export(Claims.load(), ExportFormat.TRIG, Selection.article("http://e.org/no")));
    assertEquals("No article <http://e.org/no> in the store.", failure.getMessage());
  }

  @Test
  void whatXmlCannotHoldIsRefused() {
    DatasetGraph data = Claims.load();
    data.add(
        Quad.create(
            NodeFactory.createURI(Claims.BASE + "graph/entities"),
            Triple.create(UKRAINE, DX.term("note"), NodeFactory.createLiteralString("\u0001"))));
    UnwritableException failure =
        assertThrows(
            UnwritableException.class,
            () -> export(data, ExportFormat.RDFXML, Selection.everything()));
    assertTrue(failure.getMessage().contains("rdfxml"), failure.getMessage());
  }

  private static String export(DatasetGraph data, ExportFormat format, Selection selection) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Export(Claims.BASE, format, selection).write(data, out);
    return out.toString(UTF_8);
  }

  private static DatasetGraph parse(String text, ExportFormat format) {
    Lang lang = format.syntax().getLang();
    return RDFParser.source(new ByteArrayInputStream(text.getBytes(UTF_8)))
        .lang(lang)
        .strict(true)
        .toDatasetGraph();
  }
}
