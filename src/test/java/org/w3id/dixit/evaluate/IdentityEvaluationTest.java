package org.w3id.dixit.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.evaluate.IdentityDocument.Found;
import org.w3id.dixit.evaluate.IdentityDocument.Named;
import org.w3id.dixit.model.TextSpan;

class IdentityEvaluationTest {

  /** The example of the paper: twelve mentions, one of its two ways to go wrong. */
  @Test
  void bCubedIsThatOfThePaper() {
    List<String> gold = List.of("a", "a", "a", "a", "a", "b", "b", "c", "c", "c", "c", "c");
    List<String> smallMerged = List.of("1", "1", "1", "1", "1", "2", "2", "2", "2", "2", "2", "2");
    List<String> largeMerged = List.of("1", "1", "1", "1", "1", "2", "2", "1", "1", "1", "1", "1");
    assertEquals(16.0 / 21, BCubed.of(gold, smallMerged).precision(), 1e-9);
    assertEquals(7.0 / 12, BCubed.of(gold, largeMerged).precision(), 1e-9);
    assertEquals(1, BCubed.of(gold, largeMerged).recall(), 1e-9);
  }

  @Test
  void whatWasNotFoundIsAnEntityOfItsOwn() {
    IdentityDocument document =
        document("Ann Lee met Bo. Lee left.", named(0, 7, "Ann"), named(16, 19, "Ann"));
    IdentityEvaluation evaluation =
        IdentityEvaluation.of(
            List.of(document), Map.of("d", List.of(new Found(new TextSpan(0, 7), "e/Ann", false))));
    assertEquals(1, evaluation.matched());
    assertEquals(1, evaluation.across().precision(), 1e-9);
    assertEquals(0.5, evaluation.across().recall(), 1e-9);
  }

  @Test
  void twoPersonsUnderOneEntityAreCountedAndTold() {
    IdentityDocument document =
        document("Ann Lee met Bo Lee.", named(0, 7, "Ann"), named(12, 18, "Bo"));
    IdentityEvaluation evaluation =
        IdentityEvaluation.of(
            List.of(document),
            Map.of(
                "d",
                List.of(
                    new Found(new TextSpan(0, 7), "e/Lee", false),
                    new Found(new TextSpan(12, 18), "e/Lee", false))));
    assertEquals(1, evaluation.personMerges());
    assertEquals(0.5, evaluation.within().precision(), 1e-9);
    assertTrue(evaluation.mistakes().contains("merged e/Lee"), evaluation.mistakes().toString());
  }

  @Test
  void aPhraseGoesWithTheNameInItAndNotWithThatOfThePeople() {
    IdentityDocument document = document("Norwegian skier Bo won.", named(0, 18, "Bo"));
    IdentityEvaluation evaluation =
        IdentityEvaluation.of(
            List.of(document),
            Map.of(
                "d",
                List.of(
                    new Found(new TextSpan(0, 9), "e/Norway", true),
                    new Found(new TextSpan(16, 18), "e/Bo", false))));
    assertEquals(1, evaluation.matched());
    assertEquals(List.of(), evaluation.mistakes());
  }

  private static IdentityDocument document(String text, Named... names) {
    return new IdentityDocument("d", text, Optional.empty(), List.of(names), "");
  }

  private static Named named(int start, int end, String thing) {
    return new Named(new TextSpan(start, end), thing, true);
  }
}
