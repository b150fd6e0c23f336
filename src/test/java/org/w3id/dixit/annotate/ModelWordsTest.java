package org.w3id.dixit.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelWordsTest {

  @Test
  void givenNamesHaveAGenderUnlessBothBearThem() {
    assertEquals(Optional.of(Gender.FEMALE), ModelWords.genderOf("Maria"));
    assertEquals(Optional.of(Gender.MALE), ModelWords.genderOf("Thomas"));
    assertEquals(Optional.empty(), ModelWords.genderOf("Robin"));
    assertEquals(Optional.empty(), ModelWords.genderOf("Zzyzx"));
  }

  @Test
  void nounsOfPersonsAreTold() {
    assertTrue(ModelWords.isPerson("nurse"));
    assertTrue(ModelWords.isPerson("Officials"));
    assertFalse(ModelWords.isPerson("bridge"));
  }
}
