package org.w3id.dixit.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** What queries make of events that cause one another. */
class CauseLinksTest {
  private static final DatasetGraph DATA = data();

  @Test
  void aDenialMeetsWhatIsStatedAsCausedAndNotWhatOnlyHadAnotherCause() {
    assertEquals(
        List.of("The river rose so high that Halden closed the bridge", "Norvik caused the leak"),
        column("denied-facts", "fact", Map.of()));
  }

  @Test
  void twoSidesThatSpeakOfOneCauseAndResultAreNotOneSided() {
    assertEquals(
        List.of("Increase", "Closing", "Transfer"),
        column("one-sided", "type", Map.of("source", "Ada Moen", "other", "Bo Lind")));
  }

  @Test
  void whatIsToComeOfSomethingExpectedHasItsDueDate() {
    assertEquals(List.of("2025-05-03"), column("due-dates", "day", Map.of("today", "2025-05-01")));
  }

  private static List<String> column(String query, String name, Map<String, String> arguments) {
    NamedQuery shipped = QueryLibrary.shipped().find(query);
    QueryRun run = QueryRun.of(shipped, arguments);
    int place = shipped.columns().indexOf(name);
    return DATA.calculateRead(() -> run.rows(DATA)).stream().map(row -> row.get(place)).toList();
  }

  private static DatasetGraph data() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    String file = CauseLinksTest.class.getResource("/claims/causes.trig").toString();
    data.executeWrite(() -> RDFDataMgr.read(data, file));
    return data;
  }
}
