package org.w3id.dixit.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

class BindingProperties {
  private final DatasetGraph data = DatasetGraphFactory.empty();

  @Property(tries = 300)
  void anyTextComesBackAsItWas(@ForAll String value) {
    NamedQuery echo =
        NamedQuery.parse(
            "echo",
            "# Parameter: in as ?v (string, required): what comes out\n"
                + "SELECT ?out { BIND(STR(?v) AS ?out) }");
    assertEquals(List.of(List.of(value)), QueryRun.of(echo, Map.of("in", value)).rows(data));
  }

  @Property(tries = 300)
  void anyNumberComesBackAsItWas(@ForAll int value) {
    NamedQuery echo =
        NamedQuery.parse(
            "echo",
            "# Parameter: in as ?v (integer, required): what comes out\n"
                + "SELECT ?out { BIND(?v + 0 AS ?out) }");
    assertEquals(
        List.of(List.of(String.valueOf(value))),
        QueryRun.of(echo, Map.of("in", String.valueOf(value))).rows(data));
  }
}
