package org.w3id.dixit.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The event types and their lemmas. */
class EventTypesTest {
  private static final Model EVENTS = Ontology.read("dixit.ttl", "events.ttl");

  @Test
  void aTypeIsAClassOfEvents() {
    assertEquals(
        Ontology.members(EVENTS, "EventTypes"),
        Ontology.find(
            EVENTS, "?x a rdfs:Class ; skos:inScheme dx:EventTypes ; rdfs:subClassOf+ dx:Event"));
  }

  @Test
  void broaderConceptsAreBroaderClasses() {
    assertEquals(
        List.of(),
        Ontology.find(EVENTS, "?x skos:broader ?y FILTER NOT EXISTS { ?x rdfs:subClassOf ?y }"));
  }

  @Test
  void aLemmaEvokesOneType() {
    assertEquals(List.of(), Ontology.find(EVENTS, "?x ontolex:evokes ?t , ?u FILTER(?t != ?u)"));
  }

  @Test
  void everyTypeIsEvokedOrNarrowed() {
    assertEquals(
        List.of(),
        Ontology.find(
            EVENTS,
            "?x skos:inScheme dx:EventTypes FILTER NOT EXISTS { ?l ontolex:evokes ?x }"
                + " FILTER NOT EXISTS { ?x dx:agentNoun ?n }"));
  }

  @Test
  void rolesOfArgumentsAreProperties() {
    assertEquals(
        List.of(),
        Ontology.find(
            EVENTS,
            "?l ?argument ?x FILTER(STRSTARTS(STR(?l), '"
                + LEX.NS
                + "'))"
                + " FILTER(STRENDS(STR(?argument), 'Role'))"
                + " FILTER NOT EXISTS { ?x a rdf:Property }"));
  }

  @Test
  void aLemmaSharesTheEntryOfTheLexicon() {
    Model both = Ontology.read("events.ttl", "lexicon.ttl");
    assertEquals(
        List.of(),
        Ontology.find(
            both,
            "?x ontolex:canonicalForm/ontolex:writtenRep ?w ; lexinfo:partOfSpeech ?p ."
                + " ?y ontolex:canonicalForm/ontolex:writtenRep ?w ; lexinfo:partOfSpeech ?p"
                + " FILTER(?x != ?y && !REGEX(CONCAT(STR(?x), STR(?y)), '-[2-9]'))"));
  }

  @ParameterizedTest
  @CsvSource({
    "join, Accession",
    "become-member, Accession",
    "decision, Decision",
    "answer, Answering",
    "prepare, Preparing",
    "sink, Destruction",
    "require, Obligation",
    "support-noun, Support",
    "negotiation, Negotiations",
    "invitation, Invitation",
    "present, Presentation",
    "meet, Meeting",
    "involvement, Involvement",
    "fight, Combat",
    "arrive, Arrival",
    "war, War",
  })
  void aLemmaHasItsType(String entry, String type) {
    assertEquals(
        List.of(type), Ontology.find(EVENTS, "<%s%s> ontolex:evokes ?x".formatted(LEX.NS, entry)));
  }

  @Test
  void troopsThatArriveMakeANarrowerType() {
    assertEquals(
        List.of("TroopArrival"),
        Ontology.find(EVENTS, "?x skos:broader dx:Arrival ; dx:agentNoun 'troop'@en"));
  }

  @Test
  void anInvitationGoesToItsObject() {
    assertTrue(Ontology.find(EVENTS, "?x dx:objectRole dx:recipient").contains("invite"));
  }

  @Test
  void aTypeTakesParticipantsOnlyOrCauseAndResult() {
    assertEquals(
        List.of("cause", "result"),
        Ontology.find(
            EVENTS,
            "?t dx:takesRole ?x FILTER NOT EXISTS { ?x rdfs:subPropertyOf dx:participant }"));
  }

