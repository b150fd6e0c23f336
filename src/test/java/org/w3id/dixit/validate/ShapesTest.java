package org.w3id.dixit.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.export.Claims;
import org.w3id.dixit.vocabulary.DX;

class ShapesTest {
  private static final Node METADATA = NodeFactory.createURI(Claims.ARTICLE + "/g");
  private static final Node ASSERTION = NodeFactory.createURI(Claims.ARTICLE + "/assertion/2-72");
  private static final String ONE_POLARITY =
      """
      PREFIX dx: <https://w3id.org/dixit/ns#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      dx:AssertionShape a sh:NodeShape ;
        sh:targetClass dx:Assertion ;
        sh:property dx:PolarityShape .
      dx:PolarityShape sh:path dx:polarity ;
        sh:minCount 1 ; sh:maxCount 1 ; sh:in ( dx:Positive dx:Negative ) ;
        sh:message "an assertion has exactly one polarity" .
      """;
  private static final String NO_TEXT =
      """
      PREFIX dx: <https://w3id.org/dixit/ns#>
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX schema: <http://schema.org/>
      dx:TextShape a sh:NodeShape ; sh:targetClass schema:NewsArticle ;
        sh:property dx:BodyShape .
      dx:BodyShape sh:path schema:articleBody ; sh:maxCount 0 .
      """;

  private final DatasetGraph data = Claims.load();

  @Test
  void aSoundStoreHasNoViolations() {
    assertEquals(List.of(), check(ONE_POLARITY));
  }

  @Test
  void theFixtureConformsToTheShippedShapes() {
    assertEquals(List.of(), Shapes.shipped().check(data, Claims.BASE));
  }

  @Test
  void theShippedShapesSeeWhatIsMissing() {
    data.deleteAny(METADATA, ASSERTION, DX.source, Node.ANY);
    List<ShapeViolation> violations = Shapes.shipped().check(data, Claims.BASE);
    assertEquals(List.of("dx:source"), violations.stream().map(ShapeViolation::path).toList());
  }

  @Test
  void textsAreNotLookedAt() {
    assertEquals(List.of(), check(NO_TEXT));
  }

  @Test
  void aMissingPolarity() {
    data.deleteAny(METADATA, ASSERTION, DX.polarity, Node.ANY);
    assertEquals(List.of(violation("")), check(ONE_POLARITY));
  }

  @Test
  void aSecondPolarity() {
    data.add(METADATA, ASSERTION, DX.polarity, DX.term("Negative"));
    assertEquals(List.of(violation("")), check(ONE_POLARITY));
  }

  @Test
  void theSamePolarityInTwoGraphsCountsOnce() {
    data.add(
        NodeFactory.createURI(Claims.BASE + "graph/links"),
        ASSERTION,
        DX.polarity,
        DX.term("Positive"));
    assertEquals(List.of(), check(ONE_POLARITY));
  }

  @Test
  void aPolarityFromElsewhere() {
    data.deleteAny(METADATA, ASSERTION, DX.polarity, Node.ANY);
    data.add(METADATA, ASSERTION, DX.polarity, DX.term("Certain"));
    assertEquals(List.of(violation("dx:Certain")), check(ONE_POLARITY));
  }

  private static ShapeViolation violation(String value) {
    return new ShapeViolation(
        ASSERTION.getURI(),
        "dx:polarity",
        value,
        "an assertion has exactly one polarity",
        "Violation");
  }

  private List<ShapeViolation> check(String shapes) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(shapes, Lang.TURTLE).parse(graph);
    return Shapes.of(graph).check(data, Claims.BASE);
  }
}
