package org.w3id.dixit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.serve.DixitServer;
import org.w3id.dixit.serve.ServeSettings;
import org.w3id.dixit.store.Store;

/** A reader's ways through the pages, in a real browser. Nothing may go wrong on any of them. */
class ReaderIT {
  private static final String BASE = "https://w3id.org/dixit/kg/";
  private static final String TALKS = BASE + "article/6ee6ab29acb91af6";
  private static final List<String> NAMES =
      List.of("accession-talks", "dock-strike", "plant-explosion", "aid-deliveries");
  private static final Path PICTURES = Path.of("target/pages");

  @TempDir static Path folder;
  private static DatasetGraph data;
  private static DixitServer server;
  private static String home;
  private static Browser browser;
  private Page page;

  @BeforeAll
  static void start() {
    data = DatasetGraphFactory.createTxnMem();
    data.executeWrite(
        () -> {
          for (String name : NAMES) {
            RDFDataMgr.read(data, "reference/" + name + ".trig");
          }
          BridgeArticle.addTo(data, 100);
        });
    Path place = folder.resolve("store");
    try (Store store = Store.openOrCreate(place)) {
      List<Quad> quads = data.calculateRead(() -> Iter.toList(data.find()));
      store.write(stored -> quads.forEach(stored::add));
    }
    server = DixitServer.start(ServeSettings.local(place, 0), message -> {});
    home = server.address().toString().replaceFirst("/$", "");
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @AfterEach
  void nothingWentWrong() {
    page.context().close();
    assertEquals(List.of(), browser.complaints());
  }

  private Page open(String path) {
    return open(path, 1280, 900, ColorScheme.LIGHT);
  }

  private Page open(String path, int width, int height, ColorScheme scheme) {
    page = browser.page(width, height, scheme, home);
    page.navigate(home + path);
    return page;
  }

  @Test
  void fromTheArticleToTheEvidenceAndBack() {
    open("/");
    page.click("text=Mark Rutte, the Secretary General");
    assertThat(page.locator(".card")).hasCount(18);
    Locator reference = page.locator("#t-462-497");
    reference.click();
    Locator entry = page.locator("#a-462-497");
    assertThat(entry.locator("dl")).isVisible();
    assertThat(entry).containsText("does not rule out");
    assertThat(entry).containsText("did not exclude");
    assertThat(entry.locator(".code")).isFocused();
    entry.locator(".code").press("Enter");
    assertThat(page).hasURL(Pattern.compile("#t-462-497$"));
    assertThat(reference).isInViewport();
  }

  @Test
  void aClickOnWordsShowsAllAssertionsOverThem() {
    open(article(BridgeArticle.IRI));
    Locator nested = page.locator("mark[data-a*=' ']").first();
    String[] numbers = nested.getAttribute("data-a").split(" ", -1);
    nested.click();
    assertThat(page.locator(".card.on")).hasCount(numbers.length);
    assertThat(page.locator(".card[data-a='" + numbers[0] + "'] dl")).isVisible();
  }

  @Test
  void everyOneOfTwoHundredNestedAssertionsHasItsPlace() {
    open(article(BridgeArticle.IRI));
    assertThat(page.locator(".card")).hasCount(200);
    assertThat(page.locator(".ref")).hasCount(200);
    assertThat(page.locator(".ref:has-text('¬')")).hasCount(20);
    Object hidden =
        page.evaluate(
            "() => [...document.querySelectorAll('.ref')].filter(ref => {"
                + " ref.scrollIntoView({block: 'center'}); const box = ref.getBoundingClientRect();"
                + " return !ref.contains(document.elementFromPoint(box.x + box.width / 2, box.y +"
                + " box.height / 2)); }).length");
    assertEquals(0, hidden, "references that cannot be clicked");
  }

  @Test
  void anArticleOfTwoHundredAssertionsIsSoonInteractive() throws IOException {
    open(article(BridgeArticle.IRI));
    page.navigate(home + article(BridgeArticle.IRI));
    page.locator(".ref").nth(150).click();
    assertThat(page.locator(".card.on")).isVisible();
    Object millis =
        page.evaluate(
            "() => Math.round(performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)");
    Files.createDirectories(PICTURES);
    Files.writeString(PICTURES.resolve("interactive.txt"), millis + " ms\n");
    // A second on a machine with nothing else to do; those of tests have.
    assertTrue(((Number) millis).intValue() < 10_000, millis + " ms");
  }

  @Test
  void everyAssertionIsReachedWithTheKeyboardAlone() {
    open(article(TALKS));
    Locator first = page.locator(".ref").first();
    first.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".card").first().locator("dl")).isVisible();
    assertThat(page.locator(".ref")).hasCount(18);
  }

  @Test
  void theTextCanBeReadWithoutMarks() {
    open(article(TALKS));
    page.click("text=Text without marks");
    assertThat(page.locator(".ref").first()).isHidden();
    page.click("text=Text without marks");
    assertThat(page.locator(".ref").first()).isVisible();
  }

  @Test
  void fromASourceToWhatItSaysAndToItsGraph() {
    open(article(TALKS));
    page.locator(".sources a", new Page.LocatorOptions().setHasText("Mark Rutte")).click();
    assertThat(page.locator("h1")).hasText("Mark Rutte");
    assertThat(page.locator(".mention").first()).isVisible();
    page.click("text=graph of who speaks about whom");
    drawn();
    assertTrue(Integer.parseInt(page.locator("#picture").getAttribute("data-nodes")) > 2);
    assertThat(page.locator("tbody tr").first()).containsText("Mark Rutte");
  }

  private void drawn() {
    assertThat(page.locator("#picture[data-nodes]")).isVisible();
    assertThat(page.locator("#picture canvas").first()).isVisible();
  }

  @Test
  void anArticleIsTakenAsTurtle() {
    open(article(TALKS));
    String turtle =
        page.locator("a.button", new Page.LocatorOptions().setHasText("Turtle"))
            .getAttribute("href");
    assertTrue(page.request().get(home + turtle).text().contains("dx:claimedIn"), turtle);
  }

  @Test
  void wordsAreFoundWithTheirPlace() {
    open("/search");
    page.fill("#q", "some other country");
    page.click("text=Search >> visible=true >> nth=-1");
    page.locator(".mention a", new Page.LocatorOptions().setHasText("some other country"))
        .first()
        .click();
    assertThat(page.locator(".card.on")).containsText("some other country");
  }

  @Test
  void aQuestionIsAskedByItsForm() {
    open("/queries");
    page.click("text=Who said what in each article");
    page.fill("#p-source", "Mark Rutte");
    page.click("button >> text=Ask");
    assertThat(page.locator("tbody tr").first()).containsText("Mark Rutte");
    assertThat(page.locator("#p-source")).hasValue("Mark Rutte");
    page.fill("#p-source", "Nobody Known");
    page.click("button >> text=Ask");
    assertThat(page.locator("[role=alert]")).containsText("Nobody Known");
  }

  @Test
  void anAnswerIsTakenAsCsvAndSparqlIsAskedOfThisServerOnly() {
    open("/queries?name=who-said-what");
    String csv =
        page.locator("a.button", new Page.LocatorOptions().setHasText("CSV")).getAttribute("href");
    assertTrue(page.request().get(home + csv).text().startsWith("source,act,"), csv);
    open("/sparql-editor");
    page.locator(".yasqe_queryButton").click();
    assertThat(page.locator(".yasr table tbody tr").first()).isVisible();
  }

  @Test
  void theTimelineKeepsToItsDays() {
    open("/timeline");
    assertThat(page.locator(".timeline time").first()).isVisible();
    page.fill("#p-from", "2025-01-01");
    page.click("button >> text=Show");
    assertThat(page.locator(".timeline time").first())
        .not()
        .hasText(Pattern.compile("^202[0-4].*"));
    for (String day : page.locator(".timeline time").allTextContents()) {
      assertTrue(day.compareTo("2025") >= 0, day);
    }
  }

  @Test
  void theReportWorksAsAFileOfItsOwn() throws IOException {
    ArticleView view = data.calculateRead(() -> ArticleViews.find(data, TALKS)).orElseThrow();
    Path file = Files.writeString(folder.resolve("report.html"), Report.html(view, "1"));
    page = browser.page(1280, 900, ColorScheme.LIGHT, "file:");
    page.navigate(file.toUri().toString());
    page.click("#t-462-497");
    assertThat(page.locator("#a-462-497 dl")).isVisible();
    assertEquals(List.of(), Browser.accessibility(page));
  }

  @ParameterizedTest
  @CsvSource({
    "articles, /",
    "article, /article?iri=" + TALKS,
    "long-article, /article?iri=" + BridgeArticle.IRI,
    "entity, /entity?iri=" + BASE + "entity/Ukraine",
    "timeline, /timeline",
    "graph, /graph?iri=" + BASE + "entity/Mark_Rutte",
    "questions, /queries",
    "question, /queries?name=who-said-what",
    "search, /search?q=NATO",
    "editor, /sparql-editor",
  })
  void everyPageIsAccessibleAndFitsAtThreeWidthsInLightAndDark(String name, String path)
      throws IOException {
    Files.createDirectories(PICTURES);
    for (int width : new int[] {1280, 768, 360}) {
      ColorScheme scheme = width == 768 ? ColorScheme.DARK : ColorScheme.LIGHT;
      open(path, width, 900, scheme);
      if (name.equals("graph")) {
        drawn();
      }
      if (name.equals("article")) {
        page.locator(".ref").nth(7).click();
      }
      page.screenshot(
          new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + width + ".png")));
      assertEquals(List.of(), Browser.accessibility(page), name + " at " + width);
      Object wider =
          page.evaluate(
              "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertEquals(0, wider, name + " is wider than its window of " + width);
      page.context().close();
    }
  }

  private static String article(String iri) {
    return "/article?iri=" + iri;
  }
}
