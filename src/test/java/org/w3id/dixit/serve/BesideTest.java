package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Datasets that are served beside the store. */
class BesideTest {
  @TempDir Path folder;

  @Test
  void theyAreAskedTogether() throws IOException {
    List<Path> files = List.of(Path.of("src/examples/sarholm.ttl"));
    try (TestServer server =
        TestServer.start(
            TestServer.store(folder.resolve("store")), settings -> settings.withBeside(files))) {
      TestServer.Answer graphs =
          server.sparql(
              "SELECT (COUNT(DISTINCT ?g) AS ?n) (SUM(IF(STRSTARTS(STR(?g), 'urn:dixit:with:'),"
                  + " 1, 0)) AS ?own) { GRAPH ?g { ?s ?p ?o } }",
              "Accept",
              "text/csv");
      assertEquals(200, graphs.status(), graphs.body());
      String[] row = graphs.body().lines().skip(1).findFirst().orElseThrow().split(",", 2);
      assertTrue(Integer.parseInt(row[0]) > 10, graphs.body());
      assertTrue(Integer.parseInt(row[1]) > 10, graphs.body());
      TestServer.Answer graph =
          server.get("data?graph=urn:dixit:with:sarholm.ttl", "Accept", "text/turtle");
      assertTrue(graph.body().contains("Valdor"), graph.body());
      assertEquals(200, server.get("api/query/citizenship-of-speakers").status());
    }
  }
}
