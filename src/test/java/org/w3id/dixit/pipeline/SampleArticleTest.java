package org.w3id.dixit.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.Event;
import org.w3id.dixit.model.Relation;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Value;
import org.w3id.dixit.read.ArticleReader;

/** The sample article, whole: every source, act, certainty and polarity, and the events. */
class SampleArticleTest {
  private static Article article;
  private static ArticleReading reading;

  @BeforeAll
  static void read() throws Exception {
    Path file = Path.of("src/examples/accession-talks.txt");
    article = ArticleReader.read(file, Optional.empty()).get(0);
    reading = SharedPipeline.get().read(article);
  }

  private static String row(Assertion a) {
    return String.join(
        " | ",
        a.source().label(),
        a.reading().act().name(),
        a.reading().certainty().name(),
        a.reading().polarity().name(),
        a.kind().name(),
        article.slice(a.content()));
  }

  @Test
  void saysWhoSaysWhatAndHowSurely() {
    String voice = "the article's publisher (not stated) | Report | Certain | ";
    String rutte = "Mark Rutte | ";
    String zelenskyy = "Volodymyr Zelenskyy | ";
    assertEquals(
        String.join(
            "\n",
            voice + "Positive | Presupposed | Mark Rutte, the Secretary General of NATO",
            rutte
                + "Announce | Certain | Positive | Explicit | Ukraine is going to enter the Alliance at some point",
            rutte
                + "State | Certain | Positive | Implicit | Specifically, it will be the 33rd or the 34th member of NATO",
            rutte
                + "State | Certain | Positive | Explicit | We took a decision in Washington that Ukraine will be a member of NATO",
            rutte + "State | Certain | Positive | Explicit | The only thing left open is the date",
            "NATO | Decide | Probable | Positive | Explicit | Ukraine will be a member of NATO",
            rutte
                + "Predict | Probable | Positive | Explicit | it seems now that Ukraine will be the 33rd member of NATO",
            rutte
                + "DoesNotRuleOut | Possible | Positive | Explicit | some other country might join first",
            rutte
                + "DoesNotRuleOut | Possible | Positive | Implicit | Ukraine would then be the 34th",
            rutte
                + "State | Certain | Negative | Explicit | So if someone asks me: \"on which day?\", I cannot say that today",
            rutte
                + "State | Certain | Positive | Explicit | we are preparing every step so that one day they really become a member of NATO",
            rutte
                + "Emphasise | Certain | Positive | Explicit | President Volodymyr Zelenskyi can rely on the lasting support of the Alliance, which is meant to put Ukraine in a strong position in possible negotiations with Russia",
            zelenskyy
                + "Expect | Probable | Positive | Explicit | Ukraine to get an invitation to NATO within the next few months",
            voice
                + "Positive | Default | On October 16, Volodymyr Zelenskyy presented the Victory Plan in parliament",
            voice
                + "Positive | Default | The document has five main points and three secret annexes",
            voice
                + "Positive | Default | Afterwards he met the leaders of the factions in the Verkhovna Rada",
            voice
                + "Positive | Default | They talked about the Victory Plan, help from abroad and Russia's involvement of the DPRK in the war against Ukraine",
            voice
                + "Positive | Presupposed | Russia's involvement of the DPRK in the war against Ukraine",
            zelenskyy
                + "Hope | Possible | Positive | Explicit | to receive an invitation to NATO within the next few months",
            voice + "Negative | Default | there is no talk of full membership yet",
            zelenskyy
                + "State | Certain | Positive | Explicit | North Korean soldiers are already fighting on the Kursk sector of the front",
            zelenskyy
                + "Warn | Possible | Positive | Implicit | In addition, there is a risk that several thousand more North Korean troops will arrive in the near future"),
        String.join("\n", reading.assertions().stream().map(SampleArticleTest::row).toList()));
  }

