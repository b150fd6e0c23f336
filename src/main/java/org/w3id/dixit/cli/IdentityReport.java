package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.w3id.dixit.evaluate.BCubed;
import org.w3id.dixit.evaluate.IdentityEvaluation;

/** B-cubed of names within and across articles, and what was made one that is not. */
final class IdentityReport {
  private final PrintWriter out;

  IdentityReport(PrintWriter out) {
    this.out = out;
  }

  void print(IdentityEvaluation evaluation) {
    out.printf("%-20s %6s %6s %6s %6s%n", "B-cubed", "P", "R", "F1", "names");
    line("within articles", evaluation.within());
    line("across articles", evaluation.across());
    out.printf(
        "%d of %d names found; %d entities that several persons were taken for%n",
        evaluation.matched(), evaluation.across().mentions(), evaluation.personMerges());
  }

  private void line(String name, BCubed score) {
    out.printf(
        Locale.ROOT,
        "%-20s %6.3f %6.3f %6.3f %6d%n",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        score.mentions());
  }
}
