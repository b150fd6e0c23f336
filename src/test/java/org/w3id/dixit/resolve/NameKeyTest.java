package org.w3id.dixit.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelenskyy, Volodymyr Zelenskyi",
    "Volodymyr Zelenskyy, Volodymyr Zelensky",
    "Volodymyr Zelenskiy, Volodymyr Zelenskij",
    "Muammar Gaddafi, Muamar Gadafi",
    "François Hollande, Francois Hollande",
    "Nikita Khrushchev, Nikita Hrushchev"
  })
  void isTheSameForTransliterations(String one, String other) {
    assertEquals(NameKey.of(one), NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Volodymyr Zelenskyy, Olena Zelenska",
    "Mark Rutte, Mark Rubio",
    "Angela Merkel, Angela Merici"
  })
  void tellsPersonsApart(String one, String other) {
    assertNotEquals(NameKey.of(one), NameKey.of(other));
  }
}
