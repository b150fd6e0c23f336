package org.w3id.dixit.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.model.Act;

/** The cue lexicon: complete entries, and the readings that the scheme of certainties asks for. */
class LexiconTest {
  private static final String STRUCTURAL =
      "dx:SupportFrame, dx:ContinuationFrame, dx:ConcessionFrame, dx:ConditionFrame";

  private final Model lexicon = Ontology.read("lexicon.ttl");

  @Test
  void itHasAtLeastThreeHundredLemmas() {
    int lemmas = Ontology.find(lexicon, "?form ontolex:writtenRep ?x").size();
    assertTrue(lemmas >= 300, () -> lemmas + " lemmas");
  }

  @Test
  void anEntryHasOnePartOfSpeechOneFormAndASense() {
    List<String> entries = Ontology.find(lexicon, "?x lexinfo:partOfSpeech ?any");
    assertEquals(
        entries,
        Ontology.find(
            lexicon,
            "?x lexinfo:partOfSpeech ?p ; ontolex:canonicalForm/ontolex:writtenRep ?w ;"
                + " ontolex:sense ?s FILTER(LANG(?w) = 'en')"));
    assertEquals(
        List.of(), Ontology.find(lexicon, "?x lexinfo:partOfSpeech ?p , ?q FILTER(?p != ?q)"));
    assertEquals(
        List.of(), Ontology.find(lexicon, "?x ontolex:canonicalForm ?f , ?g FILTER(?f != ?g)"));
  }

  @Test
  void aSenseSaysActCertaintyPolarityAndFrames() {
    assertEquals(
        List.of(),
        Ontology.find(
            lexicon,
            "?e ontolex:sense ?x . ?x dx:frame ?f FILTER(?f NOT IN ("
                + STRUCTURAL
                + ")) FILTER NOT EXISTS { ?x dx:act ?a ; dx:certainty ?c ; dx:polarity ?p }"));
    assertEquals(
        List.of(),
        Ontology.find(lexicon, "?e ontolex:sense ?x FILTER NOT EXISTS { ?x dx:frame ?f }"));
  }

  @Test
  void aStructuralSenseSaysNothingOfItsOwn() {
    assertEquals(
        List.of(),
        Ontology.find(
            lexicon, "?x dx:frame ?f FILTER(?f IN (" + STRUCTURAL + ")) ?x dx:act ?anything"));
  }

  @Test
  void aReadingIsOne() {
    for (String property : List.of("dx:act", "dx:certainty", "dx:polarity", "dx:whenNegated")) {
      assertEquals(
          List.of(),
          Ontology.find(lexicon, "?x %1$s ?a , ?b FILTER(?a != ?b)".formatted(property)));
    }
  }

  @Test
  void aNegatedSenseIsCompleteAndHasNoFrame() {
    assertEquals(
        Ontology.find(lexicon, "?s dx:whenNegated ?x"),
        Ontology.find(
            lexicon,
            "?s dx:whenNegated ?x . ?x dx:act ?a ; dx:certainty ?c ; dx:polarity ?p"
                + " FILTER NOT EXISTS { ?x dx:frame ?f }"));
  }

  @Test
  void noFrameOfAnEntryHasTwoSenses() {
    assertEquals(
        List.of(),
        Ontology.find(
            lexicon,
            "?x ontolex:sense ?s , ?t . ?s dx:frame ?f . ?t dx:frame ?f FILTER(?s != ?t)"
                + " FILTER(?f != dx:AddresseeFrame)"));
  }

  @Test
  void everySenseBelongsToAnEntry() {
    assertEquals(
        List.of(),
        Ontology.find(
            lexicon,
            "?x a ontolex:LexicalSense FILTER NOT EXISTS { ?e ontolex:sense ?x }"
                + " FILTER NOT EXISTS { ?t dx:whenNegated ?x }"));
  }

  @Test
  void anEntryIsNamedByItsLemma() {
    assertEquals(List.of(), misnamed(Ontology.read("lexicon.ttl", "events.ttl")));
  }

  @Test
  void aMisnamedEntryIsFound() {
    Model wrong = Ontology.read("lexicon.ttl");
    wrong
        .createResource(LEX.NS + "sing")
        .addProperty(
            wrong.createProperty("http://www.w3.org/ns/lemon/ontolex#canonicalForm"),
            wrong.getResource(LEX.NS + "say-form"));
    assertEquals(List.of("sing"), misnamed(wrong));
  }

