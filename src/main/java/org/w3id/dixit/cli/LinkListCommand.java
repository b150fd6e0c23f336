package org.w3id.dixit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.dixit.link.Judgement;
import org.w3id.dixit.query.TextTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "list",
    description = "Lists the judgements on links.",
    footer = {"", "Examples:", "  dixit link list", "  dixit link list --verdict rejected"})
final class LinkListCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private JudgementsOption judgements;

  @Option(
      names = "--verdict",
      paramLabel = "WORD",
      description = "Only these: exact, close or rejected.")
  private String verdict;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (verdict != null && !verdict.matches("exact|close|rejected")) {
      throw new ParameterException(
          spec.commandLine(), "--verdict takes exact, close or rejected, not " + verdict + ".");
    }
    List<List<String>> rows = new ArrayList<>();
    for (Judgement each : judgements.read(store.folder()).all()) {
      if (verdict == null || each.verdict().word().equals(verdict)) {
        rows.add(
            List.of(
                each.verdict().word(),
                each.entity(),
                each.candidate(),
                each.by().orElse(""),
                each.on().map(Object::toString).orElse(""),
                each.why().orElse("")));
      }
    }
    new TextTable(List.of("verdict", "entity", "candidate", "by", "on", "why"), rows)
        .print(spec.commandLine().getOut()::println);
    return ExitCode.DONE;
  }
}
