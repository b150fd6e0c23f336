package org.w3id.dixit.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The machine's Chromium, without a window, and what goes wrong in it. */
final class Browser implements AutoCloseable {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;
  private final List<String> complaints = new ArrayList<>();

  Browser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  private static Path chromium() {
    String named = System.getenv("CHROMIUM");
    return (named == null ? PLACES : List.of(named))
        .stream()
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "There is no Chromium for the tests of pages; install Debian's package"
                            + " chromium, or name the program in the variable CHROMIUM."));
  }

  /** A page of this size in which everything that goes wrong is noted. */
  Page page(int width, int height, ColorScheme scheme, String home) {
    BrowserContext context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    Page page = context.newPage();
    page.setDefaultTimeout(20_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add("console: " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("script: " + error));
    page.onRequest(
        request -> {
          String url = request.url();
          if (!url.startsWith(home) && !url.startsWith("data:") && !url.startsWith("blob:")) {
            complaints.add("asks elsewhere: " + url);
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            complaints.add(response.status() + ": " + response.url());
          }
        });
    return page;
  }

  /** What went wrong since it was last asked. */
  List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  /** What axe-core finds on a page, one line for each rule that is broken. */
  static List<String> accessibility(Page page) {
    page.evaluate(axe());
    Object found =
        page.evaluate(
            "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                + " 'wcag21aa', 'best-practice']})).violations.map(v => v.id + ': ' +"
                + " v.nodes.slice(0, 3).map(n => n.html.slice(0, 150) + ' ' +"
                + " n.failureSummary.slice(0, 200)).join(' | '))");
    List<String> lines = new ArrayList<>();
    ((List<?>) found).forEach(each -> lines.add(each.toString()));
    return lines;
  }

  private static String axe() {
    String file =
        "/META-INF/resources/webjars/axe-core/" + System.getProperty("axe.version") + "/axe.min.js";
    try (InputStream in = Browser.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    playwright.close();
  }
}
