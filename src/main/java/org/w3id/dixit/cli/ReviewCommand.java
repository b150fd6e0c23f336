package org.w3id.dixit.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "review",
    description = {
      "Lists what people have judged of assertions on the pages of `dixit serve --review`, or makes"
          + " evaluation gold of it.",
      "The judgements are in a text file beside the store (DIR.review.jsonl), which outlives it."
    },
    subcommands = {ReviewListCommand.class, ReviewExportCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  dixit review list --judgement wrong",
      "  dixit review export --output gold.jsonl"
    })
final class ReviewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.WRONG_USAGE;
  }
}
