package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.cli.AttributionJson.Part;

class AttributionJsonTest {
  @Test
  void anAttributionHasTheFieldsThatScorersRead() {
    assertEquals(
        "{\"id\":\""
            + SampleReading.READING.article().id()
            + "\",\"attributions\":[{\"id\":\"a1\",\"source\":[[0,4]],"
            + "\"cue\":[[5,9]],\"content\":[[10,12],[13,19]],\"addressee\":[],"
            + "\"sourceEntity\":\"NATO\",\"act\":\"State\",\"certainty\":\"Certain\","
            + "\"polarity\":\"negative\",\"attribution\":\"Explicit\",\"speech\":\"Indirect\","
            + "\"saidOn\":\"2024-10-17\",\"parent\":null,\"confidence\":0.9,\"rule\":\"Rule\"}]}",
        AttributionJson.line(SampleReading.READING, Set.of()));
  }

  @Test
  void namesAreGivenWithTheirEntities() {
    String line = AttributionJson.line(SampleReading.READING, Set.of(Part.NAMES));
    String expected =
        "\"names\":[{\"start\":0,\"end\":4,\"entity\":\"entity/NATO\","
            + "\"type\":\"Organization\",\"label\":\"NATO\",\"iri\":null,\"people\":false}]}";
    assertTrue(line.endsWith(expected), line);
  }

  @Test
  void theOwnVoiceIsGivenWhenAskedFor() {
    String line = AttributionJson.line(SampleReading.READING, Set.of(Part.OWN_VOICE));
    assertTrue(line.contains("\"attribution\":\"Default\",\"speech\":\"OwnVoice\""), line);
    assertTrue(line.contains("\"sourceEntity\":\"not stated\""), line);
  }
}
