package org.w3id.dixit.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.dixit.read.InputBytes;
import org.w3id.dixit.store.CorpusRun;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "build",
    description = {
      "Reads articles into a store, which is made where there is none.",
      "What the store holds already, of the same input and by the same program and ontology, is not"
          + " read again; an article that has changed replaces itself. So the same command goes on"
          + " after it was stopped with Ctrl-C or killed.",
      "An input that cannot be read costs one line and exit code 1; all others are read. Such"
          + " inputs stand in DIR.rejects.jsonl beside the store until they can be read.",
      "Judgements on links that are kept beside the store (`dixit link`) are applied to it."
    },
    footer = {
      "",
      "Examples:",
      "  dixit build src/examples/accession-talks.txt",
      "  dixit build --store news --date 2024-10-17 articles/ more.jsonl",
      "  dixit build crawl.warc.gz pages.zip agency/",
      "  dixit build --retry-rejects --article-time-limit 600",
      "  curl -s https://example.org/article.html | dixit build -"
    })
final class BuildCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description = {
        "Files, folders or globs of plain text, HTML, JSON Lines, IPTC ninjs, NewsML-G2 and web"
            + " archives (WARC), also packed (.zip, .gz, .zst, .bz2); - is standard input."
      })
  private List<String> inputs = List.of();

  @Mixin private StoreOption store;
  @Mixin private SourceOptions sources;
  @Mixin private ReadingOptions reading;
  @Mixin private RunOptions run;
  @Mixin private JudgementsOption judgements;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = {
        "What all IRIs of a new store begin with; ends in / or # (default: "
            + Store.DEFAULT_BASE
            + ")."
      })
  private String base;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (inputs.isEmpty() == !run.retryRejects()) {
      throw new ParameterException(
          spec.commandLine(),
          run.retryRejects()
              ? "--retry-rejects takes no INPUT: it reads what the store has rejected."
              : "Missing required parameter: 'INPUT...'");
    }
    Progress progress = run.progress(spec.commandLine().getErr());
    try (StopSignals signals =
        new StopSignals(
            () ->
                progress.note(
                    "Stopping once the articles in hand are read and stored; again: at once."))) {
      boolean stored = build(progress, signals);
      if (signals.getAsBoolean() && stored) {
        progress.note("Stopped. What was read is stored; the same command goes on from there.");
      }
      return signals.getAsBoolean() ? ExitCode.STOPPED : progress.exitCode();
    }
  }

  /** Whether there is a store now. */
  private boolean build(Progress progress, StopSignals signals) {
    BuildSummary summary = new BuildSummary();
    InputBytes bytes = new InputBytes();
    Optional<Store> opened;
    try (RunProgress told =
        new RunProgress(progress, summary, bytes, System::nanoTime).start(inputs)) {
      CorpusRun corpus =
          new CorpusRun(
              this::open,
              reading.engine().reader(),
              reading.engine().version(),
              run.settings(reading.engine()),
              sources.settings().withDate(reading.date()),
              told,
              signals);
      opened = corpus.read(Store.isAt(store.folder()), inputs, bytes);
    }
    opened.ifPresent(made -> finish(made, progress, signals));
    if (opened.isPresent()) {
      summary.print(
          spec.commandLine().getOut(), store.folder(), progress.failures(), progress.asideCount());
    }
    return opened.isPresent();
  }

  private void finish(Store made, Progress progress, StopSignals signals) {
    try (made) {
      judgements.apply(made);
      if (!signals.getAsBoolean()) {
        progress.now("tidying the store");
        made.compactIfWorthwhile();
      }
      progress.done();
    }
  }

  private Store open() {
    if (run.retryRejects()) {
      return store.open();
    }
    return base == null
        ? Store.openOrCreate(store.folder())
        : Store.openOrCreate(store.folder(), base);
  }
}
