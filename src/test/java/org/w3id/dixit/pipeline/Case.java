package org.w3id.dixit.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.AttributionKind;

/**
 * A short news text and what has to be read out of it.
 *
 * @param name unique among all cases
 * @param expected all assertions that the text makes; those of its own voice count only where a row
 *     of them stands here
 * @param never words that no source and no content may hold, own voice included
 */
record Case(String name, Article article, List<CaseRow> expected, List<String> never) {
  static final String OWN_VOICE = "own voice";

  /** What is wrong with a reading, a line each; empty where all is as it should be. */
  List<String> problems(ArticleReading reading) {
    boolean ownVoice = expected.stream().anyMatch(r -> r.get("source").equals(OWN_VOICE));
    List<CaseRow> all = reading.assertions().stream().map(a -> CaseRow.of(a, reading)).toList();
    List<CaseRow> found = new ArrayList<>(all);
    found.removeIf(r -> !ownVoice && r.get("source").equals(OWN_VOICE));
    List<String> problems = new ArrayList<>();
    for (CaseRow row : expected) {
      CaseRow match = found.stream().filter(row::matches).findFirst().orElse(null);
      if (match == null) {
        problems.add("missing:    " + row);
      } else {
        found.remove(match);
      }
    }
    found.forEach(row -> problems.add("unexpected: " + row));
    for (String words : never) {
      all.stream()
          .filter(r -> r.get("source").contains(words) || r.get("content").contains(words))
          .forEach(r -> problems.add("never '" + words + "': " + r));
    }
    return problems;
  }

  @Override
  public String toString() {
    return name;
  }

  static boolean isOwnVoice(AttributionKind kind) {
    return kind == AttributionKind.Default || kind == AttributionKind.Presupposed;
  }
}
