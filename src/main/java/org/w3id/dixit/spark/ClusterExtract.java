package org.w3id.dixit.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.sql.SparkSession;
import org.w3id.dixit.cli.EngineOptions;
import org.w3id.dixit.cli.ReadingOptions;
import org.w3id.dixit.cli.SourceOptions;
import org.w3id.dixit.export.ShardManifest;
import org.w3id.dixit.export.UnusableFileException;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program that {@code spark-submit} starts: {@code dixit extract} on a cluster. */
@Command(
    name = "ClusterExtract",
    customSynopsis = {
      "spark-submit [SPARK OPTION]... --class org.w3id.dixit.spark.ClusterExtract JAR",
      "             [OPTION]... --output DIR INPUT..."
    },
    description = {
      "Reads articles from the storage of a Spark cluster and writes their graphs into a folder of"
          + " shards, for `dixit load` or any quad store.",
      "What cannot be read stops nothing: it is listed in DIR.rejects.jsonl, beside the folder."
    },
    footer = {
      "",
      "Example:",
      "  spark-submit --master yarn --executor-memory 4g --executor-cores 4 \\",
      "    --class org.w3id.dixit.spark.ClusterExtract \\",
      "    --jars stanford-corenlp-4.5.10-models.jar dixit-cluster.jar \\",
      "    --output hdfs:///news/shards hdfs:///news/2024/ 'hdfs:///crawl/*.warc.gz'"
    },
    mixinStandardHelpOptions = true,
    usageHelpAutoWidth = true)
public final class ClusterExtract implements Callable<Integer> {
  private static final int DONE = 0;
  private static final int WRONG_USAGE = 2;
  private static final int CANNOT_GO_ON = 3;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "Files, folders or patterns in the cluster's storage: plain text, HTML, JSON Lines, IPTC"
            + " ninjs, NewsML-G2 and web archives (WARC), also packed (.zip, .gz, .zst, .bz2), and"
            + " .parquet with the fields of JSON Lines as columns."
      })
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder for the shards, made if missing.")
  private String output;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Store.DEFAULT_BASE,
      description = "What all IRIs begin with; ends in / or # (default: ${DEFAULT-VALUE}).")
  private String base;

  @Option(
      names = "--shards",
      paramLabel = "N",
      converter = SourceOptions.Positive.class,
      description = "How many shards to make (default: one for about a thousand articles).")
  private Integer shards;

  @Option(names = "--replace", description = "Replace finished shards in the folder.")
  private boolean replace;

  @Option(
      names = "--date",
      paramLabel = "DAY",
      converter = ReadingOptions.Day.class,
      description = {
        "The day of publication, such as 2024-10-17, of articles that do not carry it themselves."
      })
  private LocalDate date;

  @Option(
      names = "--article-time-limit",
      paramLabel = "SECONDS",
      converter = EngineOptions.Seconds.class,
      defaultValue = "120",
      description = "Pass over an article that takes longer to read (default: ${DEFAULT-VALUE}).")
  private Duration articleTimeLimit;

  @Option(
      names = "--authority",
      paramLabel = "FILE",
      converter = EngineOptions.AuthorityFile.class,
      description = {
        "A Turtle file of your own with names of entities, where the driver runs. May be repeated."
      })
  private List<Path> authority = new ArrayList<>();

  @Mixin private SourceOptions sources;
  @Spec private CommandSpec spec;

  /**
   * Does the job. The process ends with an exit code other than 0 only where nothing was written: a
   * cluster would take it for a failure, and might begin anew because of one bad input.
   */
  public static void main(String[] arguments) {
    int code = commandLine().execute(arguments);
    if (code != DONE) {
      System.exit(code);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new ClusterExtract())
        .setExpandAtFiles(false)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              boolean told =
                  failure instanceof ClusterException || failure instanceof UnusableFileException;
              if (told) {
                command.getErr().println(failure.getMessage());
              } else {
                failure.printStackTrace(command.getErr());
              }
              return CANNOT_GO_ON;
            })
        .setParameterExceptionHandler(
            (failure, given) -> {
              failure.getCommandLine().getErr().println(failure.getMessage());
              return WRONG_USAGE;
            });
  }

  @Override
  public Integer call() throws IOException {
    ClusterJob.Order order =
        new ClusterJob.Order(inputs, output, replace, shards == null ? 0 : shards, settings());
    SparkSession session =
        SparkSession.builder()
            .appName("dixit")
            // What travels is made for it.
            .config("spark.serializer", JavaSerializer.class.getName())
            .getOrCreate();
    try {
      tell(new ClusterJob(session, ExecutorEngine::of).run(order));
    } finally {
      session.stop();
    }
    return DONE;
  }

  private JobSettings settings() throws IOException {
    try {
      Store.requireBase(base);
    } catch (StoreException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    List<String> names = new ArrayList<>();
    for (Path file : authority) {
      names.add(Files.readString(file));
    }
    return new JobSettings(
        base,
        EngineOptions.version(authority),
        articleTimeLimit.toSeconds(),
        ReadingForm.of(sources.settings().withDate(Optional.ofNullable(date))),
        names);
  }

  private void tell(ClusterJob.Summary done) {
    ShardManifest manifest = done.manifest();
    StringBuilder message =
        new StringBuilder(
            "Wrote %d shards of %d articles into %s: %d quads."
                .formatted(
                    manifest.shards().size(), manifest.articles(), output, manifest.quads()));
    if (done.again() > 0) {
      message.append(" Articles met once more: %d.".formatted(done.again()));
    }
    if (manifest.passedOver() + done.aside() > 0) {
      message.append(
          " Inputs that failed: %d, set aside: %d; see %s."
              .formatted(manifest.passedOver(), done.aside(), done.rejects()));
    }
    spec.commandLine().getOut().println(message);
    spec.commandLine().getOut().flush();
  }
}
