package org.w3id.dixit.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.dixit.serve.DixitServer;
import org.w3id.dixit.serve.ServeSettings;
import org.w3id.dixit.store.Store;

/** Judging in a real browser, with the keyboard alone, on a desk and on a phone. */
class ReviewIT {
  private static final String ARTICLE =
      "/article?iri=https://w3id.org/dixit/kg/article/6ee6ab29acb91af6";
  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  @TempDir Path folder;

  private DixitServer serve() {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFDataMgr.read(data, "reference/accession-talks.trig");
    List<Quad> quads = Iter.toList(data.find());
    Path place = folder.resolve("store");
    try (Store store = Store.openOrCreate(place)) {
      store.write(stored -> quads.forEach(stored::add));
    }
    return DixitServer.start(
        ServeSettings.local(place, 0)
            .withHost("127.0.0.1", Set.of(), Optional.of(TOKEN), Optional.empty())
            .withReview(),
        line -> {});
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void anAssertionIsJudgedWithTheKeyboard(int width) {
    try (DixitServer server = serve();
        Browser browser = new Browser()) {
      String home = server.address().toString().replaceFirst("/$", "");
      Page page = browser.page(width, 900, ColorScheme.LIGHT, home);
      page.navigate(home + "/#token=" + TOKEN);
      assertThat(page).hasURL(home + "/");
      page.navigate(home + ARTICLE);
      Locator place = page.locator("#a-88-140 .review");
      place.getByText("Judge", new Locator.GetByTextOptions().setExact(true)).focus();
      page.keyboard().press("Enter");
      assertThat(place.locator("input[value=right]")).isFocused();
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      place.getByLabel("Certainty").selectOption("Probable");
      place.getByLabel("Note").fill("<i>will</i> is no promise");
      place.getByLabel("Who judges").fill("desk");
      assertThat(place.getByLabel("Token")).isHidden();
      assertEquals(List.of(), Browser.accessibility(page));
      assertEquals(
          0,
          page.evaluate(
              "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"));
      page.keyboard().press("Enter");
      Pattern sentence = Pattern.compile("^Judged amended, Probable \\(desk, .*<i>will</i>.*");
      assertThat(place.locator(".judged")).hasText(sentence);
      assertThat(place.locator("button")).isFocused();
      page.reload();
      assertThat(place.locator(".judged")).hasText(sentence);
      assertThat(page.locator("header")).containsText("1 of ");
      page.context().close();
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void aLinkIsJudgedOnThePageOfItsEntity() {
    try (DixitServer server = serve();
        Browser browser = new Browser()) {
      String home = server.address().toString().replaceFirst("/$", "");
      Page page = browser.page(360, 900, ColorScheme.DARK, home);
      page.navigate(home + "/#token=" + TOKEN);
      page.navigate(home + "/entity?iri=https://w3id.org/dixit/kg/entity/Mark_Rutte");
      Locator place = page.locator(".link").first();
      place.locator("button").click();
      place.getByLabel("Who judges").fill("desk");
      place.getByLabel("Why").fill("<i>the</i> same");
      assertEquals(List.of(), Browser.accessibility(page));
      place.getByText("The same").click();
      assertThat(place.locator(".judged")).containsText("Judged the same thing (desk, ");
      assertThat(place.locator(".judged")).containsText("<i>the</i> same");
      page.reload();
      assertThat(place.locator(".judged")).containsText("Judged the same thing (desk, ");
      place.locator("button").click();
      place.getByText("Not judged").click();
      assertThat(place.locator(".judged")).isEmpty();
      page.context().close();
      assertEquals(List.of(), browser.complaints());
    }
  }

  @Test
  void withoutTheTokenItIsAskedFor() {
    try (DixitServer server = serve();
        Browser browser = new Browser()) {
      String home = server.address().toString().replaceFirst("/$", "");
      Page page = browser.page(768, 900, ColorScheme.DARK, home);
      page.navigate(home + ARTICLE);
      Locator place = page.locator("#a-88-140 .review");
      place.locator("button").click();
      place.getByLabel("Who judges").fill("desk");
      place.getByLabel("Token").fill("wrong");
      place.getByText("Save").click();
      assertThat(place.locator(".told")).containsText("token");
      place.getByLabel("Token").fill(TOKEN);
      place.getByText("Save").click();
      assertThat(place.locator(".judged")).containsText("Judged right (desk");
      assertEquals(List.of(), Browser.accessibility(page));
    }
  }
}
