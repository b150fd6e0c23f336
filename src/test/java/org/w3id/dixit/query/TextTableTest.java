package org.w3id.dixit.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTableTest {
  private static final TextTable TABLE =
      new TextTable(
          List.of("who", "content"),
          List.of(
              List.of("Ada", "the ferry will sail again in the spring of next year"),
              List.of("Bo", "it will not")));

  @Test
  void withoutALimitARowIsALine() {
    assertEquals(4, lines(TABLE).size());
  }

  @Test
  void withinALimitWordsAreWrappedAndRowsSetApart() {
    assertEquals(
        List.of(
            "who  content",
            "---  ------------------------",
            "Ada  the ferry will sail",
            "     again in the spring of",
            "     next year",
            "",
            "Bo   it will not"),
        lines(TABLE.within(29)));
  }

  @Test
  void whereColumnsWouldBeTooNarrowARowIsAListOfNamesAndValues() {
    List<String> columns = List.of("one", "two", "three", "four");
    List<String> row = List.of("a".repeat(30), "b".repeat(30), "c".repeat(30), "d".repeat(30));
    List<String> lines = lines(new TextTable(columns, List.of(row, row)).within(40));
    assertEquals("one    " + "a".repeat(30), lines.get(1));
    assertEquals("", lines.get(5));
    assertEquals(11, lines.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 25, 40, 60, 80, 200})
  void noLineIsLongerThanTheLimit(int limit) {
    for (String line : lines(TABLE.within(limit))) {
      assertTrue(line.length() <= limit, line);
    }
  }

  private static List<String> lines(TextTable table) {
    List<String> lines = new ArrayList<>();
    table.print(lines::add);
    return lines;
  }
}