  private static Assertion about(String words) {
    return reading.assertions().stream()
        .filter(a -> article.slice(a.content()).contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> roles(Event event) {
    return event.roles().stream().map(SampleArticleTest::show).toList();
  }

  private static String show(Role role) {
    if (role.value() instanceof Value.EntityValue entity) {
      return role.name() + " " + entity.entity().label();
    }
    if (role.value() instanceof Value.TextValue text) {
      return role.name() + " " + text.text();
    }
    if (role.value() instanceof Value.DateValue date) {
      return role.name() + " " + date.date();
    }
    if (role.value() instanceof Value.NumberValue number) {
      return role.name() + " " + number.number();
    }
    return role.name();
  }

  private static void hasEvent(String words, String type, String... expected) {
    Assertion a = about(words);
    Event event = a.events().get(0);
    assertEquals(Optional.of(type), event.type(), words);
    assertTrue(roles(event).containsAll(List.of(expected)), words + ": " + roles(event));
  }

  @Test
  void holdsTheEventsWithTheirParticipants() {
    hasEvent("is going to enter", "Accession", "agent Ukraine", "object NATO");
    hasEvent(
        "invitation to NATO",
        "Invitation",
        "recipient Ukraine",
        "timeText within the next few months",
        "notBefore 2024-10-17");
    hasEvent(
        "presented",
        "Presentation",
        "agent Volodymyr Zelenskyy",
        "object Victory Plan",
        "place Verkhovna Rada",
        "time 2024-10-16");
    hasEvent(
        "are already fighting",
        "Combat",
        "agent North Korean soldiers",
        "place Kursk sector of the front");
    hasEvent(
        "several thousand more",
        "TroopArrival",
        "agent several thousand more North Korean troops",
        "quantityText several thousand more",
        "timeText in the near future");
  }

  @Test
  void givesOneEventToSpellingsThatDisagree() {
    Event second = about("33rd member").events().get(0);
    Event third = about("the 34th").events().get(0);
    Event conditional = about("then be the 34th").events().get(0);
    assertEquals(second.id(), conditional.id());
    assertEquals(third.id(), conditional.id());
    assertTrue(roles(second).contains("ordinal 33") && roles(conditional).contains("ordinal 34"));
  }

  @Test
  void claimsMembershipWithoutAssertingIt() {
    Assertion denied = about("full membership");
    Relation relation = denied.relations().get(0);
    assertEquals("memberOf", relation.property());
    assertEquals("Ukraine", relation.subject().label());
    assertEquals("Negative", denied.reading().polarity().name());
  }

  @Test
  void knowsOnePersonByThreeSpellings() {
    List<String> zelenskyys =
        reading.entities().stream().map(Entity::label).filter(l -> l.contains("Zelensk")).toList();
    assertEquals(List.of("Volodymyr Zelenskyy"), zelenskyys);
  }

  @Test
  void carriesTheDayOfSayingOnlyWithinOneOccasion() {
    assertEquals("2024-10-17", about("can rely").saidOn().orElseThrow().toString());
    assertEquals(Optional.empty(), about("are already fighting").saidOn());
  }

  @Test
  void keepsTheOccasionOfSaying() throws Exception {
    Article speech =
        Article.ofText("The minister said in a speech to the council that the road will close.");
    ArticleReading read = SharedPipeline.get().read(speech);
    assertEquals("in a speech to the council", speech.slice(read.attributions().get(0).venue()));
  }

  @Test
  void linksWhatLimitsAndConditionsWhat() {
    Assertion other = about("some other country");
    assertEquals(List.of(about("33rd member").id()), other.concessionTo());
    assertEquals(List.of(other.id()), about("then be the 34th").conditionalOn());
  }

  @Test
  void isTheSameAtEveryReadingAndInEveryThread() {
    QuadMapper mapper = new QuadMapper("https://example.org/kg/", "1");
    var once = new HashSet<>(reading.quads(mapper, Instant.EPOCH));
    Stream.of(1, 2)
        .parallel()
        .map(i -> new HashSet<>(SharedPipeline.get().read(article).quads(mapper, Instant.EPOCH)))
        .forEach(again -> assertEquals(once, again));
  }
}
