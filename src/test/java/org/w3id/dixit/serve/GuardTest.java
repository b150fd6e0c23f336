package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Jena can no longer do in the process of the server, whatever way a request might find. */
class GuardTest {
  private final AtomicInteger asked = new AtomicInteger();

  @TempDir Path folder;

  private Guard guard;
  private HttpServer stranger;
  private String address;

  @BeforeEach
  void start() throws IOException {
    stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    stranger.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    stranger.start();
    address = "http://127.0.0.1:" + stranger.getAddress().getPort() + "/x";
    guard = Guard.set();
  }

  @AfterEach
  void stop() {
    guard.close();
    stranger.stop(0);
    assertEquals(0, asked.get(), "another server was asked");
  }

  @Test
  void loadFindsNeitherFilesNorServers() throws IOException {
    Path file = Files.writeString(folder.resolve("x.ttl"), "<http://e/s> <http://e/p> 1 .");
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    for (String source : new String[] {file.toUri().toString(), address}) {
      assertThrows(
          RuntimeException.class, () -> UpdateAction.parseExecute("LOAD <" + source + ">", data));
      assertThrows(RuntimeException.class, () -> RDFDataMgr.loadGraph(source));
    }
    assertTrue(data.isEmpty());
  }

  @Test
  void serviceIsOffEvenWhereNobodyChecks() {
    String query = "SELECT * { SERVICE <" + address + "> { ?s ?p ?o } }";
    try (QueryExec execution =
        QueryExec.dataset(DatasetGraphFactory.create()).query(query).build()) {
      assertThrows(QueryException.class, () -> execution.select().materialize());
    }
  }

  @Test
  void remoteContextsAreNotFetched() {
    String remote = "{\"@context\": \"" + address + "\", \"@id\": \"http://e/s\", \"name\": \"x\"}";
    assertThrows(RiotException.class, () -> parse(remote, Lang.JSONLD));
    String inline =
        "{\"@context\": {\"name\": \"http://e/name\"}, \"@id\": \"http://e/s\", \"name\": \"x\"}";
    assertEquals(1, parse(inline, Lang.JSONLD).size());
  }

  @Test
  void entitiesOfXmlReachNothing() {
    String external =
        "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY e SYSTEM '%s'>]><rdf:RDF".formatted(address)
            + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='http://e/'>"
            + "<rdf:Description rdf:about='http://e/s'><e:p>&e;</e:p></rdf:Description></rdf:RDF>";
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.fromString(external, Lang.RDFXML).parse(graph);
    } catch (RiotException e) {
      // Refused is as good as passed over.
    }
    graph
        .find()
        .forEachRemaining(triple -> assertEquals("", triple.getObject().getLiteralLexicalForm()));
  }

  @Test
  void bombsOfXmlEnd() {
    StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a0 'x'>");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a%d '".formatted(i)).append("&a%d;".formatted(i - 1).repeat(20));
      bomb.append("'>");
    }
    bomb.append("]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'")
        .append(" xmlns:e='http://e/'><rdf:Description rdf:about='http://e/s'><e:p>&a11;</e:p>")
        .append("</rdf:Description></rdf:RDF>");
    assertThrows(RiotException.class, () -> parse(bomb.toString(), Lang.RDFXML));
  }

  @Test
  void givesEverythingBack() throws IOException {
    guard.close();
    Path file = Files.writeString(folder.resolve("y.ttl"), "<http://e/s> <http://e/p> 1 .");
    assertEquals(1, RDFDataMgr.loadGraph(file.toUri().toString()).size());
    assertFalse(ARQ.getContext().isDefined(ARQ.spillToDiskThreshold));
    guard = Guard.set();
  }

  private static Graph parse(String content, Lang language) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(content, language).parse(graph);
    return graph;
  }
}
