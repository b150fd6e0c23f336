package org.w3id.dixit.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Relations found against gold ones. */
class RelationEvaluationTest {
  private static final String GOLD =
      """
      {"id":"a","text":"Ann Lee wed Tom Ray. She lives in Rome.","properties":["spouse","residesIn","bornIn"],
       "relations":[
        {"property":"spouse","subject":[[0,7],[21,24]],"value":[[12,19]]},
        {"property":"residesIn","subject":[[0,7],[21,24]],"value":[[34,38]]},
        {"property":"bornIn","subject":[[0,7]],"value":[[34,38]]}]}
      """
          .replace("\n", "");

  private static final String RELATION =
      """
      {"subject":{"id":"%s"},"property":"%s","entity":{"id":"%s"},"subjectWords":[[%d,%d]],"valueWords":[[%d,%d]]}
      """
          .strip();

  @TempDir Path folder;

  private Path file(String name, String line) throws IOException {
    return Files.writeString(folder.resolve(name), line + "\n");
  }

  private static String assertion(String certainty, String polarity, String... relations) {
    return "{\"certainty\":\"%s\",\"polarity\":\"%s\",\"relations\":[%s]}"
        .formatted(certainty, polarity, String.join(",", relations));
  }

  private RelationEvaluation evaluate(String... assertions) throws IOException {
    String line = "{\"id\":\"a\",\"assertions\":[" + String.join(",", assertions) + "]}";
    return RelationEvaluation.of(
        RelationGold.read(file("gold.jsonl", GOLD)),
        RelationGold.readFound(file("found.jsonl", line)));
  }

  @Test
  void aSymmetricRelationMayBeToldFromEitherSide() throws IOException {
    String turned = RELATION.formatted("Tom", "spouse", "Ann", 12, 19, 0, 7);
    Count spouse = evaluate(assertion("Certain", "Positive", turned)).counts().get("spouse");
    assertEquals(1, spouse.precision());
    assertEquals(1, spouse.recall());
  }

  @Test
  void anotherPropertyIsNot() throws IOException {
    String turned = RELATION.formatted("Rome", "residesIn", "Ann", 34, 38, 0, 7);
    Count resides = evaluate(assertion("Certain", "Positive", turned)).counts().get("residesIn");
    assertEquals(0, resides.precision());
    assertEquals(0, resides.recall());
  }

  @Test
  void aRelationStatedTwiceCountsOnce() throws IOException {
    String name = RELATION.formatted("Ann", "residesIn", "Rome", 0, 7, 34, 38);
    String pronoun = RELATION.formatted("Ann", "residesIn", "Rome", 21, 24, 34, 38);
    Count all = evaluate(assertion("Certain", "Positive", name, pronoun)).all();
    assertEquals(1, all.predicted());
    assertEquals(1.0 / 3, all.recall(), 1e-9);
  }

  @Test
  void whatIsDeniedOrUnsureIsNoFact() throws IOException {
    String home = RELATION.formatted("Ann", "residesIn", "Rome", 0, 7, 34, 38);
    Count all =
        evaluate(assertion("Certain", "Negative", home), assertion("Possible", "Positive", home))
            .all();
    assertEquals(0, all.predicted());
  }

  @Test
  void whatIsNotJudgedDoesNotCount() throws IOException {
    String death = RELATION.formatted("Ann", "diedIn", "Rome", 0, 7, 34, 38);
    RelationEvaluation evaluation = evaluate(assertion("Certain", "Positive", death));
    assertEquals(Set.of("bornIn", "residesIn", "spouse"), evaluation.counts().keySet());
    assertEquals(0, evaluation.all().predicted());
  }

  @Test
  void mistakesAreToldWithTheirWords() throws IOException {
    String wrong = RELATION.formatted("Tom", "residesIn", "Rome", 12, 19, 34, 38);
    List<String> mistakes = evaluate(assertion("Certain", "Positive", wrong)).mistakes();
    assertTrue(mistakes.contains("extra   a  [Tom Ray] residesIn [Rome]"), mistakes::toString);
    assertTrue(mistakes.contains("missed  a  [Ann Lee|She] residesIn [Rome]"), mistakes::toString);
  }

  @Test
  void aMalformedLineIsNamed() throws IOException {
    Path file = file("gold.jsonl", "{\"id\":\"a\"}");
    UnscorableException e = assertThrows(UnscorableException.class, () -> RelationGold.read(file));
    assertTrue(e.getMessage().contains("gold.jsonl:1 "), e.getMessage());
  }
}
