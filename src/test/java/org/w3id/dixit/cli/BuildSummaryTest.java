package org.w3id.dixit.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildSummaryTest {
  private final BuildSummary summary = new BuildSummary();

  @Test
  void oneArticleIsShownAssertionByAssertion() {
    summary.add("a.txt", SampleReading.READING);
    assertEquals(
        List.of(
            "Read a.txt into news: 2 assertions by 2 sources.",
            "",
            "source      act    certainty     content",
            "NATO        State  Certain, not  it … rained",
            "not stated  State  Certain, not  it … rained",
            "",
            "Next: dixit query who-said-what --store news"),
        printed("news", 0, 0));
  }

  @Test
  void severalArticlesAreCounted() {
    summary.add("a.txt", SampleReading.READING);
    summary.add("b.txt", SampleReading.READING);
    assertEquals(
        List.of(
            "Read 2 articles into ./dixit-store: 4 assertions by 2 sources; 1 input failed; 2 set aside.",
            "4 Certain; 4 of them negative",
            "Next: dixit query who-said-what"),
        printed("./dixit-store", 1, 2));
  }

  private List<String> printed(String store, int failures, int aside) {
    StringWriter out = new StringWriter();
    summary.print(new PrintWriter(out), Path.of(store), failures, aside);
    return out.toString().lines().toList();
  }
}
