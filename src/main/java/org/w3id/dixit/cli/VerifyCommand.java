package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.dixit.read.Languages;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoreStats;
import org.w3id.dixit.validate.SourceCheck;
import org.w3id.dixit.validate.Verbatim;
import org.w3id.dixit.validate.VerbatimViolation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    description = {
      "Proves that the words in a store are the articles' own: every passage is compared with its"
          + " place in the stored text, and every text with its hash.",
      "Where an article was taken out of a page, a news item or an archive, and that file is still"
          + " there, it is read again and the texts are compared. Say with --encoding and"
          + " --max-article-size what was said when it was read.",
      "The exit code is 1 where any word differs."
    },
    footer = {"", "Example:", "  dixit verify --store ./dixit-store"})
final class VerifyCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(names = "--no-sources", description = "Do not read pages, news items and archives again.")
  private boolean noSources;

  @Mixin private SourceOptions options;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<VerbatimViolation> violations = new ArrayList<>();
    SourceCheck sources = new SourceCheck(0, 0, List.of());
    StoreStats stats;
    try (Store opened = store.open()) {
      violations.addAll(opened.read(Verbatim::check));
      if (!noSources) {
        sources =
            opened.read(
                data -> SourceCheck.run(data, options.settings().withLanguages(Languages.ANY)));
      }
      stats = opened.stats();
    }
    PrintWriter out = spec.commandLine().getOut();
    violations.addAll(sources.violations());
    violations.forEach(out::println);
    String scope =
        Counted.of(stats.assertions(), "assertion")
            + " of "
            + Counted.of(stats.articles(), "article");
    out.println(
        violations.isEmpty()
            ? "All words of " + scope + " are verbatim."
            : "Places that are not verbatim, in " + scope + ": " + violations.size());
    if (sources.again() + sources.away() > 0) {
      out.println(
          "Read again from their sources: %s; %d of them give another text now. Not there: %d."
              .formatted(
                  Counted.of(sources.again(), "article"),
                  sources.violations().size(),
                  sources.away()));
    }
    return violations.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
