package org.w3id.dixit.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
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
    "eventPolarity, Polarities",
    "eventCertainty, Certainties",
    "eventTemporality, Temporalities",
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
          sourceFile      | DELETE WHERE { ?s dx:sourceFile ?o }
          sourceFormat    | DELETE { ?s dx:sourceFormat ?o } INSERT { ?s dx:sourceFormat 'paper' } WHERE { ?s dx:sourceFormat ?o }
          sourceMember    | INSERT { ?s dx:sourceMember 'a' , 'b' } WHERE { ?s a dx:ArticleSource }
          recordId        | INSERT { ?s dx:recordId 'a' , 'b' } WHERE { ?s a dx:ArticleSource }
          publisher       | DELETE WHERE { ?s schema:publisher ?o }
          endedAtTime     | DELETE WHERE { ?s prov:endedAtTime ?o }
          label           | DELETE WHERE { ?s rdfs:label ?o }
          type            | DELETE WHERE { ?s a dx:UnnamedEntity }
          predicate       | DELETE WHERE { ?s dx:predicate ?o }
          anchor          | INSERT { ?s dx:anchor dx:nothing } WHERE { ?s a dx:Event }
          argumentSpan    | INSERT { ?s dx:argumentSpan dx:nothing } WHERE { ?s a dx:Event }
          duration        | INSERT { ?s dx:duration 'a day' } WHERE { ?s a dx:Event }
          interval        | INSERT { ?s dx:interval '2010 to 2014' } WHERE { ?s a dx:Event }
          eventPolarity   | INSERT { ?s dx:eventPolarity dx:Past } WHERE { ?s a dx:Event }
          eventCertainty  | INSERT { ?s dx:eventCertainty dx:Positive } WHERE { ?s a dx:Event }
          eventTemporality | INSERT { ?s dx:eventTemporality dx:Certain } WHERE { ?s a dx:Event }
          beneficiary     | INSERT { ?s dx:beneficiary ?o } WHERE { ?s dx:agent ?o }
          amount          | DELETE { ?s a dx:Victory } INSERT { ?s a dx:TroopArrival } WHERE { ?s a dx:Victory }
          quantityText    | DELETE WHERE { ?s dx:quantityText ?o }
          numericValue    | INSERT { ?s dx:numericValue 1.0 , 2.0 } WHERE { ?s a dx:Quantity }
          minimum         | DELETE { ?s dx:minimum ?o } INSERT { ?s dx:minimum 30.0 } WHERE { ?s dx:minimum ?o }
          maximum         | DELETE WHERE { ?s dx:minimum ?o } ; INSERT { ?s dx:maximum 30.0 } WHERE { ?s a dx:Quantity }
          approximate     | INSERT { ?s dx:approximate 'roughly' } WHERE { ?s a dx:Quantity }
          currency        | DELETE { ?s dx:currency ?o } INSERT { ?s dx:currency 'euro' } WHERE { ?s dx:currency ?o }
          hasBeginning    | INSERT { ?s time:hasBeginning dx:nothing } WHERE { ?s a time:ProperInterval }
          hasEnd          | INSERT { ?s time:hasEnd dx:nothing } WHERE { ?s a time:ProperInterval }
          score           | DELETE WHERE { ?s dx:score ?o }
          state           | DELETE { ?s dx:state ?o } INSERT { ?s dx:state dx:Certain } WHERE { ?s dx:state ?o }
          """)
  void aDamageIsFound(String path, String damage) {
    damage(damage);
    ValidationReport report = report();
    assertFalse(report.conforms());
    assertEquals(
        List.of(path),
        report.getEntries().stream()
            .map(entry -> entry.resultPath().toString().replaceAll("^.*[#/]|>$", ""))
            .distinct()
            .toList());
  }

  @Test
  void theMessageNamesRoleAndType() {
    damage("INSERT { ?s dx:beneficiary ?o } WHERE { ?s dx:agent ?o }");
    assertEquals(
        List.of(
            "An event of type <https://w3id.org/dixit/ns#Victory> takes no role"
                + " <https://w3id.org/dixit/ns#beneficiary>; see dx:takesRole in events.ttl."),
        report().getEntries().stream().map(ReportEntry::message).toList());
  }

  @Test
  void aNarrowerTypeTakesTheRolesOfTheBroader() {
    damage("INSERT { ?s a dx:TroopArrival ; dx:destination ?o } WHERE { ?s dx:agent ?o }");
    assertTrue(report().conforms());
  }

  @Test
  void anEventWithoutATypeMayHaveAnyRole() {
    damage(
        "DELETE { ?s a dx:Victory } INSERT { ?s dx:beneficiary ?o } WHERE { ?s a dx:Victory ; dx:agent ?o }");
    assertTrue(report().conforms());
  }

  @Test
  void anIntervalHasAnEnd() {
    damage("DELETE WHERE { ?s time:hasBeginning ?o }");
    assertEquals(
        List.of("An interval has a beginning, an end, or both."),
        report().getEntries().stream().map(ReportEntry::message).toList());
  }

  private void damage(String damage) {
    UpdateAction.parseExecute(
        """
        PREFIX dx: <https://w3id.org/dixit/ns#>
        PREFIX oa: <http://www.w3.org/ns/oa#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX schema: <http://schema.org/>
        PREFIX time: <http://www.w3.org/2006/time#>
        """
            + damage,
        store);
  }

  private ValidationReport report() {
    return ShaclValidator.get().validate(Shapes.parse(shapes.getGraph()), store.getGraph());
  }
}
