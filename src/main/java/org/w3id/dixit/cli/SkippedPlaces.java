package org.w3id.dixit.cli;

import java.io.PrintWriter;
import org.w3id.dixit.link.DumpProblem;
import org.w3id.dixit.link.DumpProblems;

/** Tells which places of a dump were passed over. */
final class SkippedPlaces {
  private SkippedPlaces() {}

  static void tell(DumpProblems problems, PrintWriter err) {
    for (DumpProblem problem : problems.first()) {
      err.println(problem);
    }
    if (problems.count() > 0) {
      err.println(
          problems.count()
              + (problems.count() == 1 ? " place was" : " places were")
              + " passed over"
              + (problems.count() > problems.first().size() ? "; the first are shown." : "."));
    }
  }
}
