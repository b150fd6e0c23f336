package org.w3id.dixit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.export.Claims;

class ReportTest {
  private static final ArticleView ARTICLE = find(Claims.load(), Claims.ARTICLE).orElseThrow();
  private static final Document REPORT = Jsoup.parse(Report.html(ARTICLE, "1"));

  @Test
  void aViewHasAllThatTheStoreSays() {
    assertEquals(2, ARTICLE.assertions().size());
    AssertionView second = ARTICLE.assertions().get(1);
    assertEquals("Mark Rutte", second.source().label());
    assertEquals("DoesNotRuleOut", second.act());
    assertEquals("Possible", second.certainty());
    assertEquals("did not exclude", second.cue());
    assertEquals(List.of(ARTICLE.assertions().get(0).iri()), second.concessionTo());
    assertEquals(
        Set.of("NATO", "Ukraine"),
        Set.copyOf(second.about().stream().map(EntityView::label).toList()));
    assertTrue(
        second.claims().stream()
            .flatMap(claim -> claim.parts().stream())
            .anyMatch(new ClaimView.Part("ordinal", "34")::equals),
        second.claims().toString());
  }

  @Test
  void anArticleThatIsNotThereIsNone() {
    assertEquals(Optional.empty(), find(Claims.load(), Claims.ARTICLE + "0"));
  }

  @Test
  void theHeaderWithTheDayIsNoPartOfWhatIsRead() {
    String words = "The bridge of Norhaven is open.";
    ArticleView dated =
        new ArticleView(
            "https://example.org/article/x",
            "date 2025-06-01\n\n" + words,
            Optional.empty(),
            Optional.of("2025-06-01"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(Views.assertion(1, "Ann", 17, 47)));
    Document page = Jsoup.parse(Report.html(dated, "1"));
    assertEquals(words, dated.title());
    assertEquals("The bridge of Norhaven is open", page.select("mark").text());
    assertFalse(page.select(".text").text().contains("date"), page.select(".text").text());
    ArticleView undated = Views.article("date 2025-06-01 is when it was said.");
    assertEquals(0, undated.readFrom());
  }

  @Test
  void theTextIsWholeAndOffsetsCountCodePoints() {
    Element text = REPORT.selectFirst(".text").clone();
    text.select("sup").remove();
    assertEquals(ARTICLE.text(), text.wholeText());
    assertEquals("Ukraine will be the 33rd member of NATO", REPORT.select("mark[data-a=1]").text());
    assertEquals("it would be the 34th", REPORT.select("mark[data-a=2]").text());
  }

  @Test
  void everyAssertionLeadsFromTheTextToItsEntryAndBack() {
    for (AssertionView each : ARTICLE.assertions()) {
      Element reference = REPORT.getElementById("t-" + each.anchor());
      assertEquals("#a-" + each.anchor(), reference.attr("href"));
      Element entry = REPORT.getElementById("a-" + each.anchor());
      assertEquals("#t-" + each.anchor(), entry.selectFirst("a").attr("href"));
      assertEquals(each.content(), entry.selectFirst("blockquote").text());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Cue            | “did not exclude”",
        "Evidence       | “He did not exclude that it would be the 34th.” (73–118)",
        "About          | NATO; Ukraine",
        "Granting       | A1 “Ukraine will be the 33rd member of NATO”",
        "Confidence     | 0.9",
        "Found by       | VerbComplement",
        "Attributed     | explicit, indirect speech",
      })
  void anEntryTellsItsEvidence(String term, String value) {
    Element entry = REPORT.getElementById("a-73-118");
    Element found =
        entry.select("dt").stream().filter(dt -> dt.text().equals(term)).findFirst().orElseThrow();
    assertEquals(value, found.nextElementSibling().text());
  }

  @Test
  void nestedContentsAreAllUnderTheWords() {
    Document page =
        Jsoup.parse(
            Report.html(
                Views.article(
                    "Ann says that Bob knows it rains.\n\nNothing more.",
                    Views.assertion(1, "Ann", 14, 32),
                    Views.assertion(2, "Bob", 24, 32)),
                "1"));
    assertEquals("it rains", page.select("mark[data-a='2 1']").text());
    assertEquals(2, page.select("mark[data-a='2 1'] .line").size());
    assertEquals(List.of("¬B2", "A1"), page.select(".ref").eachText());
    assertEquals(1, page.select(".not").size());
  }

  @Test
  void nothingComesFromElsewhereAndOnlyOneScriptMayRun() {
    for (Element element : REPORT.getAllElements()) {
      assertFalse(element.hasAttr("src"), element.toString());
      assertFalse(element.is("link, img, iframe, object, embed, form, base"), element.toString());
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), element.toString());
        assertFalse(attribute.getKey().equals("style"), element.toString());
      }
    }
    assertEquals(1, REPORT.select("script").size());
    String css = REPORT.selectFirst("style").data();
    assertFalse(css.contains("url(") || css.contains("@import"), css);
    String policy = REPORT.selectFirst("meta[http-equiv]").attr("content");
    assertTrue(policy.startsWith("default-src 'none'") && policy.contains("sha256-"), policy);
  }

  @Test
  void anArticleWithoutPublisherGetsNobodyElses() {
    assertEquals(
        Optional.empty(), find(hostile(), "https://x.example/article/h").orElseThrow().publisher());
  }

  @Test
  void whatAnArticleSaysIsTextAndNeverMarkup() {
    DatasetGraph data = hostile();
    Document page =
        Jsoup.parse(Report.html(find(data, "https://x.example/article/h").orElseThrow(), "1"));
    assertEquals(1, page.select("script").size());
    assertEquals(0, page.select("img").size());
    assertEquals(0, page.select("a[href^=javascript]").size());
    assertTrue(page.selectFirst(".text").text().contains("<script>alert(1)</script>"));
    assertTrue(page.selectFirst("h1").text().contains("<img src=x onerror=alert(2)>"));
    assertTrue(page.selectFirst(".facts").text().contains("javascript:alert(3)"));
    assertTrue(page.selectFirst("h3").text().contains("\"><img src=x>"));
  }

  private static DatasetGraph hostile() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(
            """
            PREFIX dx: <https://w3id.org/dixit/ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <http://schema.org/>
            BASE <https://x.example/>
            <article/h/text> { <article/h> schema:articleBody "She said </mark><script>alert(1)</script> is fine." }
            <article/h/g> {
              <article/h> a schema:NewsArticle ; schema:headline "<img src=x onerror=alert(2)>"@en ;
                schema:url "javascript:alert(3)" .
              <article/h/assertion/1> a dx:Assertion ; prov:wasDerivedFrom <article/h> ; dx:source <entity/e> ;
                dx:act dx:State ; dx:certainty dx:Certain ; dx:polarity dx:Negative ;
                dx:contentText "</blockquote><script>alert(4)</script>"@en ; dx:contentSpan <article/h#char=9,41> .
              <article/h#char=9,41> oa:hasSelector <article/h#position=9,41> .
              <article/h#position=9,41> oa:start 9 ; oa:end 41 .
            }
            <graph/entities> { <entity/e> a schema:Person ; rdfs:label "\\"><img src=x>"@en }
            """,
            Lang.TRIG)
        .parse(data);
    return data;
  }

  private static Optional<ArticleView> find(DatasetGraph data, String iri) {
    return data.calculateRead(() -> ArticleViews.find(data, iri));
  }
}
