package org.w3id.dixit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.w3id.dixit.export.AtomicFile;
import org.w3id.dixit.export.OntologyForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "ontology",
    description = "Writes the vocabulary and the cue lexicon as a page of HTML or as RDF.",
    footer = {
      "",
      "Examples:",
      "  dixit ontology --output dixit.html",
      "  dixit ontology --format turtle"
    })
final class OntologyCommand implements Callable<Integer> {
  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "html",
      description = "html, turtle, jsonld, rdfxml or ntriples (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which is replaced as a whole or not at all.")
  private Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String text =
        OntologyForm.named(format)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "There is no format '%s' of the ontology. Choose html, turtle, jsonld, rdfxml or ntriples."
                            .formatted(format)))
            .document();
    if (output == null) {
      spec.commandLine().getOut().print(text);
      return ExitCode.DONE;
    }
    try {
      AtomicFile.replace(output, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new CommandException(
          "Cannot write " + output + " (" + Output.reason(e) + "). Choose another file.", e);
    }
    return ExitCode.DONE;
  }
}
