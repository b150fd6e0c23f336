package org.w3id.dixit.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.topbraid.shacl.validation.ValidationUtil;
import org.w3id.dixit.export.Claims;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/** TopBraid's engine comes to the same judgement with the shipped shapes as Jena's. */
class OtherShapesEngineTest {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  private final DatasetGraph data = Claims.load();

  @Test
  void aSoundStoreHasNoViolations() {
    assertEquals(List.of(), Shapes.shipped().check(data, Claims.BASE));
    assertEquals(List.of(), violatedPaths());
  }

  @Test
  void bothSeeTheSameThingMissing() {
    Node assertion = NodeFactory.createURI(Claims.ARTICLE + "/assertion/2-72");
    data.deleteAny(Node.ANY, assertion, DX.source, Node.ANY);
    data.deleteAny(Node.ANY, assertion, DX.polarity, Node.ANY);
    List<String> jena =
        Shapes.shipped().check(data, Claims.BASE).stream()
            .map(ShapeViolation::path)
            .map(path -> path.replace("dx:", DX.NS))
            .sorted()
            .toList();
    assertEquals(List.of(DX.NS + "polarity", DX.NS + "source"), jena);
    assertEquals(jena, violatedPaths());
  }

  private List<String> violatedPaths() {
    GraphNames names = new GraphNames(Claims.BASE);
    Graph union = GraphFactory.createDefaultGraph();
    data.stream()
        .filter(quad -> !names.isText(quad.getGraph()))
        .forEach(quad -> union.add(quad.asTriple()));
    Model shapes = ModelFactory.createDefaultModel();
    RDFParser.source(Path.of("ontology/shapes.ttl")).parse(shapes);
    Model report =
        ValidationUtil.validateModel(ModelFactory.createModelForGraph(union), shapes, false)
            .getModel();
    return report
        .listObjectsOfProperty(ResourceFactory.createProperty(SHACL + "resultPath"))
        .mapWith(RDFNode::toString)
        .toList()
        .stream()
        .sorted()
        .toList();
  }
}
