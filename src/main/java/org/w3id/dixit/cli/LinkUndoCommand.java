package org.w3id.dixit.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.dixit.link.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "undo",
    description = {
      "Takes a judgement on a link back, as if it had never been: the pair may be proposed again, and"
          + " a link that the authority had made is there again."
    },
    footer = {
      "",
      "Example:",
      "  dixit link undo \"Mark Rutte\" http://www.wikidata.org/entity/Q57792"
    })
final class LinkUndoCommand implements Callable<Integer> {
  @Mixin private JudgingOptions judging;
  @Mixin private JudgedPair pair;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return judging.run(
        (opened, judged) -> {
          String iri = judging.entityIri(opened, pair.entity());
          Optional<Judgement> undone = judged.remove(iri, pair.candidate());
          if (undone.isEmpty()) {
            spec.commandLine()
                .getErr()
                .println(
                    "There is no judgement on "
                        + iri
                        + " and "
                        + pair.candidate()
                        + "; `dixit link list` shows those there are.");
            return ExitCode.WRONG_USAGE;
          }
          spec.commandLine().getOut().println("undone  " + iri + "  " + pair.candidate());
          return ExitCode.DONE;
        });
  }
}
