package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "999, 999 bytes",
    "1000, 1.0 kB",
    "999949, 999.9 kB",
    "999950, 1.0 MB",
    "36000000, 36.0 MB",
    "1950000000, 2.0 GB",
    "5000000000000, 5.0 TB"
  })
  void sizesReadAsPeopleSayThem(long bytes, String expected) {
    assertEquals(expected, Size.of(bytes));
  }
}
