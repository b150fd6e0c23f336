package org.w3id.dixit.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.query.QueryException.Reason;
import org.w3id.dixit.query.ResultChart.Format;

class ResultChartTest {
  private static final List<String> COUNTS = List.of("source", "assertions", "negative");
  private static final List<List<String>> ROWS =
      List.of(List.of("Ada Kroll", "12", "2"), List.of("Jon Falk", "8", "1"));

  @Test
  void barsAreDrawnAsSvgWithTheirNames() throws IOException {
    String svg = new String(draw(COUNTS, ROWS, Format.SVG), StandardCharsets.UTF_8);
    assertTrue(svg.contains("<svg"), svg.substring(0, 200));
    for (String word : List.of("Ada Kroll", "Jon Falk", "assertions", "negative", "who speaks")) {
      assertTrue(svg.contains(word), word);
    }
  }

  @Test
  void aPictureIsAPicture() throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(draw(COUNTS, ROWS, Format.PNG)));
    assertEquals(1000, image.getWidth());
  }

  @Test
  void daysBecomeATimelineAndRowsWithoutNumbersAreCounted() throws IOException {
    List<List<String>> days =
        List.of(List.of("2025-06-02", "a"), List.of("2025-06-02", "b"), List.of("2025-09-05", "c"));
    String svg =
        new String(draw(List.of("day", "content"), days, Format.SVG), StandardCharsets.UTF_8);
    assertTrue(svg.contains("2025-06") && svg.contains("rows"), "days below, rows counted");
  }

  @Test
  void nothingIsNotDrawn() {
    QueryException e =
        assertThrows(QueryException.class, () -> ResultChart.of("none", COUNTS, List.of()));
    assertEquals(Reason.FORMAT, e.reason());
  }

  @Test
  void theFormatIsThatOfTheFile() {
    assertEquals(Optional.of(Format.SVG), Format.ofFile("a/b.SVG"));
    assertEquals(Optional.of(Format.PNG), Format.ofFile("c.png"));
    assertEquals(Optional.empty(), Format.ofFile("c.gif"));
  }

  private static byte[] draw(List<String> columns, List<List<String>> rows, Format format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultChart.of("who speaks", columns, rows).write(format, out);
    return out.toByteArray();
  }
}
