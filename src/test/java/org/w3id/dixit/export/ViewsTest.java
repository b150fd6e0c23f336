package org.w3id.dixit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/** Exports for other programs: whole, standing for no claim, and the same each time. */
class ViewsTest {
  private static final GraphNames NAMES = new GraphNames(Claims.BASE);
  private static final DatasetGraph FERRY = load("ferry.trig", "vocabulary.trig");
  private static final DatasetGraph TALKS = load("accession-talks.trig", "vocabulary.trig");

  @ParameterizedTest
  @EnumSource(
      value = View.class,
      names = {"SCHEMA_ORG", "GRASP", "NIF", "RDF12"})
  void noViewStatesWhatASourceClaims(View view) {
    for (DatasetGraph data : List.of(FERRY, TALKS)) {
      Set<Triple> written = new HashSet<>();
      Lang language = view == View.RDF12 ? Lang.NTRIPLES : Lang.TURTLE;
      parse(write(view, data), language).find().forEachRemaining(q -> written.add(q.asTriple()));
      assertFalse(written.isEmpty(), view.toString());
      Set<Triple> claimed = contents(data);
      claimed.retainAll(written);
      assertEquals(Set.of(), claimed, view.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void theSameStoreGivesTheSameBytes(View view) {
    DatasetGraph other = DatasetGraphFactory.create();
    List<Quad> quads = FERRY.stream().toList();
    for (int i = quads.size() - 1; i >= 0; i--) {
      other.add(quads.get(i));
    }
    assertEquals(write(view, FERRY), write(view, other));
  }

  @Test
  void aQuotationIsOneAndADenialHasNoAuthor() {
    DatasetGraph data = parse(write(View.SCHEMA_ORG, FERRY), Lang.TURTLE);
    assertEquals(4, count(data, RDF.Nodes.type, schema("Quotation")));
    assertEquals(37, count(data, RDF.Nodes.type, schema("Claim")));
    assertEquals(37, count(data, RDF.Nodes.type, schema("ClaimReview")));
    assertEquals(0, count(data, schema("reviewRating"), Node.ANY));
    data.find(Node.ANY, Node.ANY, DX.act, DX.term("Deny"))
        .forEachRemaining(
            denial ->
                assertFalse(
                    data.contains(Node.ANY, denial.getSubject(), schema("author"), Node.ANY)));
  }

  @Test
  void everyAttributionOfGraspHasASideAndAFactuality() {
    DatasetGraph data = parse(write(View.GRASP, FERRY), Lang.TURTLE);
    Node value = RDF.Nodes.value;
    Node type = NodeFactory.createURI("http://groundedannotationframework.org/grasp#Attribution");
    assertEquals(41, count(data, RDF.Nodes.type, type));
    assertEquals(82, count(data, value, Node.ANY));
  }

  @Test
  void phrasesOfNifAreTheWordsOfTheirContext() {
    DatasetGraph data = parse(write(View.NIF, Claims.load()), Lang.TURTLE);
    String nif = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    Node text = one(data, NodeFactory.createURI(nif + "isString"));
    List<Quad> words =
        data.stream(Node.ANY, Node.ANY, NodeFactory.createURI(nif + "anchorOf"), Node.ANY).toList();
    assertEquals(7, words.size());
    int[] points = text.getLiteralLexicalForm().codePoints().toArray();
    for (Quad each : words) {
      int from = number(data, each.getSubject(), nif + "beginIndex");
      int to = number(data, each.getSubject(), nif + "endIndex");
      assertEquals(each.getObject().getLiteralLexicalForm(), new String(points, from, to - from));
    }
  }

  @Test
  void rdf12ReifiesEveryClaimedTripleByItsAssertion() {
    DatasetGraph data = parse(write(View.RDF12, FERRY), Lang.NTRIPLES);
    Set<Triple> reified = new HashSet<>();
    data.find(Node.ANY, Node.ANY, NodeFactory.createURI(RDF.getURI() + "reifies"), Node.ANY)
        .forEachRemaining(
            quad -> {
              reified.add(quad.getObject().getTriple());
              assertTrue(data.contains(Node.ANY, quad.getSubject(), DX.polarity, Node.ANY));
            });
    assertEquals(contents(FERRY), reified);
  }

  @Test
  void anEdgeListIsGraphMl() throws Exception {
    Document graph =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    write(View.GRAPHML, FERRY).getBytes(StandardCharsets.UTF_8)));
    assertEquals(14, graph.getElementsByTagName("node").getLength());
    assertEquals(22, graph.getElementsByTagName("edge").getLength());
  }

  @Test
  void theTableHasARowForEachAssertion() {
    assertEquals(1 + 41, write(View.TABLE, FERRY).lines().count());
    Selection one = Selection.article(Claims.BASE + "article/ledger-1");
    assertEquals(1 + 9, write(View.TABLE, FERRY, one).lines().count());
  }

  @Test
  void onlyCertainRelationsOfLinkedEntitiesBecomeQuickStatements() {
    List<String> lines = write(View.QUICKSTATEMENTS, TALKS).lines().toList();
    assertTrue(lines.size() > 1, "a row");
    lines
        .subList(1, lines.size())
        .forEach(
            line -> {
              assertTrue(line.startsWith("Q212,P463,Q7184,"), line);
              assertTrue(line.contains(",Certain,Positive,"), line);
            });
  }

  @Test
  void aCrateDescribesItsFile(@TempDir Path folder) throws Exception {
    new RoCrate(Claims.BASE, Selection.everything(), Optional.of("https://example.org/licence"))
        .write(FERRY, folder);
    Path quads = folder.resolve("dixit.nq");
    String metadata = Files.readString(folder.resolve("ro-crate-metadata.json"));
    JsonObject file =
        JsonParser.parseString(metadata)
            .getAsJsonObject()
            .getAsJsonArray("@graph")
            .get(2)
            .getAsJsonObject();
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(quads));
    assertEquals(HexFormat.of().formatHex(digest), file.get("sha256").getAsString());
    assertEquals(FERRY.stream().count(), file.get("void:triples").getAsLong());
    assertEquals(4, file.get("void:documents").getAsLong());
    assertTrue(metadata.contains("https://example.org/licence"), metadata);
    assertTrue(metadata.contains("2026-11-25T09:00:00Z"), metadata);
  }

