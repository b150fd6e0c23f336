package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.w3id.dixit.link.Endpoint;
import org.w3id.dixit.link.EntrySource;
import org.w3id.dixit.link.Judgements;
import org.w3id.dixit.link.LabelIndex;
import org.w3id.dixit.link.Proposing;
import org.w3id.dixit.link.Proposing.Outcome;
import org.w3id.dixit.link.Reconciler;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "propose",
    description = {
      "Proposes links from the entities of a store to an indexed dataset, or to a SPARQL endpoint.",
      "A proposal has a score, made of features: label, type, office, company (what is named in the"
          + " same articles), date and popularity. Where no candidate reaches the threshold, nothing"
          + " is proposed. Pairs that were judged are not proposed again. Proposals go to a Turtle"
          + " file beside the store; nothing in the store changes."
    },
    footer = {
      "",
      "Examples:",
      "  dixit link propose wikidata",
      "  dixit link propose harbour --threshold 0.8 --limit 1",
      "  dixit link propose --endpoint https://query.example.org/sparql"
    })
final class LinkProposeCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private IndexOption index;
  @Mixin private JudgementsOption judgements;
  @Mixin private ProposalsOption proposals;

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "The name of the indexed dataset.")
  private String name;

  @Option(
      names = "--threshold",
      paramLabel = "SCORE",
      defaultValue = "0.69",
      description = "Propose nothing below this score, from 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double threshold;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "3",
      description = "How many candidates for one entity at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = {
        "Ask this SPARQL endpoint instead of an index. The names of the store's entities are sent"
            + " to it; answers are kept in the folder of indexes."
      })
  private URI endpoint;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description = "How long to wait for an answer of the endpoint (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    check();
    Progress progress = Progress.on(spec.commandLine().getErr());
    Outcome outcome;
    if (endpoint == null) {
      try (LabelIndex opened = LabelIndex.open(index.folder(), name)) {
        outcome = propose(opened, progress);
      }
    } else {
      Path cache = index.folder().resolve("answers");
      outcome =
          propose(
              new Endpoint(endpoint, Duration.ofSeconds(timeout), cache, progress::note), progress);
    }
    print(outcome);
    return ExitCode.DONE;
  }

  private Outcome propose(EntrySource source, Progress progress) {
    try (Store opened = store.open()) {
      Judgements judged = judgements.read(store.folder());
      Outcome outcome =
          new Proposing(new Reconciler(source), judged, threshold, limit)
              .run(opened, progress::now);
      proposals.file(store.folder()).write(outcome.proposals());
      return outcome;
    } finally {
      progress.done();
    }
  }

  private void print(Outcome outcome) {
    PrintWriter out = spec.commandLine().getOut();
    out.println("entities   " + outcome.entities());
    out.println("linked     " + outcome.linked() + " already");
    out.println("proposed   " + outcome.proposed() + ", of them " + outcome.matches() + " clear");
    out.println("abstained  " + outcome.abstained());
    out.println("proposals  " + proposals.path(store.folder()));
  }

  private void check() {
    if ((name == null) == (endpoint == null)) {
      throw wrong("Name either an indexed dataset or an --endpoint.");
    }
    if (threshold < 0 || threshold > 1) {
      throw wrong("--threshold takes a score from 0 to 1, not " + threshold + ".");
    }
    if (limit < 1 || timeout < 1) {
      throw wrong("--limit and --timeout take numbers from 1 on.");
    }
    if (endpoint != null
        && (endpoint.getHost() == null
            || !String.valueOf(endpoint.getScheme()).matches("https?"))) {
      throw wrong("--endpoint takes the http or https address of one, not " + endpoint + ".");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
