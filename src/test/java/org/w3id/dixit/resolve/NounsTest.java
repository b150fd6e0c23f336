package org.w3id.dixit.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.annotate.Gender;

class NounsTest {

  @Test
  void titlesAndEndingsTellTheGender() {
    assertEquals(Optional.of(Gender.FEMALE), Nouns.gender("mrs."));
    assertEquals(Optional.of(Gender.FEMALE), Nouns.gender("spokeswoman"));
    assertEquals(Optional.of(Gender.MALE), Nouns.gender("chairman"));
    assertEquals(Optional.of(Gender.MALE), Nouns.gender("king"));
  }

  @Test
  void otherNounsTellNone() {
    assertEquals(Optional.empty(), Nouns.gender("human"));
    assertEquals(Optional.empty(), Nouns.gender("minister"));
    assertEquals(Optional.empty(), Nouns.gender("spokesperson"));
  }
}
