package org.w3id.dixit.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpoolTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 262_144, 262_145, 3_000_000})
  void givesBackWhatWasWritten(int size) throws IOException {
    Spool.Budget budget = new Spool.Budget(4_000_000);
    byte[] bytes = new byte[size];
    for (int i = 0; i < size; i++) {
      bytes[i] = (byte) ((i * 31) >> 3);
    }
    Spool spool = new Spool(3_000_000, budget);
    for (int from = 0; from < size; from += 100_000) {
      spool.write(Arrays.copyOfRange(bytes, from, Math.min(size, from + 100_000)));
    }
    assertEquals(size, spool.size());
    try (InputStream content = spool.content()) {
      assertArrayEquals(bytes, content.readAllBytes());
    }
    spool.release();
    spool.release();
    assertEquals(4_000_000, budget.left().get());
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000_000})
  void refusesMoreThanItMayHold(int limit) throws IOException {
    Spool.Budget budget = new Spool.Budget(2_000_000);
    Spool spool = new Spool(limit, budget);
    spool.write(new byte[limit]);
    assertThrows(AnswerTooLargeException.class, () -> spool.write(1));
    Spool other = new Spool(10_000_000, budget);
    assertEquals(
        503,
        assertThrows(Problem.class, () -> other.write(new byte[2_000_000 - limit + 1])).status());
    spool.release();
    other.release();
    assertEquals(2_000_000, budget.left().get());
  }
}
