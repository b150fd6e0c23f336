package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.Naming;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.pipeline.ArticleReading;

/** Names of an invented article against invented datasets. */
class MentionLinkerTest {
  private static final String RESOURCE = "http://dbpedia.org/resource/";
  private static final String AUTHORITY = "http://example.org/authority/";
  private static final String TEXT =
      "🚢 The harbour master of Norhaven, Ines Valdor, told the Courier that the port stays open."
          + " Valdor said so in a letter. Olga Brandis disagreed.";

  private final List<Naming> names = new ArrayList<>();

  @TempDir Path folder;

  private static TextSpan span(String words, int from) {
    int start = TEXT.indexOf(words, from);
    int first = TEXT.codePointCount(0, start);
    return new TextSpan(first, first + words.codePointCount(0, words.length()));
  }

  private static Entity entity(String label, EntityType type, Optional<String> link) {
    return new Entity(
        "entity/" + label.replace(' ', '_'),
        type,
        label,
        new TreeSet<>(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        link);
  }

  private void name(String words, Entity entity) {
    names.add(new Naming(span(words, 0), entity, false));
  }

  private ArticleReading reading() {
    return new ArticleReading(
        Article.ofText(TEXT),
        List.of(),
        List.of(),
        List.of(),
        names,
        entity("Publisher", EntityType.Organization, Optional.empty()));
  }

  /** Every name with what the language engine would say of it. */
  private ArticleReading full() {
    Entity valdor = entity("Ines Valdor", EntityType.Person, Optional.empty());
    name("Norhaven", entity("Norhaven", EntityType.Place, Optional.empty()));
    name("Ines Valdor", valdor);
    name("Courier", entity("Courier", EntityType.Organization, Optional.empty()));
    names.add(new Naming(span("Valdor", TEXT.indexOf("open")), valdor, false));
    name("Olga Brandis", entity("Olga Brandis", EntityType.Person, Optional.empty()));
    return reading();
  }

  private static List<String> iris(List<MentionLink> links) {
    return links.stream()
        .map(each -> each.link().map(link -> link.iri().replace(RESOURCE, "")).orElse("-"))
        .toList();
  }

  private List<MentionLink> linked(List<Path> indexes, ArticleReading reading) {
    try (MentionLinker linker = MentionLinker.open(indexes, OptionalDouble.empty())) {
      return linker.link(reading);
    }
  }

  @Test
  void namesAreLinkedByMoreThanTheirSpelling() throws IOException {
    List<MentionLink> links = linked(List.of(TinyWikidict.index(folder)), full());
    assertEquals(
        List.of("Norhaven", "Ines_Valdor", "Courier_(newspaper)", "Ines_Valdor", "-"), iris(links));
    MentionLink surname = links.get(3);
    assertEquals("Valdor", surname.text());
    assertEquals(1, surname.link().get().features().get(Feature.COREFERENCE));
    assertTrue(surname.reason().contains("fuller name"), surname.reason());
    assertTrue(
        surname.candidates().stream().anyMatch(each -> each.iri().endsWith("Valdor_(band)")),
        "what the spelling alone would mean is a candidate");
    assertTrue(
        surname.candidates().stream().noneMatch(each -> each.iri().endsWith("(surname)")),
        "a page of names is none");
    assertEquals("no dataset has anything of this name", links.get(4).reason());
    TextSpan first = links.get(0).span();
    assertEquals("Norhaven", Article.ofText(TEXT).slice(first));
  }

  @Test
  void aThresholdThatNothingReachesGivesReasons() throws IOException {
    try (MentionLinker linker =
        MentionLinker.open(List.of(TinyWikidict.index(folder)), OptionalDouble.of(1))) {
      List<MentionLink> links = linker.link(full());
      assertEquals(List.of("-", "-", "-", "-", "-"), iris(links));
      assertTrue(links.get(1).reason().contains("Ines Valdor, reaches only"), links.toString());
    }
  }

  @Test
  void theAuthorityHasTheFirstWord() throws IOException {
    Optional<String> town = Optional.of(AUTHORITY + "norhaven");
    Optional<String> weekly = Optional.of(AUTHORITY + "weekly");
    name("Norhaven", entity("Norhaven", EntityType.City, town));
    name("Courier", entity("The Weekly Courier", EntityType.Organization, weekly));
    List<MentionLink> alone = linked(List.of(), reading());
    assertEquals(List.of(AUTHORITY + "norhaven", AUTHORITY + "weekly"), iris(alone));
    List<MentionLink> both = linked(List.of(TinyWikidict.index(folder)), reading());
    assertEquals(List.of("Norhaven", AUTHORITY + "weekly"), iris(both));
    assertEquals(List.of(AUTHORITY + "norhaven"), both.get(0).link().get().sameAs());
    assertEquals(
        Optional.of(0.0),
        both.get(1).candidates().stream()
            .filter(each -> each.iri().endsWith("Courier_(newspaper)"))
            .map(each -> each.features().get(Feature.AUTHORITY))
            .findFirst());
  }

  @Test
  void givenSpansAreLinkedWithWhatTheArticleKnowsOfThem() throws IOException {
    ArticleReading reading = full();
    TextSpan surname = names.get(3).span();
    TextSpan words = span("harbour master of Norhaven", 0);
    try (MentionLinker linker =
        MentionLinker.open(List.of(TinyWikidict.index(folder)), OptionalDouble.empty())) {
      List<MentionLink> links =
          linker.link(reading, List.of(surname, words, span("the Courier", 0)));
      assertEquals(List.of("Ines_Valdor", "-", "Courier_(newspaper)"), iris(links));
      assertEquals("harbour master of Norhaven", links.get(1).text());
      int end = TEXT.codePointCount(0, TEXT.length());
      LinkException thrown =
          assertThrows(
              LinkException.class,
              () -> linker.link(reading, List.of(new TextSpan(end - 1, end + 1))));
      assertTrue(thrown.getMessage().contains(end + " characters"), thrown.getMessage());
    }
  }

  @Test
  void anIndexOfNamesIsAskedToo() throws IOException {
    Path labels = folder.resolve("labels");
    Path dump =
        Dumps.write(
            folder.resolve("people.nt"),
            Dumps.line("brandis", "Olga Brandis"),
            Dumps.line("valdor", "Ines Valdor"));
    Dumps.index(labels, IndexOptions.everything(), dump).close();
    List<MentionLink> links = linked(List.of(TinyWikidict.index(folder), labels), full());
    assertEquals(Dumps.EX + "brandis", links.get(4).link().get().iri());
    assertEquals("test", links.get(4).link().get().dataset());
    assertEquals("wikidict", links.get(1).link().get().dataset(), "the first one named");
    assertThrows(LinkException.class, () -> linked(List.of(folder.resolve("none")), reading()));
  }

  @Test
  void aPlaceThatIsNotMeantIsLinkedToNothing() {
    MentionDoubt doubt = new MentionDoubt(List.of("goalkeeper"));
    Optional<EntityType> place = Optional.of(EntityType.Country);
    List<String> match = List.of("the", "striker", "scored", "against");
    List<String> talks = List.of("the", "minister", "scored", "points");
    assertTrue(doubt.of(place, "Ostmark", "a goal for ", match).orElseThrow().team());
    assertEquals(Optional.empty(), doubt.of(place, "Ostmark", "talks with ", talks));
    assertTrue(
        doubt
            .of(place, "Ostmark", "a farm in Western ", talks)
            .orElseThrow()
            .reason()
            .contains("Western"));
    assertEquals(Optional.empty(), doubt.of(place, "Ostmark", "It rained. In ", talks));
    assertEquals(Optional.empty(), doubt.of(place, "Ostmark", "a stadium in ", match));
    assertEquals(Optional.empty(), doubt.of(place, "Norhaven Stadium", "from ", match));
    assertEquals(Optional.empty(), doubt.of(place, "Ostmark", "", talks));
    assertEquals(
        Optional.empty(), doubt.of(Optional.of(EntityType.Person), "Strand", "by Premier ", match));
  }

  @Test
  void aReportOfAMatchIsOneInItsHeadlineToo() {
    Optional<EntityType> place = Optional.of(EntityType.Country);
    List<String> report =
        List.of(
            "wicket", "match", "tournament", "squad", "scored", "innings", "team", "season", "sun");
    List<String> headline = List.of("ostmark", "beat", "sarholm");
    MentionDoubt doubt = new MentionDoubt(report);
    assertEquals(Set.of("cricket"), doubt.of(place, "Ostmark", "", headline).orElseThrow().sport());
    List<String> robots = List.of("team", "final", "robot");
    assertEquals(Optional.empty(), new MentionDoubt(robots).of(place, "Ostmark", "", robots));
    assertEquals(Optional.empty(), new MentionDoubt(headline).of(place, "Ostmark", "", headline));
  }

  @Test
  void theTeamIsOneOfTheSportOfTheReport() {
    List<String> near = List.of("the", "team", "scored", "a", "goalkeeper");
    NamedMention mention =
        new NamedMention(
            new TextSpan(0, 7),
            "Ostmark",
            Optional.empty(),
            Optional.of(EntityType.Country),
            near,
            Set.of(),
            Optional.empty(),
            new MentionDoubt(near).of(Optional.of(EntityType.Country), "Ostmark", "", near));
    assertTrue(mention.isTeam(List.of("ostmark", "national", "football", "team")));
    assertFalse(mention.isTeam(List.of("ostmark", "national", "cricket", "team")));
    assertFalse(mention.isTeam(List.of("ostmark", "football", "federation")));
  }
}
