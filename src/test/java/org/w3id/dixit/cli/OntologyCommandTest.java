package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyCommandTest {
  @Test
  void everyTermHasItsPlaceOnThePageAndEveryInnerLinkLeadsSomewhere(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("dixit.html");
    assertEquals(0, Run.of("ontology", "--output", file.toString()).code());
    Document page = Jsoup.parse(Files.readString(file));
    for (String term : List.of("Assertion", "polarity", "Deny", "Certain", "Closure", "agent")) {
      assertTrue(page.getElementById(term) != null, term);
    }
    assertTrue(page.getElementById("lex-announce").text().startsWith("announce Announce Certain"));
    assertTrue(page.text().contains("https://creativecommons.org/licenses/by/4.0/"));
    assertTrue(page.text().contains("https://w3id.org/dixit/ns/0.1.0"));
    for (Element link : page.select("a[href^=#]")) {
      assertTrue(page.getElementById(link.attr("href").substring(1)) != null, link.outerHtml());
    }
    assertEquals(0, page.select("script, img, link").size());
  }

  @Test
  void turtleIsTheVocabulary() {
    Run run = Run.of("ontology", "--format", "turtle");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("dx:Assertion"), "terms");
    Run wrong = Run.of("ontology", "--format", "pdf");
    assertEquals(ExitCode.WRONG_USAGE, wrong.code());
    assertFalse(wrong.err().contains("Exception"), wrong.err());
  }
}
