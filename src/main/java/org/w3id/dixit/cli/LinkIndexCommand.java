package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.w3id.dixit.link.IndexBuild;
import org.w3id.dixit.link.IndexOptions;
import org.w3id.dixit.link.IndexSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "index",
    description = {
      "Indexes the names of another dataset, to link entities to it.",
      "Dumps are N-Triples, N-Quads, Turtle, TriG or RDF/XML by their names, also compressed (.gz,"
          + " .bz2, .zst). They are streamed, whatever their size. A broken line of N-Triples or"
          + " N-Quads is passed over, told, and costs exit code 1; of other syntaxes, what follows"
          + " an error is lost. An index of the same name is replaced once the new one is whole."
    },
    footer = {
      "",
      "Examples:",
      "  dixit link index harbour src/examples/norhaven.ttl",
      "  dixit link index wikidata --language en --type http://www.wikidata.org/entity/Q5 dump.nt.gz",
      "  dixit link index gemet --label http://www.w3.org/2004/02/skos/core#prefLabel gemet.rdf"
    })
final class LinkIndexCommand implements Callable<Integer> {
  @Mixin private IndexOption index;

  @Parameters(index = "0", paramLabel = "NAME", description = "What to call the dataset.")
  private String name;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "DUMP", description = "Files of RDF.")
  private List<Path> dumps;

  @Option(
      names = "--label",
      paramLabel = "IRI",
      description = {
        "A property whose values are names, the best first; may be repeated (default:"
            + " rdfs:label, skos:prefLabel, altLabel and hiddenLabel, schema:name, foaf:name)."
      })
  private List<String> labels = List.of();

  @Option(
      names = "--type",
      paramLabel = "IRI",
      description = "Only things of this class; may be repeated.")
  private Set<String> types = Set.of();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = {
        "Only names in this language, such as en, and those without one; may be repeated."
      })
  private Set<String> languages = Set.of();

  @Option(
      names = "--filter",
      paramLabel = "PROPERTY=VALUE",
      description = {
        "Only things that have this value of a property, an IRI or words; may be repeated."
      })
  private List<String> filters = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Progress progress = Progress.on(spec.commandLine().getErr());
    IndexOptions options = new IndexOptions(labels, types, languages, filters());
    IndexBuild build = new IndexBuild(index.folder(), name, options, progress::now);
    IndexSummary summary;
    try {
      summary = build.run(dumps);
    } finally {
      progress.done();
    }
    SkippedPlaces.tell(build.problems(), spec.commandLine().getErr());
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        "%s: %d things with %d names, in %s"
            .formatted(name, summary.entries(), summary.names(), index.folder().resolve(name)));
    return summary.skipped() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }

  private Map<String, String> filters() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String filter : filters) {
      int equals = filter.indexOf('=');
      if (equals < 1) {
        throw new ParameterException(
            spec.commandLine(), "--filter takes PROPERTY=VALUE, not '" + filter + "'.");
      }
      values.put(filter.substring(0, equals), filter.substring(equals + 1));
    }
    return values;
  }
}
