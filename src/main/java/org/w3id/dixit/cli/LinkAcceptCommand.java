package org.w3id.dixit.cli;

import java.util.concurrent.Callable;
import org.w3id.dixit.link.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      index = "0",
      paramLabel = "ENTITY",
      description = "An entity of the store, by its name or IRI.")
  private String entity;

  @Parameters(index = "1", paramLabel = "IRI", description = "The thing of the other dataset.")
  private String candidate;

  @Option(names = "--close", description = "Not the same, but near: skos:closeMatch.")
  private boolean close;

  @Override
  public Integer call() {
    return judging.judge(entity, candidate, close ? Verdict.CLOSE : Verdict.EXACT);
  }
}