  @Test
  void everyTypeTakesARole() {
    assertEquals(
        List.of(),
        Ontology.find(
            EVENTS, "?x skos:inScheme dx:EventTypes FILTER NOT EXISTS { ?x dx:takesRole ?role }"));
  }

  @Test
  void aTypeTakesTheRolesOfTheBroader() {
    assertEquals(
        List.of(),
        Ontology.find(
            EVENTS,
            "?x skos:broader ?broader . ?broader dx:takesRole ?r"
                + " FILTER NOT EXISTS { ?x dx:takesRole ?r }"));
  }

  @Test
  void aLemmaGivesNoRoleThatItsTypeDoesNotTake() {
    assertEquals(
        List.of(),
        Ontology.find(
            EVENTS,
            "?x ontolex:evokes ?t ; ?argument ?role . ?role rdfs:subPropertyOf dx:participant"
                + " FILTER NOT EXISTS { ?t dx:takesRole ?role }"));
  }

  @Test
  void aLemmaThatSaysNothingOfItsSubjectHasATypeWithAnAgent() {
    assertEquals(
        List.of(),
        Ontology.find(
            EVENTS,
            "?x ontolex:evokes ?t FILTER NOT EXISTS { ?x dx:subjectRole ?role }"
                + " FILTER NOT EXISTS { ?t dx:takesRole dx:agent }"));
  }

  @ParameterizedTest
  @CsvSource({
    "possessorRole, noun",
    "modifierRole, noun",
    "objectRole, verb",
    "intransitiveRole, verb",
    "secondObjectRole, verb",
  })
  void aFunctionBelongsToAWordClass(String property, String partOfSpeech) {
    assertEquals(
        List.of(partOfSpeech),
        Ontology.find(
            EVENTS,
            "?l dx:%s ?r ; lexinfo:partOfSpeech ?p BIND(REPLACE(STR(?p), '^.*#', '') AS ?x)"
                .formatted(property)));
  }

  @Test
  void aFunctionHasOneRole() {
    assertEquals(
        List.of(),
        Ontology.find(
            EVENTS,
            "?x ontolex:evokes ?t ; ?argument ?a , ?b FILTER(?a != ?b)"
                + " FILTER(STRENDS(STR(?argument), 'Role'))"));
  }

  @Test
  void noRoleIsTheOneThatItsFunctionHasAnyway() {
    assertEquals(
        List.of(),
        Ontology.find(
            EVENTS,
            "{ ?x dx:clauseRole dx:topic } UNION { ?x dx:objectRole dx:object }"
                + " UNION { ?x dx:subjectRole dx:agent FILTER NOT EXISTS { ?x a dx:LightVerb } }"
                + " UNION { ?x dx:possessorRole ?r ; dx:subjectRole ?r }"
                + " UNION { ?x dx:intransitiveRole ?r ; dx:subjectRole ?r }"));
  }

  @Test
  void everyRoleOfAnArgumentIsAskedFor() {
    assertEquals(
        List.of(),
        Ontology.find(
            EVENTS,
            "?x rdfs:domain ontolex:LexicalEntry FILTER STRENDS(STR(?x), 'Role')"
                + " FILTER NOT EXISTS { ?l ?x ?role }"));
  }

  @Test
  void aLemmaIsWrittenInOneWay() {
    assertEquals(
        List.of(),
        Ontology.find(
            EVENTS,
            "?l ontolex:evokes ?t ; ontolex:canonicalForm/ontolex:writtenRep ?x"
                + " FILTER(?x != LCASE(?x) || REGEX(STR(?x), '^ | $|  |[^a-z -]'))"));
  }

  @Test
  void severalWordsAreAMultiWordExpression() {
    assertEquals(
        List.of(),
        Ontology.find(
            EVENTS,
            "?x ontolex:evokes ?t ; a ?kind ; ontolex:canonicalForm/ontolex:writtenRep ?w"
                + " FILTER(CONTAINS(?w, ' ') != (?kind = ontolex:MultiWordExpression))"
                + " FILTER(?kind != dx:LightVerb)"));
  }
}
