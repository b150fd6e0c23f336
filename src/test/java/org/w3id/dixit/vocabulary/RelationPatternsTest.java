package org.w3id.dixit.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.extract.RelationLexicon;

/** The patterns of direct relations, and that a user's own are read like the shipped ones. */
class RelationPatternsTest {
  private final Model patterns = Ontology.read("dixit.ttl", "relations.ttl");

  @Test
  void aPatternHasWordsOrEveryPerson() {
    assertEquals(
        List.of(),
        Ontology.find(
            patterns,
            "?x a dx:RelationPattern"
                + " FILTER NOT EXISTS { ?x dx:relationNoun|dx:relationVerb|dx:personNoun ?w }"));
  }

  @Test
  void aPatternSaysWhereSubjectAndValueStand() {
    assertEquals(
        List.of(),
        Ontology.find(
            patterns,
            "?x a dx:RelationPattern"
                + " FILTER NOT EXISTS { ?x dx:states ?p ; dx:subjectAs ?s ; dx:valueAs ?v }"));
  }

  @Test
  void aStatedPropertyNamesItsClasses() {
    assertEquals(
        List.of(),
        Ontology.find(
            patterns,
            "?pattern dx:states ?x FILTER NOT EXISTS"
                + " { ?x schema:domainIncludes ?d ; schema:rangeIncludes ?r }"));
  }

  @Test
  void wordsAreInLowerCase() {
    assertEquals(
        List.of(),
        Ontology.find(
            patterns, "?p dx:relationNoun|dx:relationVerb ?x FILTER(LCASE(STR(?x)) != STR(?x))"));
  }

  @Test
  void aPatternIsReadFromAFileWithoutJava() {
    RelationLexicon own = RelationLexicon.of(OntologyFile.shipped("own-relations.ttl"));
    assertEquals(
        List.of(
            new RelationLexicon.Pattern(List.of("headOf"), "bearer", Set.of("complement"), false)),
        own.noun("first skipper"));
    assertEquals(List.of(), own.noun("capital"));
    assertEquals(Set.of("headOf"), own.properties());
  }
}
