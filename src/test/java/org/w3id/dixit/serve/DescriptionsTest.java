package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/** The vocabulary and the things of a store at addresses of their own, as the client accepts. */
class DescriptionsTest {
  private static final String KG = "kg/article/6ee6ab29acb91af6";

  @TempDir static Path folder;

  private static TestServer server;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start(TestServer.store(folder.resolve("store")));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, ttl",
    "application/ld+json, jsonld",
    "application/rdf+xml, rdf",
    "application/n-triples, nt"
  })
  void theOntologyComesAsTheClientWants(String type, String ending) throws IOException {
    TestServer.Answer asked = server.get("ontology", "Accept", type + ", text/html;q=0.5");
    assertEquals(200, asked.status(), asked.body());
    assertTrue(asked.header("Content-Type").startsWith(type), asked.header("Content-Type"));
    assertTrue(asked.header("Vary").contains("Accept"), asked.header("Vary"));
    TestServer.Answer named = server.get("ontology." + ending, "Accept", "text/html");
    assertEquals(asked.body(), named.body());
    assertEquals("/ontology." + ending, asked.header("Content-Location"));
    DatasetGraph data = parsed(asked);
    assertTrue(data.contains(Node.ANY, DX.Assertion, Node.ANY, Node.ANY));
    assertEquals(parsed(server.get("ontology.nt")).stream().count(), data.stream().count());
  }

  @Test
  void browsersGetThePageWithTheWayToTheRest() throws IOException {
    String accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    TestServer.Answer page = server.get("ontology", "Accept", accept);
    assertTrue(page.header("Content-Type").startsWith("text/html"), page.header("Content-Type"));
    for (String ending : new String[] {"ttl", "jsonld", "rdf", "nt"}) {
      assertTrue(page.body().contains("<a href=\"/ontology." + ending + "\">"), ending);
    }
    assertTrue(page.body().contains("type=\"text/turtle\" href=\"/ontology.ttl\""));
    assertTrue(page.body().contains("<dt id=\"Assertion\">"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ontology", KG})
  void whatNobodyOffersIsNotAcceptable(String path) throws IOException {
    TestServer.Answer answer = server.get(path, "Accept", "application/pdf, text/turtle;q=0");
    assertEquals(406, answer.status());
    assertTrue(answer.body().contains("application/ld+json"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "application/trig, trig",
    "application/n-quads, nquads",
    "application/ld+json, jsonld",
    "text/turtle, turtle",
    "application/n-triples, ntriples",
    "application/rdf+xml, rdfxml"
  })
  void anAssertionIsDescribedWithItsContentAndSpans(String type, String format) throws IOException {
    String assertion = assertion();
    String path = "kg" + assertion.substring(TestServer.ARTICLE.lastIndexOf("/article/"));
    TestServer.Answer asked = server.get(path, "Accept", type);
    assertEquals(200, asked.status(), asked.body());
    TestServer.Answer named =
        server.get("kg?format=" + format + "&iri=" + TestServer.encoded(assertion));
    assertEquals(asked.body(), named.body());
    DatasetGraph data = parsed(asked);
    Node thing = NodeFactory.createURI(assertion);
    assertTrue(data.contains(Node.ANY, thing, DX.polarity, Node.ANY));
    assertTrue(data.contains(Node.ANY, thing, DX.contentSpan, Node.ANY));
    assertEquals(1, data.stream(Node.ANY, Node.ANY, DX.contentText, Node.ANY).count());
    boolean graphs = type.matches(".*(trig|quads|ld\\+json)");
    assertEquals(graphs, data.contains(thing, Node.ANY, Node.ANY, Node.ANY));
    assertEquals(
        !graphs, data.contains(Node.ANY, Node.ANY, DX.term("claimedIn"), thing), asked.body());
  }

  @Test
  void anArticleAndAnEntityAreDescribedEachWithItsGraphs() throws IOException {
    DatasetGraph article = parsed(server.get(KG, "Accept", "application/trig"));
    Node text = GraphNames.text(NodeFactory.createURI(TestServer.ARTICLE));
    assertTrue(article.contains(text, Node.ANY, Node.ANY, Node.ANY));
    assertEquals(18, article.stream(Node.ANY, Node.ANY, DX.contentText, Node.ANY).count());
    DatasetGraph entity = parsed(server.get("kg/entity/Mark_Rutte", "Accept", "text/turtle"));
    Node rutte = NodeFactory.createURI(TestServer.ENTITY + "Mark_Rutte");
    assertTrue(entity.contains(Node.ANY, Node.ANY, DX.linkFrom, rutte));
    assertFalse(entity.contains(Node.ANY, Node.ANY, DX.source, Node.ANY));
  }

  @Test
  void whoWantsHtmlIsSentToThePage() throws IOException {
    TestServer.Answer article = server.get(KG, "Accept", "text/html");
    assertEquals(303, article.status());
    assertTrue(article.header("Vary").contains("Accept"), article.header("Vary"));
    String page = "/article?iri=" + TestServer.encoded(TestServer.ARTICLE);
    assertEquals(page, article.header("Location"));
    assertEquals(200, server.get(page.substring(1)).status());
    String card = assertion().substring(assertion().lastIndexOf('/') + 1);
    TestServer.Answer assertion = server.get(KG + "/assertion/" + card, "Accept", "text/html");
    assertEquals(page + "#a-" + card, assertion.header("Location"));
    assertTrue(server.get(page.substring(1)).body().contains("id=\"a-" + card + "\""));
    TestServer.Answer entity = server.get("kg/entity/Mark_Rutte", "Accept", "text/html");
    assertEquals(200, server.get(entity.header("Location").substring(1)).status());
  }

  @Test
  void whatIsNotThereIsNotFound() throws IOException {
    assertEquals(404, server.get("kg/entity/Nobody").status());
    assertEquals(404, server.get("kg/graph/entities").status());
    assertEquals(400, server.get("kg").status());
    assertEquals(400, server.get(KG + "?format=xls").status());
    assertEquals(404, server.get("kg?iri=http%3A%2F%2Fexample.org%2F%3E%3C").status());
  }

  private static String assertion() throws IOException {
    return server
        .get("api/article?iri=" + TestServer.encoded(TestServer.ARTICLE))
        .json()
        .getAsJsonObject()
        .getAsJsonArray("assertions")
        .get(0)
        .getAsJsonObject()
        .get("iri")
        .getAsString();
  }

  private static DatasetGraph parsed(TestServer.Answer answer) {
    assertEquals(200, answer.status(), answer.body());
    Lang language =
        RDFLanguages.contentTypeToLang(answer.header("Content-Type").replaceFirst(";.*", ""));
    return RDFParser.fromString(answer.body(), language)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .toDatasetGraph();
  }
}
