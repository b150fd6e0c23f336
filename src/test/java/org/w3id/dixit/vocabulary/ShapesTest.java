package org.w3id.dixit.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes: a sound store passes, and each damage to it is found where it was done. */
class ShapesTest {
  private final Model shapes = Ontology.read("shapes.ttl");
  private final Model store =
      Ontology.readFile(Path.of("src/test/resources/vocabulary/sound-store.ttl"));

  @ParameterizedTest
  @CsvSource({
    "act, Acts",
    "certainty, Certainties",
    "polarity, Polarities",
    "attribution, AttributionKinds",
    "speech, SpeechKinds",
    "temporality, Temporalities",
    "state, LinkStates",
  })
  void theValuesOfAPropertyAreItsScheme(String property, String scheme) {
    assertEquals(
        Ontology.members(Ontology.read("dixit.ttl"), scheme),
        Ontology.find(
            shapes, "?p sh:path dx:%s ; sh:in/rdf:rest*/rdf:first ?x".formatted(property)));
  }

  @Test
  void aSoundStoreConforms() {
    assertEquals(List.of(), report().getEntries().stream().map(Object::toString).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          source          | DELETE WHERE { ?s dx:source ?o }
          act             | INSERT { ?s dx:act dx:Deny } WHERE { ?s a dx:Assertion }
          certainty       | DELETE { ?s dx:certainty ?o } INSERT { ?s dx:certainty dx:Sure } WHERE { ?s dx:certainty ?o }
          polarity        | DELETE WHERE { ?s dx:polarity ?o }
          attribution     | DELETE WHERE { ?s dx:attribution ?o }
          speech          | DELETE WHERE { ?s dx:speech ?o }
          temporality     | DELETE WHERE { ?s dx:temporality ?o }
          confidence      | DELETE { ?s dx:confidence ?o } INSERT { ?s dx:confidence 1.5 } WHERE { ?s dx:confidence ?o }
          contentText     | DELETE WHERE { ?s dx:contentText ?o }
          contentSpan     | DELETE WHERE { ?s dx:contentSpan ?o }
          evidence        | DELETE WHERE { ?s dx:evidence ?o }
          saidOn          | INSERT { ?s dx:saidOn '5 March' } WHERE { ?s a dx:Assertion }
          parent          | INSERT { ?s dx:parent dx:nothing } WHERE { ?s a dx:Assertion }
          wasDerivedFrom  | DELETE WHERE { ?s prov:wasDerivedFrom ?o }
          start           | DELETE { ?s oa:start ?o } INSERT { ?s oa:start 99 } WHERE { ?s oa:start ?o }
          hasSelector     | DELETE WHERE { ?s oa:hasSelector ?o . ?o a oa:TextQuoteSelector }
          exact           | DELETE { ?s oa:exact ?o } INSERT { ?s oa:exact '' } WHERE { ?s oa:exact ?o }
          textHash        | DELETE WHERE { ?s dx:textHash ?o }
          publisher       | DELETE WHERE { ?s schema:publisher ?o }
          endedAtTime     | DELETE WHERE { ?s prov:endedAtTime ?o }
          label           | DELETE WHERE { ?s rdfs:label ?o }
          type            | DELETE WHERE { ?s a dx:UnnamedEntity }
          predicate       | DELETE WHERE { ?s dx:predicate ?o }
          anchor          | INSERT { ?s dx:anchor dx:nothing } WHERE { ?s a dx:Event }
          score           | DELETE WHERE { ?s dx:score ?o }
          state           | DELETE { ?s dx:state ?o } INSERT { ?s dx:state dx:Certain } WHERE { ?s dx:state ?o }
          """)
  void aDamageIsFound(String path, String damage) {
    UpdateAction.parseExecute(
        """
        PREFIX dx: <https://w3id.org/dixit/ns#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX schema: <http://schema.org/>
        """
            + damage,
        store);
    ValidationReport report = report();
    assertFalse(report.conforms());
    assertEquals(
        List.of(path),
        report.getEntries().stream()
            .map(entry -> entry.resultPath().toString().replaceAll("^.*[#/]|>$", ""))
            .distinct()
            .toList());
  }

  private ValidationReport report() {
    return ShaclValidator.get().validate(Shapes.parse(shapes.getGraph()), store.getGraph());
  }
}
