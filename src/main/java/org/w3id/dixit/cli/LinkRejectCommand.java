package org.w3id.dixit.cli;

import java.util.concurrent.Callable;
import org.w3id.dixit.link.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      index = "0",
      paramLabel = "ENTITY",
      description = "An entity of the store, by its name or IRI.")
  private String entity;

  @Parameters(index = "1", paramLabel = "IRI", description = "The thing of the other dataset.")
  private String candidate;

  @Override
  public Integer call() {
    return judging.judge(entity, candidate, Verdict.REJECTED);
  }
}
