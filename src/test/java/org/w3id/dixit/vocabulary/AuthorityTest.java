package org.w3id.dixit.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first authority: names that lead to one entity, and facts about entities that it has. */
class AuthorityTest {
  private static final String NS = "https://w3id.org/dixit/authority/";

  private final Model authority = Ontology.read("authority.ttl");

  @Test
  void aLocalNameIsTheLabelWithUnderscores() {
    assertEquals(
        List.of(),
        Ontology.find(
            authority,
            "?x rdfs:label ?l FILTER NOT EXISTS { VALUES ?f { dx:Office dx:BodyFunction } ?x a ?f } FILTER(STR(?x) != CONCAT('"
                + NS
                + "', REPLACE(?l, ' ', '_')))"));
  }

  @Test
  void anEntityHasOneLabelAndOneType() {
    assertEquals(List.of(), Ontology.find(authority, "?x rdfs:label ?l , ?m FILTER(?l != ?m)"));
    assertEquals(
        List.of(), Ontology.find(authority, "?x rdfs:label ?l ; a ?t , ?u FILTER(?t != ?u)"));
  }

  @Test
  void aNameLeadsToOneEntity() {
    assertEquals(
        List.of(),
        Ontology.find(
            authority,
            "?a rdfs:label|skos:altLabel|dx:demonym ?x ."
                + " ?b rdfs:label|skos:altLabel|dx:demonym ?x FILTER(?a != ?b)"));
  }

  @Test
  void whatAnEntityPointsToIsInTheAuthority() {
    assertEquals(
        List.of(),
        Ontology.find(
            authority,
            "?e dx:country|dx:capitalOf|dx:affiliation ?x"
                + " FILTER NOT EXISTS { ?x rdfs:label ?l }"));
  }

  @Test
  void aMatchIsOfOneEntity() {
    assertEquals(
        List.of(),
        Ontology.find(authority, "?a skos:exactMatch ?x . ?b skos:exactMatch ?x FILTER(?a != ?b)"));
  }

  @Test
  void everyCountryHasAMatch() {
    List<String> countries = Ontology.find(authority, "?x a schema:Country");
    assertTrue(countries.size() > 190);
    assertEquals(
        countries, Ontology.find(authority, "?x a schema:Country ; skos:exactMatch ?item"));
  }

  @Test
  void anOfficeEndsAfterItBegan() {
    assertEquals(
        List.of(),
        Ontology.find(
            authority, "?x dx:officeFrom ?from ; dx:officeUntil ?to FILTER(?to <= ?from)"));
  }

  @ParameterizedTest
  @CsvSource({
    "Ukraine, Q212",
    "NATO, Q7184",
    "Russia, Q159",
    "North_Korea, Q423",
    "Mark_Rutte, Q57792",
    "Volodymyr_Zelenskyy, Q3874799",
    "Washington, Q61",
  })
  void aWellKnownEntityHasItsItem(String name, String item) {
    assertEquals(
        List.of("http://www.wikidata.org/entity/" + item),
        Ontology.find(authority, "<%s%s> skos:exactMatch ?x".formatted(NS, name)));
  }
}