  /** A verb has the plain name; what shares it with a verb carries its part of speech. */
  private static List<String> misnamed(Model model) {
    List<String> wrong = new ArrayList<>();
    for (String entry : Ontology.find(model, "?x ontolex:canonicalForm ?f")) {
      String lemmas = "<%s%s> ontolex:canonicalForm/ontolex:writtenRep ?x".formatted(LEX.NS, entry);
      boolean right =
          Ontology.find(model, lemmas).stream()
              .map(lemma -> LEX.entry(lemma).getURI().substring(LEX.NS.length()))
              .flatMap(
                  name ->
                      Stream.of("", "-noun", "-adj", "-adv", "-prep", "-conj", "-2")
                          .map(suffix -> name + suffix))
              .anyMatch(entry::equals);
      if (!right) {
        wrong.add(entry);
      }
    }
    return wrong;
  }

  @Test
  void everyActButTheArticlesOwnHasEntries() {
    List<String> acts = new ArrayList<>(Stream.of(Act.values()).map(Enum::name).sorted().toList());
    acts.remove(Act.Report.name());
    assertEquals(acts, Ontology.find(lexicon, "?s dx:act ?x"));
  }

  @Test
  void aSpellingReadsAsTheEntryItBelongsTo() {
    assertEquals(
        List.of(),
        Ontology.find(
            lexicon,
            "?x dx:spellingOf ?y ; ontolex:sense/dx:act ?a"
                + " FILTER NOT EXISTS { ?y ontolex:sense/dx:act ?a }"));
  }

  @ParameterizedTest
  @CsvSource({
    "say, Clause, State, Certain, Positive",
    "announce, Clause, Announce, Certain, Positive",
    "claim, Clause, Claim, Certain, Positive",
    "according-to, Clause, State, Certain, Positive",
    "accuse, Target, Accuse, Certain, Positive",
    "agree, Clause, Agree, Certain, Positive",
    "agree, Infinitive, Agree, Probable, Positive",
    "expect, Infinitive, Expect, Probable, Positive",
    "vow, Infinitive, Promise, Probable, Positive",
    "threaten, Infinitive, Threaten, Probable, Positive",
    "warn, Clause, Warn, Probable, Positive",
    "look-like, Hedge, Predict, Probable, Positive",
    "unlikely, Hedge, Predict, Probable, Negative",
    "hope, Infinitive, Hope, Possible, Positive",
    "hope-noun, Infinitive, Hope, Possible, Positive",
    "risk, Hedge, Warn, Possible, Positive",
    "suggest, Clause, Claim, Possible, Positive",
    "suggest, Subjunctive, Propose, Uncommitted, Positive",
    "call-for, Object, Demand, Uncommitted, Positive",
    "ask, Whether, Ask, Uncommitted, Positive",
    "refuse-to-say, Whether, DeclineToSay, Uncommitted, Positive",
    "should, Hedge, State, Uncommitted, Positive",
    "deny, Clause, Deny, Certain, Negative",
    "doubt, Clause, Doubt, Probable, Negative",
    "refuse, Infinitive, Refuse, Probable, Negative",
  })
  void aReadingFollowsTheScheme(
      String entry, String frame, String act, String certainty, String polarity) {
    String sense =
        "<%s%s> ontolex:sense ?s . ?s dx:frame dx:%sFrame ; ".formatted(LEX.NS, entry, frame);
    assertEquals(
        List.of(act + " " + certainty + " " + polarity), Ontology.find(lexicon, reading(sense)));
  }

  @ParameterizedTest
  @CsvSource({
    "rule-out, DoesNotRuleOut, Possible, Positive",
    "exclude, DoesNotRuleOut, Possible, Positive",
    "believe, Believe, Probable, Negative",
    "expect, Expect, Probable, Negative",
    "want, Want, Uncommitted, Negative",
    "hope, Hope, Possible, Negative",
    "doubt, Believe, Certain, Positive",
    "deny, DeclineToSay, Uncommitted, Positive",
    "refuse, DoesNotRuleOut, Possible, Positive",
  })
  void aNegatedReadingFollowsTheScheme(
      String entry, String act, String certainty, String polarity) {
    String sense = "<%s%s> ontolex:sense/dx:whenNegated ?s . ?s ".formatted(LEX.NS, entry);
    assertEquals(
        List.of(act + " " + certainty + " " + polarity), Ontology.find(lexicon, reading(sense)));
  }

  private static String reading(String sense) {
    return sense
        + "dx:act ?a ; dx:certainty ?c ; dx:polarity ?p BIND(CONCAT(STRAFTER(STR(?a), '#'), ' ',"
        + " STRAFTER(STR(?c), '#'), ' ', STRAFTER(STR(?p), '#')) AS ?x)";
  }
}
