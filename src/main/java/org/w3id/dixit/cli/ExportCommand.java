package org.w3id.dixit.cli;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3id.dixit.export.Export;
import org.w3id.dixit.export.ExportFormat;
import org.w3id.dixit.export.Selection;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "export",
    description = {
      "Writes a store, or one article of it, in a standard RDF format.",
      "trig, nquads and jsonld keep what each source claims in a graph of its own. turtle, ntriples"
          + " and rdfxml cannot: they hold the reified form, in which claims are described and not"
          + " stated as facts, and no article texts."
    },
    footer = {
      "",
      "Examples:",
      "  dixit export > everything.trig",
      "  dixit export --output backup.nq",
      "  dixit export --article 1028c4ee3ea0d212 --format turtle"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "trig, nquads, jsonld, turtle, ntriples or rdfxml (default: by the ending of the output"
            + " file, else trig)."
      })
  private String format;

  @Option(
      names = "--article",
      paramLabel = "ARTICLE",
      description = "Only this article, by IRI or id, with the entities and links that it uses.")
  private String article;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which is replaced as a whole or not at all.")
  private Path output;

  @Option(names = "--no-text", description = "Leave the texts of the articles out.")
  private boolean noText;

  @Option(names = "--no-vocabulary", description = "Leave the ontology and the lexicon out.")
  private boolean noVocabulary;

  @Option(
      names = "--same-as",
      description = {
        "Add owl:sameAs to each link that is skos:exactMatch. Programs that reason with it take"
            + " both for one thing for good."
      })
  private boolean sameAs;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ExportFormat chosen = chosenFormat();
    try (Store opened = store.open()) {
      Selection selection =
          new Selection(
              Optional.ofNullable(article).map(name -> StoreOption.articleIri(opened, name)),
              !noText,
              !noVocabulary,
              sameAs);
      Export export = new Export(opened.base(), chosen, selection);
      if (output == null) {
        OutputStream out = Output.of(spec.commandLine());
        opened.read(
            data -> {
              export.write(data, out);
              return ExitCode.DONE;
            });
      } else {
        writeFile(opened, export);
      }
    }
    return ExitCode.DONE;
  }

  private void writeFile(Store opened, Export export) {
    try {
      opened.read(
          data -> {
            export.write(data, output);
            return ExitCode.DONE;
          });
    } catch (UncheckedIOException e) {
      throw new CommandException(
          "Cannot write "
              + output
              + " ("
              + Output.reason(e.getCause())
              + "). An older file of that name is as it was; choose another with --output.",
          e);
    }
  }

  private ExportFormat chosenFormat() {
    if (format != null) {
      return ExportFormat.named(format)
          .orElseThrow(
              () ->
                  new ParameterException(
                      spec.commandLine(),
                      "Unknown format '"
                          + format
                          + "'. Choose trig, nquads, jsonld, turtle, ntriples or rdfxml."));
    }
    return Optional.ofNullable(output).flatMap(ExportFormat::ofFile).orElse(ExportFormat.TRIG);
  }
}
