package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.dixit.export.ShardLoad;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "load",
    description = {
      "Makes a store of shards that `dixit extract --format nquads` or the Spark job has written,"
          + " also on other machines: the same graph that `dixit build` makes of the articles.",
      "All check sums are compared first. An article that stands in several shards is taken from the"
          + " last. Until all is loaded, an older store is as it was. Judgements on links that are"
          + " kept beside the store are applied to it."
    },
    footer = {
      "",
      "Examples:",
      "  dixit extract --format nquads --output shards articles/",
      "  dixit load shards",
      "  dixit load monday tuesday --store week --replace"
    })
final class LoadCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private JudgementsOption judgements;

  @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of shards.")
  private List<Path> folders;

  @Option(
      names = "--replace",
      description = "Put the shards in the place of a store that holds articles.")
  private boolean replace;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ShardLoad.Summary loaded = ShardLoad.run(folders, store.folder(), replace);
    try (Store opened = store.open()) {
      judgements.apply(opened);
    }
    spec.commandLine()
        .getOut()
        .println(
            "Loaded %s of %s into %s%s."
                .formatted(
                    Counted.of(loaded.articles(), "article"),
                    Counted.of(loaded.shards(), "shard"),
                    store.folder(),
                    loaded.again() == 0
                        ? ""
                        : "; there were " + loaded.again() + " older versions of some"));
    return ExitCode.DONE;
  }
}
