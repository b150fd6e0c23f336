package org.w3id.dixit.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3id.dixit.query.QueryException.Reason;
import org.w3id.dixit.query.ResultChart.Format;

class ResultChartTest {
  private static final List<String> COUNTS = List.of("source", "assertions", "negative");
  private static final List<List<String>> ROWS =
      List.of(List.of("Ada Kroll", "12", "2"), List.of("Jon Falk", "8", "1"));

  @Test
  void aLongerBarIsDrawnLonger() throws IOException {
    int few = blue(draw(List.of("who", "n"), List.of(List.of("a", "1"), List.of("b", "12"))));
    int many = blue(draw(List.of("who", "n"), List.of(List.of("a", "11"), List.of("b", "12"))));
    assertTrue(few > 1000, few + " points");
    assertTrue(many > few * 3 / 2, many + " points after " + few);
  }

  @Test
  void aPictureHasRoomForEachRow() throws IOException {
    List<List<String>> rows =
        IntStream.range(0, 30).mapToObj(i -> List.of("source " + i, "1", "0")).toList();
    assertTrue(image(draw(COUNTS, rows)).getHeight() > image(draw(COUNTS, ROWS)).getHeight());
  }

  @Test
  void svgIsXmlThatDiffersWithTheRows() throws Exception {
    Document two = svg(COUNTS, ROWS);
    assertEquals("svg", two.getDocumentElement().getLocalName());
    Document one = svg(COUNTS, ROWS.subList(0, 1));
    assertTrue(elements(two) > elements(one), elements(two) + " and " + elements(one));
  }

  @Test
  void daysBecomeATimelineWhoseRowsAreCounted() throws Exception {
    List<List<String>> days =
        List.of(List.of("2025-06-02", "a"), List.of("2025-06-02", "b"), List.of("2025-09-05", "c"));
    assertEquals(600, image(draw(List.of("day", "content"), days)).getHeight());
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

  private static byte[] draw(List<String> columns, List<List<String>> rows) throws IOException {
    return draw(columns, rows, Format.PNG);
  }

  private static byte[] draw(List<String> columns, List<List<String>> rows, Format format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ResultChart.of("who speaks", columns, rows).write(format, out);
    return out.toByteArray();
  }

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** How many points are of the colour of the first bars. */
  private static int blue(byte[] png) throws IOException {
    BufferedImage image = image(png);
    int points = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        Color colour = new Color(image.getRGB(x, y));
        points += colour.getBlue() > colour.getRed() + 100 ? 1 : 0;
      }
    }
    return points;
  }

  private static Document svg(List<String> columns, List<List<String>> rows) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(draw(columns, rows, Format.SVG)));
  }

  private static int elements(Document document) {
    return document.getElementsByTagName("*").getLength();
  }
}
