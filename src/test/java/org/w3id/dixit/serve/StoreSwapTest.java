package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.vocabulary.SCHEMA;

/** A store that is built anew beside the served one and put in its place. */
class StoreSwapTest {
  private static final String LATER = "A later article";
  private static final String MARK = "http://example.org/mark";
  private static final String MARKED = "ASK { GRAPH ?g { ?s <" + MARK + "> ?o } }";

  @TempDir Path folder;

  @Test
  void aLinkThatLeadsElsewhereIsFollowed() throws Exception {
    Path link = folder.resolve("store");
    Files.createSymbolicLink(link, TestServer.store(folder.resolve("first")));
    try (TestServer server = TestServer.start(link)) {
      assertFalse(server.get("").body().contains(LATER));
      Path second = marked("second");
      List<Integer> failures =
          whileAsked(
              server,
              () -> {
                Path fresh = folder.resolve("fresh");
                Files.createSymbolicLink(fresh, second);
                Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE);
                awaitGeneration(server);
              });
      assertEquals(List.of(), failures);
      assertTrue(server.sparql(MARKED).body().contains("true"));
      // The list of articles is kept, but only for its own store.
      assertTrue(server.get("").body().contains(LATER));
      assertTrue(server.get("").body().contains(LATER));
      // The old one is closed, so that it can be opened again.
      Store.openExisting(folder.resolve("first")).close();
    }
  }

  @Test
  void aFolderPutInTheOldOnesPlaceIsTaken() throws Exception {
    Path store = TestServer.store(folder.resolve("store"));
    try (TestServer server = TestServer.start(store)) {
      Path second = marked("second");
      List<Integer> failures =
          whileAsked(
              server,
              () -> {
                Files.move(store, folder.resolve("old"));
                Files.move(second, store);
                awaitGeneration(server);
              });
      assertEquals(List.of(), failures);
      assertTrue(server.sparql(MARKED).body().contains("true"));
      assertEquals(200, server.get("api/search?q=invitation").status());
      Store.openExisting(folder.resolve("old")).close();
    }
  }

  @Test
  void aStoreThatIsStillBuiltIsNotTaken() throws Exception {
    Path store = TestServer.store(folder.resolve("store"));
    try (TestServer server = TestServer.start(store)) {
      Files.move(store, folder.resolve("old"));
      try (TestServer builder = TestServer.start(marked("second"))) {
        Files.move(folder.resolve("second"), store);
        Thread.sleep(2500);
        assertEquals(1, server.server().generation());
        assertTrue(server.sparql(MARKED).body().contains("false"));
        assertEquals(200, builder.get("health").status());
      }
      awaitGeneration(server);
      assertTrue(server.sparql(MARKED).body().contains("true"));
    }
  }

  private Path marked(String name) throws IOException {
    Path made = TestServer.store(folder.resolve(name));
    try (Store store = Store.openExisting(made)) {
      Node graph = NodeFactory.createURI("http://example.org/g");
      Node later = NodeFactory.createURI("http://example.org/s");
      store.write(
          data -> {
            Node mark = NodeFactory.createLiteralString("x");
            data.add(new Quad(graph, later, NodeFactory.createURI(MARK), mark));
            data.add(new Quad(graph, later, RDF.type.asNode(), SCHEMA.NewsArticle));
            Node headline = NodeFactory.createLiteralString(LATER);
            data.add(new Quad(graph, later, SCHEMA.headline, headline));
          });
    }
    return made;
  }

  /** Does something while a client asks all the time, and gives the statuses of its failures. */
  private static List<Integer> whileAsked(TestServer server, Action action) throws Exception {
    List<Integer> failures = new CopyOnWriteArrayList<>();
    AtomicBoolean over = new AtomicBoolean();
    Thread client =
        new Thread(
            () -> {
              while (!over.get()) {
                try {
                  int status = server.get("api/query/who-said-what?format=csv").status();
                  if (status != 200) {
                    failures.add(status);
                  }
                } catch (IOException e) {
                  failures.add(-1);
                }
              }
            });
    client.start();
    try {
      action.run();
    } finally {
      over.set(true);
      client.join();
    }
    return failures;
  }

  private static void awaitGeneration(TestServer server) throws InterruptedException {
    for (int i = 0; i < 300 && server.log().isEmpty(); i++) {
      Thread.sleep(100);
    }
    assertTrue(server.log().toString().contains("was replaced"), server.log().toString());
  }

  /** What is done meanwhile. */
  private interface Action {
    void run() throws Exception;
  }
}
