package org.w3id.dixit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "link",
    description = {
      "Links the entities of a store to those of other datasets: index a dataset, propose links,"
          + " review them, accept or reject them.",
      "Judgements are kept in a text file beside the store (DIR.links.jsonl); `dixit build` applies"
          + " them again when the store is built anew."
    },
    subcommands = {
      LinkIndexCommand.class,
      LinkWikidictCommand.class,
      LinkSearchCommand.class,
      LinkMentionsCommand.class,
      LinkProposeCommand.class,
      LinkReviewCommand.class,
      LinkAcceptCommand.class,
      LinkRejectCommand.class,
      LinkUndoCommand.class,
      LinkListCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  dixit link index wikidata people.nt.gz",
      "  dixit link propose wikidata",
      "  dixit link review --csv links.csv",
      "  dixit link accept \"Mark Rutte\" http://www.wikidata.org/entity/Q57792"
    })
final class LinkCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.WRONG_USAGE;
  }
}
