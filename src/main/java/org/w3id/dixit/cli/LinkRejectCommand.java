package org.w3id.dixit.cli;

import java.util.concurrent.Callable;
import org.w3id.dixit.link.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "reject",
    description = {
      "Rejects a link: it is never proposed again, and if the store has it, also from the authority,"
          + " it goes."
    },
    footer = {
      "",
      "Example:",
      "  dixit link reject Alliance http://www.wikidata.org/entity/Q1537447 --why \"a party\""
    })
final class LinkRejectCommand implements Callable<Integer> {
  @Mixin private JudgingOptions judging;
  @Mixin private JudgedPair pair;

  @Override
  public Integer call() {
    return judging.judge(pair, Verdict.REJECTED);
  }
}
