package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.dixit.link.Judgement;
import org.w3id.dixit.link.Proposal;
import org.w3id.dixit.link.ReviewSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "review",
    description = {
      "Writes the proposals that are still to be judged to a CSV file for a spreadsheet, or takes the"
          + " decisions in it with --read.",
      "A decision is accept, close or reject in the first column; the second one takes a reason."
    },
    footer = {
      "",
      "Examples:",
      "  dixit link review --csv links.csv",
      "  dixit link review --csv links.csv --read --by \"the desk\""
    })
final class LinkReviewCommand implements Callable<Integer> {
  @Mixin private JudgingOptions judging;
  @Mixin private ProposalsOption proposals;

  @Option(names = "--csv", required = true, paramLabel = "FILE", description = "The CSV file.")
  private Path csv;

  @Option(names = "--read", description = "Take the decisions in instead of writing the file.")
  private boolean read;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ReviewSheet sheet = new ReviewSheet(csv);
    if (read) {
      List<Judgement> decisions = sheet.read(judging.by(), judging.on());
      return judging.run(
          (opened, judged) -> {
            decisions.forEach(each -> judging.take(judged, each));
            return ExitCode.DONE;
          });
    }
    Path store = judging.store().folder();
    List<Proposal> proposed = proposals.file(store).read();
    int open = sheet.write(proposed, judging.judgements(store));
    spec.commandLine().getOut().println(open + " proposals to judge in " + csv);
    return ExitCode.DONE;
  }
}
