package org.w3id.dixit.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.w3id.dixit.link.IndexSummary;
import org.w3id.dixit.link.WikidictBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "wikidict",
    description = {
      "Indexes the wikidict, a dictionary of 21 million spellings of links to titles of Wikipedia, so"
          + " that `dixit link mentions` can take candidates from it.",
      "It comes with CoreNLP's English models for knowledge base population (227 MB), which Dixit"
          + " does not need otherwise and does not bring. Fetch them with Maven:",
      "  mvn dependency:get -Dtransitive=false"
          + " -Dartifact=edu.stanford.nlp:stanford-corenlp:4.5.10:jar:models-english-kbp",
      "The dictionary is some ten years old, and says only what words mean most often."
    },
    footer = {
      "",
      "Example:",
      "  dixit link wikidict --models ~/.m2/repository/edu/stanford/nlp/stanford-corenlp/4.5.10/"
          + "stanford-corenlp-4.5.10-models-english-kbp.jar"
    })
final class LinkWikidictCommand implements Callable<Integer> {
  @Mixin private IndexOption index;

  @Option(
      names = "--models",
      required = true,
      paramLabel = "JAR",
      description = "The jar of CoreNLP's models that has the wikidict.")
  private Path models;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Progress progress = Progress.on(spec.commandLine().getErr());
    WikidictBuild build = new WikidictBuild(index.folder(), progress::now);
    IndexSummary summary;
    try {
      summary = build.run(models);
    } finally {
      progress.done();
    }
    SkippedPlaces.tell(build.problems(), spec.commandLine().getErr());
    spec.commandLine()
        .getOut()
        .println(
            "wikidict: %d titles with %d names, in %s"
                .formatted(summary.entries(), summary.names(), index.folder().resolve("wikidict")));
    return summary.skipped() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
  }
}
