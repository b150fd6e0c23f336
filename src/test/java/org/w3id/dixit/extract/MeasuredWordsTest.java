package org.w3id.dixit.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Number phrases as words alone give them; the words stand in their dictionary forms. */
class MeasuredWordsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 voters                     | 12                      | 1
          3,000                         | 3000                    | 1
          seventeen                     | 17                      | 1
          twenty - five men             | 25                      | 3
          a hundred and twenty          | 120                     | 4
          two hundred thousand          | 200000                  | 3
          three thousand two hundred    | 3200                    | 4
          two and a half million        | 2500000                 | 5
          half a million                | 500000                  | 3
          half a dozen                  | 6                       | 3
          a dozen                       | 12                      | 2
          1.5 bn                        | 1500000000              | 2
          30m people                    | 30000000                | 1
          a third of                    | 0.333333 FRACTION       | 2
          two - thirds                  | 0.666667 FRACTION       | 3
          one in five                   | 0.2 FRACTION            | 3
          two out of three              | 0.666667 FRACTION       | 4
          dozens of                     | about                   | 1
          hundreds of thousands of      | about                   | 3
          several thousand more         | about                   | 3
          some 400                      | about 400               | 2
          nearly 400                    | about at most 400       | 2
          more than 100                 | about at least 100      | 3
          at least 12                   | at least 12             | 3
          no more than 50               | at most 50              | 4
          a total of at least 9         | at least 9              | 6
          20 or more                    | at least 20             | 3
          20 or so                      | about 20                | 3
          between 10 and 20             | at least 10 at most 20  | 4
          10 to 20 million              | at least 10000000 at most 20000000 | 4
          500 to 1 million              | at least 500 at most 1000000 | 4
          3 to 1                        | 3                       | 1
          two or three                  | at least 2 at most 3    | 3
          $ 1.5 billion                 | 1500000000 USD          | 3
          EUR 5                         | 5 EUR                   | 2
          30 million norwegian krone    | 30000000 NOK            | 4
          30 million krone              | 30000000 open           | 3
          3 per cent                    | 3 PERCENT               | 3
          5 square kilometre            | 5 KiloM2                | 3
          $ 10 million to $ 15 million  | at least 10000000 at most 15000000 USD | 7
          the third man                 | none                    | 0
          a second attack               | none                    | 0
          between friends               | none                    | 0
          """)
  void readsAPhrase(String words, String expected, int length) {
    List<String> list = List.of(words.split(" "));
    Optional<MeasuredWords> found = new MeasuredWords.Reader(list, list).read(0);
    assertEquals(expected, found.map(MeasuredWordsTest::show).orElse("none"));
    assertEquals(length, found.map(MeasuredWords::next).orElse(0));
  }

  private static String show(MeasuredWords words) {
    MeasuredExtent e = words.extent();
    StringBuilder shown = new StringBuilder(e.approximate() ? "about " : "");
    e.number().ifPresent(n -> shown.append(n.toPlainString()).append(' '));
    e.minimum().ifPresent(n -> limit(shown, "at least ", n));
    e.maximum().ifPresent(n -> limit(shown, "at most ", n));
    words
        .unit()
        .ifPresent(
            u ->
                shown.append(
                    u.currency()
                        .or(() -> u.iri().map(i -> i.substring(i.lastIndexOf('/') + 1)))
                        .orElse("open")));
    return (words.share() ? shown.append("FRACTION") : shown).toString().strip();
  }

  private static void limit(StringBuilder shown, String limit, BigDecimal n) {
    shown.append(limit).append(n.toPlainString()).append(' ');
  }
}
