package org.w3id.dixit.cli;

import java.util.concurrent.Callable;
import org.w3id.dixit.link.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "accept",
    description = {
      "Accepts a link: the store's graph of links holds skos:exactMatch from now on, also after it is"
          + " built anew. The pair need not have been proposed."
    },
    footer = {
      "",
      "Examples:",
      "  dixit link accept \"Mark Rutte\" http://www.wikidata.org/entity/Q57792",
      "  dixit link accept --close Kremlin http://www.wikidata.org/entity/Q1492 --why \"the building\""
    })
final class LinkAcceptCommand implements Callable<Integer> {
  @Mixin private JudgingOptions judging;
  @Mixin private JudgedPair pair;

  @Option(names = "--close", description = "Not the same, but near: skos:closeMatch.")
  private boolean close;

  @Override
  public Integer call() {
    return judging.judge(pair, close ? Verdict.CLOSE : Verdict.EXACT);
  }
}
