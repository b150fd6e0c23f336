package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.w3id.dixit.evaluate.Count;
import org.w3id.dixit.evaluate.RelationEvaluation;

/** Precision, recall and F1 of relations, a line for each property and one for all. */
final class RelationReport {
  private final PrintWriter out;

  RelationReport(PrintWriter out) {
    this.out = out;
  }

  void print(RelationEvaluation evaluation) {
    out.printf("%-20s %6s %6s %6s %6s %6s%n", "property", "P", "R", "F1", "found", "gold");
    evaluation.counts().forEach(this::line);
    line("all", evaluation.all());
  }

  private void line(String name, Count count) {
    out.printf(
        Locale.ROOT,
        "%-20s %6.3f %6.3f %6.3f %6.0f %6.0f%n",
        name,
        count.precision(),
        count.recall(),
        count.f1(),
        count.predicted(),
        count.gold());
  }
}
