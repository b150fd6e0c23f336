package org.w3id.dixit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.dixit.export.AtomicFile;
import org.w3id.dixit.query.NamedQuery;
import org.w3id.dixit.query.QueryLibrary;
import org.w3id.dixit.query.QueryPages;
import org.w3id.dixit.query.QueryRun;
import org.w3id.dixit.query.ResultChart;
import org.w3id.dixit.query.ResultFormat;
import org.w3id.dixit.query.UserDatasets;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "query",
    description = {
      "Asks a store one of the questions that come with Dixit, or a SPARQL query from a file.",
      "Queries only read: updates, SERVICE and FROM are refused."
    },
    footer = {
      "",
      "Examples:",
      "  dixit query --list",
      "  dixit query who-said-what --format csv",
      "  dixit query who-said-what -p source=\"Mark Rutte\"",
      "  dixit query citizenship-of-speakers --with people.ttl",
      "  dixit query changes --since before.nq",
      "  dixit query claims-by-day --chart days.svg",
      "  dixit query my-question.rq --timeout 60"
    })
final class QueryCommand implements Callable<Integer> {
  /** The parameter that names the graphs of an earlier build. */
  private static final String BEFORE = "before";

  @Mixin private StoreOption store;

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE.rq",
      description = "The name of a shipped query, or a file with one.")
  private String query;

  @Option(
      names = {"-p", "--param"},
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query; may be repeated.")
  private List<String> parameters = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = {
        "table, csv, tsv, json, xml, html or md; for queries that give a graph, turtle, ntriples,"
            + " jsonld or rdfxml (default: ${DEFAULT-VALUE})."
      })
  private String format;

  @Option(
      names = "--with",
      paramLabel = "FILE",
      description = {
        "Ask this dataset of your own beside the store, in memory; may be repeated. Its triples"
            + " stand in the graph <urn:dixit:with:FILE>."
      })
  private List<Path> with = List.of();

  @Option(
      names = "--since",
      paramLabel = "EXPORT",
      description = {
        "With the query changes: an export of an earlier build, in N-Quads or TriG, to compare"
            + " with."
      })
  private Path since;

  @Option(
      names = "--chart",
      paramLabel = "FILE",
      description = "Draw the rows as well, into this file; it ends in .svg or .png.")
  private Path chart;

  @Option(
      names = "--width",
      paramLabel = "CHARACTERS",
      description = {
        "Wrap the words of a table so that its lines fit into so many characters (default: the"
            + " width of the terminal; no limit where the output goes elsewhere)."
      })
  private Integer width;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up after so many seconds.")
  private Long timeout;

  @Option(
      names = "--list",
      description = "List the shipped queries and their parameters, by group.")
  private boolean list;

  @Option(
      names = "--describe",
      description = "Say what the query answers, what it takes and what it gives.")
  private boolean describe;

  @Option(names = "--show", description = "Print the SPARQL of the query instead of running it.")
  private boolean show;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (list) {
      new QueryPages(QueryLibrary.shipped().all()).list().forEach(out()::println);
    } else if (query == null) {
      throw new ParameterException(
          spec.commandLine(), "Which query? `dixit query --list` shows the names.");
    } else if (show) {
      out().println(QueryLibrary.shipped().find(query).text().strip());
    } else if (describe) {
      QueryPages.describe(QueryLibrary.shipped().find(query)).forEach(out()::println);
    } else {
      run();
    }
    return ExitCode.DONE;
  }

  private void run() {
    ResultFormat chosen = ResultFormat.named(format);
    Optional<ResultChart.Format> picture = picture();
    QueryRun run = prepared();
    OutputStream out = Output.of(spec.commandLine());
    try (Store opened = store.open()) {
      Optional<UserDatasets> beside = beside(opened);
      opened.read(
          data -> {
            DatasetGraph asked = beside.map(each -> each.beside(data)).orElse(data);
            run.entities(asked).forEach(taken -> spec.commandLine().getErr().println(taken.line()));
            picture.ifPresent(each -> draw(run, asked, each));
            run.write(asked, chosen, out);
            return ExitCode.DONE;
          });
    }
    Output.flush(out);
  }

  private QueryRun prepared() {
    if (timeout != null && timeout < 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--timeout takes a number of seconds from 1 on, not " + timeout + ".");
    }
    if (width != null && width < 20) {
      throw new ParameterException(
          spec.commandLine(),
          "--width takes a number of characters from 20 on, not " + width + ".");
    }
    NamedQuery named = QueryLibrary.shipped().find(query);
    if (since != null
        && named.parameters().stream().noneMatch(each -> each.name().equals(BEFORE))) {
      throw new ParameterException(
          spec.commandLine(),
          "--since goes with the query changes, or with one of your own that has a parameter "
              + BEFORE
              + ".");
    }
    QueryRun prepared =
        QueryRun.of(named, values()).withWidth(width == null ? Terminal.width() : width);
    return timeout == null ? prepared : prepared.withTimeout(Duration.ofSeconds(timeout));
  }

  private Optional<UserDatasets> beside(Store opened) {
    if (since != null && !with.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--since and --with do not go together; ask twice.");
    }
    if (since != null) {
      return Optional.of(UserDatasets.earlier(since));
    }
    return Optional.of(with)
        .filter(files -> !files.isEmpty())
        .map(files -> UserDatasets.read(files, opened.base()));
  }

  private Optional<ResultChart.Format> picture() {
    if (chart == null) {
      return Optional.empty();
    }
    Optional<ResultChart.Format> picture = ResultChart.Format.ofFile(chart.toString());
    if (picture.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--chart takes a file that ends in .svg or .png, not " + chart + ".");
    }
    return picture;
  }

  private void draw(QueryRun run, DatasetGraph data, ResultChart.Format picture) {
    ResultChart drawn = ResultChart.of(query, run.columns(), run.rows(data));
    try {
      AtomicFile.replace(chart, out -> drawn.write(picture, out));
    } catch (IOException e) {
      throw new CommandException(
          "Cannot write "
              + chart
              + " ("
              + Output.reason(e)
              + "). Choose another file with --chart.",
          e);
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String parameter : parameters) {
      int equals = parameter.indexOf('=');
      if (equals < 1) {
        throw new ParameterException(
            spec.commandLine(), "-p takes NAME=VALUE, not '" + parameter + "'.");
      }
      values.put(parameter.substring(0, equals), parameter.substring(equals + 1));
    }
    return values;
  }
}
