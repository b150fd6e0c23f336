package org.w3id.dixit.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.store.Batch;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "build",
    description = {
      "Reads articles into a store, which is made where there is none.",
      "An article that the store holds already is replaced. An input that cannot be read costs one"
          + " line and exit code 1; all others are read.",
      "Judgements on links that are kept beside the store (`dixit link`) are applied to it."
    },
    footer = {
      "",
      "Examples:",
      "  dixit build src/examples/accession-talks.txt",
      "  dixit build --store news --date 2024-10-17 articles/ more.jsonl",
      "  dixit build crawl.warc.gz pages.zip agency/",
      "  curl -s https://example.org/article.html | dixit build -"
    })
final class BuildCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private InputOptions input;
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
    Progress progress = Progress.on(spec.commandLine().getErr());
    try (InputArticles articles = new InputArticles(input, progress)) {
      if (articles.hasNext()) {
        build(articles, progress);
      }
    }
    return progress.exitCode();
  }

  private void build(InputArticles articles, Progress progress) {
    BuildSummary summary = new BuildSummary();
    try (Store opened = open()) {
      QuadMapper mapper = new QuadMapper(opened.base(), Version.number());
      try (Batch batch = opened.batch()) {
        Readings.ofPipeline(progress, input.threads())
            .forEach(
                articles,
                (source, reading) -> {
                  batch.add(
                      mapper.articleIri(reading.article()), reading.quads(mapper, Instant.now()));
                  summary.add(source.place(), reading);
                });
      }
      judgements.apply(opened);
      progress.now("tidying the store");
      opened.compactIfWorthwhile();
      progress.done();
    }
    summary.print(
        spec.commandLine().getOut(), store.folder(), progress.failures(), progress.asideCount());
  }

  private Store open() {
    return base == null
        ? Store.openOrCreate(store.folder())
        : Store.openOrCreate(store.folder(), base);
  }
}
