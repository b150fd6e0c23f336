package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoreStats;
import org.w3id.dixit.validate.Verbatim;
import org.w3id.dixit.validate.VerbatimViolation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    description = {
      "Proves that the words in a store are the articles' own: every passage is compared with its"
          + " place in the stored text, and every text with its hash.",
      "The exit code is 1 where any word differs."
    },
    footer = {"", "Example:", "  dixit verify --store ./dixit-store"})
final class VerifyCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<VerbatimViolation> violations;
    StoreStats stats;
    try (Store opened = store.open()) {
      violations = opened.read(Verbatim::check);
      stats = opened.stats();
    }
    PrintWriter out = spec.commandLine().getOut();
    violations.forEach(out::println);
    String scope =
        Counted.of(stats.assertions(), "assertion")
            + " of "
            + Counted.of(stats.articles(), "article");
    out.println(
        violations.isEmpty()
            ? "All words of " + scope + " are verbatim."
            : "Places that are not verbatim, in " + scope + ": " + violations.size());
    return violations.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
