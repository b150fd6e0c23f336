package org.w3id.dixit.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Attribution;
import org.w3id.dixit.model.AttributionKind;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.Event;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.model.Relation;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Speech;
import org.w3id.dixit.model.Temporality;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.model.Value;
import org.w3id.dixit.vocabulary.DX;

class QuadMapperTest {
  private static final String BASE = "https://example.org/kg/";
  private static final Instant NOON = Instant.parse("2024-10-18T12:00:00Z");

  // 🚀 is one code point and two UTF-16 units: all offsets after it show whether they are counted
  // right.
  private static final Article ARTICLE =
      Article.ofText("🚀 The mayor denied that Lviv had joined.");
  private static final Entity MAYOR =
      entity("article/x/entity/2-11", EntityType.UnnamedEntity, "mayor");
  private static final Entity LVIV = entity("entity/Lviv", EntityType.City, "Lviv");
  private static final Entity UNION = entity("entity/Union", EntityType.Organization, "Union");

  private static Entity entity(String id, EntityType type, String label) {
    return new Entity(
        id,
        type,
        label,
        new TreeSet<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Assertion assertion() {
    Reading reading = new Reading(Act.Deny, Certainty.Certain, Polarity.Negative);
    Attribution attribution =
        new Attribution(
            "19-39",
            List.of(new TextSpan(2, 11)),
            List.of(new TextSpan(12, 18)),
            List.of(new TextSpan(19, 39)),
            List.of(),
            List.of(),
            Optional.of("deny"),
            reading,
            AttributionKind.Explicit,
            Speech.IndirectSpeech,
            Optional.empty(),
            Optional.empty(),
            0.9,
            "VerbComplement");
    Event event =
        new Event(
            "event/33-39",
            Optional.of("Accession"),
            "join",
            new TextSpan(33, 39),
            List.of(
                new Role("agent", new Value.EntityValue(LVIV)),
                new Role("time", new Value.DateValue(LocalDate.of(2024, 10, 16))),
                new Role("ordinal", new Value.NumberValue(33))),
            Optional.empty());
    return new Assertion(
        "assertion/24-39",
        attribution,
        MAYOR,
        reading,
        AttributionKind.Explicit,
        Temporality.Past,
        Optional.of(LocalDate.of(2024, 10, 17)),
        List.of(new TextSpan(24, 39)),
        new TextSpan(2, 39),
        Optional.empty(),
        List.of(LVIV),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(event),
        List.of(new Relation(LVIV, "memberOf", new Value.EntityValue(UNION), List.of(), List.of())),
        0.9);
  }

  private static List<Quad> quads(Instant finished) {
    return new QuadMapper(BASE, "1")
        .quads(ARTICLE, List.of(assertion()), List.of(MAYOR, LVIV, UNION), UNION, finished);
  }

  @Test
  void hasNoBlankNodesAndLeavesTheDefaultGraphEmpty() {
    for (Quad quad : quads(NOON)) {
      assertFalse(quad.isDefaultGraph(), quad.toString());
      assertTrue(quad.getSubject().isURI(), quad.toString());
      assertFalse(quad.getObject().isBlank(), quad.toString());
    }
  }

  @Test
  void differsOnlyInTheTimeOfTheRun() {
    var early = new HashSet<>(quads(NOON));
    var late = new HashSet<>(quads(NOON.plusSeconds(86_400)));
    early.removeAll(quads(NOON.plusSeconds(86_400)));
    late.removeAll(quads(NOON));
    assertEquals(1, early.size());
    assertEquals(1, late.size());
    assertTrue(early.iterator().next().getPredicate().getURI().endsWith("#endedAtTime"));
  }

  @Test
  void keepsWhatIsClaimedInAGraphOfItsOwn() {
    String claim = BASE + "article/" + ARTICLE.id() + "/assertion/24-39";
    for (Quad quad : quads(NOON)) {
      boolean content = quad.getGraph().getURI().equals(claim);
      boolean claims =
          quad.getPredicate().equals(DX.term("memberOf"))
              || quad.getPredicate().equals(DX.term("agent"));
      assertEquals(claims, claims && content, quad.toString());
    }
    assertTrue(
        quads(NOON).stream()
            .anyMatch(
                q ->
                    q.getGraph().getURI().equals(claim)
                        && q.getPredicate().equals(DX.term("memberOf"))));
  }

  @Test
  void writesSlicesInCodePoints() {
    Node quote = node("#quote=24,39");
    assertEquals("Lviv had joined", text(quote, OA.exact.asNode()));
    assertEquals("e mayor denied that ", text(quote, OA.prefix.asNode()));
    assertEquals(".", text(quote, OA.suffix.asNode()));
    assertEquals("24", text(node("#position=24,39"), OA.start.asNode()));
  }

  private static Node node(String path) {
    return org.apache.jena.graph.NodeFactory.createURI(BASE + "article/" + ARTICLE.id() + path);
  }

  private static String text(Node subject, Node property) {
    return quads(NOON).stream()
        .filter(q -> q.getSubject().equals(subject) && q.getPredicate().equals(property))
        .map(q -> q.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElseThrow();
  }
}
