package org.w3id.dixit.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private static List<String> blocks(String text) {
    return Layout.of(text).stream()
        .map(b -> b.kind() + ": " + text.substring(b.start(), b.end()).strip())
        .toList();
  }

  @Test
  void tellsParagraphsHeadingsAndFurnitureApart() {
    assertEquals(
        List.of(
            "FURNITURE: date 2024-10-17",
            "PARAGRAPH: The council met. It agreed.",
            "FURNITURE: Share",
            "HEADING: What comes next",
            "PARAGRAPH: The mayor left."),
        blocks(
            "date 2024-10-17 The council met. It agreed. Share\n\nWhat comes next\n\nThe mayor left."));
  }

  @Test
  void takesALineForAParagraphWhereLinesAreLong() {
    String line =
        "The council talked for hours about the bridge and then about the road. ".repeat(3);
    assertEquals(
        List.of("PARAGRAPH: " + line.strip(), "PARAGRAPH: It agreed."),
        blocks(line + "\nIt agreed."));
  }

  @Test
  void keepsWrappedLinesTogether() {
    assertEquals(1, blocks("The council met on\nMonday and agreed\nto build a bridge.").size());
  }

  @Test
  void knowsWindowsLineEnds() {
    assertEquals(List.of("PARAGRAPH: One.", "PARAGRAPH: Two."), blocks("One.\r\n\r\nTwo.\r\n"));
  }

  @Test
  void takesALineWithADayOnlyForFurniture() {
    assertEquals(
        List.of("FURNITURE: Wednesday, September 12, 2012", "PARAGRAPH: It rained."),
        blocks("Wednesday, September 12, 2012\n\nIt rained."));
  }
}
