package org.w3id.dixit.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.dixit.query.NamedQuery;
import org.w3id.dixit.query.Parameter;
import org.w3id.dixit.query.QueryLibrary;
import org.w3id.dixit.query.QueryRun;
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
      "  dixit query my-question.rq --timeout 60"
    })
final class QueryCommand implements Callable<Integer> {
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
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give up after so many seconds.")
  private Long timeout;

  @Option(names = "--list", description = "List the shipped queries and their parameters.")
  private boolean list;

  @Option(names = "--show", description = "Print the SPARQL of the query instead of running it.")
  private boolean show;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (list) {
      printList(spec.commandLine().getOut());
    } else if (query == null) {
      throw new ParameterException(
          spec.commandLine(), "Which query? `dixit query --list` shows the names.");
    } else if (show) {
      spec.commandLine().getOut().println(QueryLibrary.shipped().find(query).text().strip());
    } else {
      run();
    }
    return ExitCode.DONE;
  }

  private void run() {
    ResultFormat chosen = ResultFormat.named(format);
    QueryRun prepared = QueryRun.of(QueryLibrary.shipped().find(query), values());
    if (timeout != null && timeout < 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--timeout takes a number of seconds from 1 on, not " + timeout + ".");
    }
    QueryRun run = timeout == null ? prepared : prepared.withTimeout(Duration.ofSeconds(timeout));
    OutputStream out = Output.of(spec.commandLine());
    try (Store opened = store.open()) {
      Optional<UserDatasets> beside =
          Optional.of(with)
              .filter(files -> !files.isEmpty())
              .map(files -> UserDatasets.read(files, opened.base()));
      opened.read(
          data -> {
            run.write(beside.map(each -> each.beside(data)).orElse(data), chosen, out);
            return ExitCode.DONE;
          });
    }
    Output.flush(out);
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

  private static void printList(PrintWriter out) {
    for (NamedQuery each : QueryLibrary.shipped().all()) {
      out.println(each.name());
      out.println("    " + each.question());
      for (Parameter parameter : each.parameters()) {
        out.println(
            "    -p %s=%s  %s%s"
                .formatted(
                    parameter.name(),
                    parameter.type().word(),
                    parameter.description(),
                    parameter.required() ? " (required)" : ""));
      }
    }
  }
}
