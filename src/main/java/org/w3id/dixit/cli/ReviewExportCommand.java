package org.w3id.dixit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.w3id.dixit.export.AtomicFile;
import org.w3id.dixit.review.ReviewGold;
import org.w3id.dixit.review.Reviews;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = {
      "Writes the articles whose assertions with a source are all judged as gold for `dixit"
          + " evaluate`: what is right or amended. Articles of which some are not judged are left"
          + " out and counted."
    },
    footer = {
      "",
      "Examples:",
      "  dixit review export --output gold.jsonl",
      "  dixit evaluate --errors gold.jsonl"
    })
final class ReviewExportCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Reviews reviews = Reviews.read(Reviews.besides(store.folder()));
    ReviewGold gold;
    try (Store opened = store.open()) {
      gold = opened.read(data -> ReviewGold.of(data, opened.base(), reviews));
    }
    write(gold.lines().stream().map(line -> line + "\n").collect(Collectors.joining()));
    spec.commandLine()
        .getErr()
        .printf(
            "Gold articles: %d, with %d attributions; left out because not all is judged: %d;"
                + " judgements whose assertion is gone: %d.%n",
            gold.lines().size(), gold.attributions(), gold.unfinished(), gold.gone());
    return ExitCode.DONE;
  }

  private void write(String text) {
    if (output == null) {
      spec.commandLine().getOut().print(text);
      return;
    }
    try {
      AtomicFile.replace(output, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new CommandException(
          "Cannot write " + output + " (" + Output.reason(e) + "). Choose another with --output.",
          e);
    }
  }
}
