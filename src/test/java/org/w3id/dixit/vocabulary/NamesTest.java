package org.w3id.dixit.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated files of the authority: places, bodies and parties. */
class NamesTest {
  private final Model all =
      Ontology.read("authority.ttl", "places.ttl", "bodies.ttl", "bodies-sa.ttl", "parties.ttl");

  @Test
  void anEntityHasOneLabelAndOneType() {
    assertEquals(List.of(), Ontology.find(all, "?x rdfs:label ?l , ?m FILTER(?l != ?m)"));
    assertEquals(List.of(), Ontology.find(all, "?x rdfs:label ?l ; a ?t , ?u FILTER(?t != ?u)"));
  }

  @Test
  void aNameOutsideOfContextsLeadsToOneEntity() {
    assertEquals(
        List.of(),
        Ontology.find(
            all,
            "?a rdfs:label|skos:altLabel ?x . ?b rdfs:label|skos:altLabel ?x FILTER(?a != ?b)"
                + " FILTER NOT EXISTS { ?a dx:nameInContext ?x }"
                + " FILTER NOT EXISTS { ?b dx:nameInContext ?x }"));
  }

  @Test
  void whatHasANameInAContextHasACountry() {
    assertEquals(
        List.of(),
        Ontology.find(
            all,
            "?x dx:nameInContext ?n FILTER NOT EXISTS { ?x dx:country ?c . ?c rdfs:label ?l }"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reading", "Nice", "Split", "Victoria", "Georgia", "Birmingham"})
  void aTownOrRegionThatIsAWordASurnameOrAnotherPlaceNeedsAContext(String name) {
    List<String> inContext = Ontology.find(all, "?x dx:nameInContext \"%s\"@en".formatted(name));
    List<String> always =
        Ontology.find(
            Ontology.read("places.ttl"),
            "?x rdfs:label|skos:altLabel \"%s\"@en FILTER NOT EXISTS { ?x dx:nameInContext \"%s\"@en }"
                .formatted(name, name));
    assertEquals(List.of(), always);
    assertTrue(!name.equals("Victoria") || !inContext.isEmpty());
  }
}
