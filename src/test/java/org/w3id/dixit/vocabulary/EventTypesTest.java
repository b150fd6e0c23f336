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
  private final Model events = Ontology.read("dixit.ttl", "events.ttl");

  @Test
  void aTypeIsAClassOfEvents() {
    assertEquals(
        Ontology.members(events, "EventTypes"),
        Ontology.find(
            events, "?x a rdfs:Class ; skos:inScheme dx:EventTypes ; rdfs:subClassOf+ dx:Event"));
  }

  @Test
  void broaderConceptsAreBroaderClasses() {
    assertEquals(
        List.of(),
        Ontology.find(events, "?x skos:broader ?y FILTER NOT EXISTS { ?x rdfs:subClassOf ?y }"));
  }

  @Test
  void aLemmaEvokesOneType() {
    assertEquals(List.of(), Ontology.find(events, "?x ontolex:evokes ?t , ?u FILTER(?t != ?u)"));
  }

  @Test
  void everyTypeIsEvokedOrNarrowed() {
    assertEquals(
        List.of(),
        Ontology.find(
            events,
            "?x skos:inScheme dx:EventTypes FILTER NOT EXISTS { ?l ontolex:evokes ?x }"
                + " FILTER NOT EXISTS { ?x dx:agentNoun ?n }"));
  }

  @Test
  void rolesOfArgumentsAreProperties() {
    assertEquals(
        List.of(),
        Ontology.find(
            events,
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
                + " FILTER(?x != ?y)"));
  }

  @ParameterizedTest
  @CsvSource({
    "join, Accession",
    "become-member, Accession",
    "decision, Decision",
    "answer, Answering",
    "prepare, Preparing",
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
        List.of(type), Ontology.find(events, "<%s%s> ontolex:evokes ?x".formatted(LEX.NS, entry)));
  }

  @Test
  void troopsThatArriveMakeANarrowerType() {
    assertEquals(
        List.of("TroopArrival"),
        Ontology.find(events, "?x skos:broader dx:Arrival ; dx:agentNoun 'troop'@en"));
  }

  @Test
  void anInvitationGoesToItsObject() {
    assertTrue(Ontology.find(events, "?x dx:objectRole dx:recipient").contains("invite"));
  }
}
