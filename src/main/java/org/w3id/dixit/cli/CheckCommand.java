package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.validate.StoreCheck;
import org.w3id.dixit.validate.StoreCheck.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = {
      "Checks all of a store, one line for each check: that its files can be read to the last quad,"
          + " that every graph belongs to an article and every article has its text, that all words"
          + " are verbatim, and that the SHACL shapes hold.",
      "The exit code is 1 where a check finds a fault, and 3 where the files cannot be read."
    },
    footer = {"", "Example:", "  dixit check --store ./dixit-store"})
final class CheckCommand implements Callable<Integer> {
  private static final int FAULTS_SHOWN = 20;

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<Finding> findings;
    try (Store opened = store.open()) {
      findings = StoreCheck.run(opened);
    }
    PrintWriter out = spec.commandLine().getOut();
    for (Finding finding : findings) {
      out.println(
          "%-7s %-5s  %s"
              .formatted(finding.name(), finding.isSound() ? "sound" : "FAULT", finding.summary()));
      finding.faults().stream().limit(FAULTS_SHOWN).forEach(fault -> out.println("  " + fault));
      if (finding.faults().size() > FAULTS_SHOWN) {
        out.println("  and " + (finding.faults().size() - FAULTS_SHOWN) + " more");
      }
    }
    return findings.stream().allMatch(Finding::isSound) ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
