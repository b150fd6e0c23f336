package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.pipeline.ArticleReading;

/** What a build has found: every assertion of a single article, counts of several. */
final class BuildSummary {
  private static final Path DEFAULT_STORE = Path.of("./dixit-store");

  /** More sources are not told apart: their names would fill the memory. */
  private static final int SOURCES_COUNTED = 100_000;

  private final Set<String> sources = new HashSet<>();
  private final Map<Certainty, Long> certainties = new EnumMap<>(Certainty.class);
  private long articles;
  private long assertions;
  private long negative;
  private long unchanged;
  private String lastPlace;
  private ArticleReading last;

  void add(String place, ArticleReading reading) {
    articles++;
    lastPlace = place;
    last = reading;
    for (Assertion assertion : reading.assertions()) {
      assertions++;
      if (sources.size() < SOURCES_COUNTED) {
        sources.add(assertion.source().id());
      }
      certainties.merge(assertion.reading().certainty(), 1L, Long::sum);
      if (assertion.reading().polarity() == Polarity.Negative) {
        negative++;
      }
    }
  }

  /** An article was not read, since the store holds it as it is. */
  void addUnchanged() {
    unchanged++;
  }

  /**
   * @param failures how many inputs could not be read
   * @param aside how many were set aside, in another language for example
   */
  void print(PrintWriter out, Path store, int failures, int aside) {
    String option = store.equals(DEFAULT_STORE) ? "" : " --store " + store;
    String rest =
        (failures == 0 ? "" : "; " + Counted.of(failures, "input") + " failed")
            + (aside == 0 ? "" : "; " + aside + " set aside");
    if (articles == 0 && unchanged == 0) {
      return; // All that came has been told of, one by one.
    }
    if (articles == 0) {
      out.println(
          "Nothing to read: %s in %s already%s. --again reads what has not changed, too."
              .formatted(
                  unchanged == 1 ? "the article is" : "all " + unchanged + " articles are",
                  store,
                  rest));
      out.println("Next: dixit query who-said-what" + option);
      return;
    }
    String what = articles == 1 ? lastPlace : Counted.of(articles, "article");
    out.println(
        "Read %s into %s: %s by %s%s%s%s."
            .formatted(
                what,
                store,
                Counted.of(assertions, "assertion"),
                sources.size() < SOURCES_COUNTED ? "" : "more than ",
                Counted.of(sources.size(), "source"),
                unchanged == 0 ? "" : "; " + unchanged + " unchanged",
                rest));
    if (articles == 1) {
      printAssertions(out);
    } else if (articles > 1) {
      printCounts(out);
    }
    if (assertions > 0) {
      out.println("Next: dixit query who-said-what" + option);
    }
  }

  private void printAssertions(PrintWriter out) {
    SummaryTable table = new SummaryTable(List.of("source", "act", "certainty", "content"));
    for (Assertion assertion : last.assertions()) {
      Reading reading = assertion.reading();
      boolean holds = reading.polarity() == Polarity.Positive;
      table.add(
          List.of(
              assertion.source().label(),
              reading.act().name(),
              reading.certainty().name() + (holds ? "" : ", not"),
              last.article().slice(assertion.content())));
    }
    out.println();
    table.print(out);
    out.println();
  }

  private void printCounts(PrintWriter out) {
    String counts =
        certainties.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    out.println(counts + "; " + negative + " of them negative");
  }
}
