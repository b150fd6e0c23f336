package org.w3id.dixit.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Nil;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Speech;
import org.w3id.dixit.model.Temporality;

/** The vocabulary against itself, the constants of the program, and the other files. */
class VocabularyTest {
  static final List<String> FILES = Ontology.FILES;

  /** Files derived from what asks for its own licence. */
  private static final Set<String> SHARED_ALIKE = Set.of("bodies-sa.ttl");

  private final Model vocabulary = Ontology.read("dixit.ttl", "events.ttl");

  @ParameterizedTest
  @FieldSource("FILES")
  void aFileIsAnOntologyWithTitleLicenceAndVersion(String file) {
    String licence = SHARED_ALIKE.contains(file) ? "by-sa" : "by";
    assertEquals(
        1,
        Ontology.find(
                Ontology.read(file),
                "?x a owl:Ontology ; dct:title ?t ; owl:versionInfo ?v ;"
                    + " dct:license <https://creativecommons.org/licenses/"
                    + licence
                    + "/4.0/>")
            .size());
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void aFileUsesDeclaredTermsOnly(String file) {
    Set<String> used = new HashSet<>();
    Ontology.read(file).getGraph().find().forEach(triple -> ownTerms(triple).forEach(used::add));
    used.removeAll(declared());
    assertEquals(Set.of(), used);
  }

  @Test
  void everyTermHasLabelDefinitionAndExample() {
    Set<String> complete =
        new HashSet<>(
            Ontology.find(
                vocabulary, "?x rdfs:label ?l ; skos:definition ?d ; skos:example ?e ; a ?t"));
    Set<String> incomplete = declared();
    incomplete.removeAll(complete);
    assertEquals(Set.of(), incomplete);
  }

  @Test
  void aConceptHasTheSameNameForSkosAndRdfs() {
    assertEquals(
        List.of(),
        Ontology.find(
            vocabulary,
            "?x a skos:Concept ; rdfs:label ?l FILTER NOT EXISTS { ?x skos:prefLabel ?l }"));
  }

  @Test
  void everyConstantIsDeclared() throws IllegalAccessException {
    for (Field field : DX.class.getFields()) {
      if (field.get(null) instanceof Node node) {
        assertEquals(DX.NS + field.getName(), node.getURI());
        assertTrue(declared().contains(field.getName()), field.getName());
      }
    }
  }

  static Stream<Arguments> schemes() {
    return Stream.of(
        Arguments.of("Acts", Act.values()),
        Arguments.of("Certainties", Certainty.values()),
        Arguments.of("Polarities", Polarity.values()),
        Arguments.of("AttributionKinds", AttributionKind.values()),
        Arguments.of("SpeechKinds", Speech.values()),
        Arguments.of("Temporalities", Temporality.values()),
        Arguments.of("NIL", Nil.values()));
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void aSchemeIsAnEnum(String scheme, Enum<?>[] values) {
    assertEquals(
        Stream.of(values).map(Enum::name).sorted().toList(), Ontology.members(vocabulary, scheme));
  }

  @Test
  void theOrderOfCertaintiesIsThatOfTheirRanks() {
    int rank = Certainty.values().length;
    for (Certainty certainty : Certainty.values()) {
      rank--;
      assertEquals(
          List.of(certainty.name()), Ontology.find(vocabulary, "?x dx:rank %d".formatted(rank)));
    }
  }

  @Test
  void nothingOfTheVocabularyIsABlankNode() {
    Model loaded = Ontology.read("dixit.ttl", "events.ttl", "lexicon.ttl", "authority.ttl");
    assertFalse(
        loaded.getGraph().stream()
            .anyMatch(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank()));
  }

  private Set<String> declared() {
    return new HashSet<>(
        Ontology.find(vocabulary, "?x a ?type FILTER STRSTARTS(STR(?x), '" + DX.NS + "')"));
  }

  private static Stream<String> ownTerms(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .filter(node -> node.isURI() && node.getURI().startsWith(DX.NS))
        .map(node -> node.getURI().substring(DX.NS.length()));
  }
}