  @Test
  void anUnknownArticleIsNamed() {
    Selection none = Selection.article(Claims.BASE + "article/none");
    assertThrows(UnknownArticleException.class, () -> write(View.NANOPUB, FERRY, none));
  }

  static DatasetGraph load(String... files) {
    DatasetGraph data = DatasetGraphFactory.create();
    for (String file : files) {
      RDFDataMgr.read(data, ViewsTest.class.getResource("/reference/" + file).toString());
    }
    return data;
  }

  static String write(View view, DatasetGraph data) {
    return write(view, data, Selection.everything());
  }

  private static String write(View view, DatasetGraph data, Selection selection) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ViewExport(Claims.BASE, selection).write(view, data, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Read with every warning an error. */
  private static DatasetGraph parse(String text, Lang language) {
    return RDFParser.fromString(text, language)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .toDatasetGraph();
  }

  private static Set<Triple> contents(DatasetGraph data) {
    Set<Triple> claimed = new HashSet<>();
    data.stream()
        .filter(quad -> NAMES.isContent(quad.getGraph()))
        .forEach(quad -> claimed.add(quad.asTriple()));
    return claimed;
  }

  private static long count(DatasetGraph data, Node property, Node value) {
    return data.stream(Node.ANY, Node.ANY, property, value).count();
  }

  private static Node one(DatasetGraph data, Node property) {
    return data.stream(Node.ANY, Node.ANY, property, Node.ANY).toList().get(0).getObject();
  }

  private static int number(DatasetGraph data, Node subject, String property) {
    return Integer.parseInt(
        data.stream(Node.ANY, subject, NodeFactory.createURI(property), Node.ANY)
            .toList()
            .get(0)
            .getObject()
            .getLiteralLexicalForm());
  }

  private static Node schema(String name) {
    return NodeFactory.createURI("http://schema.org/" + name);
  }
}
