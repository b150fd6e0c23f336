package org.w3id.dixit.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.dixit.export.AtomicFile;
import org.w3id.dixit.export.OntologyPage;
import org.w3id.dixit.vocabulary.OntologyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "ontology",
    description = "Writes the vocabulary and the cue lexicon as a page of HTML or as Turtle.",
    footer = {
      "",
      "Examples:",
      "  dixit ontology --output dixit.html",
      "  dixit ontology --format turtle"
    })
final class OntologyCommand implements Callable<Integer> {
  private static final List<String> FILES = List.of("dixit.ttl", "events.ttl", "lexicon.ttl");

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "html",
      description = "html or turtle (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which is replaced as a whole or not at all.")
  private Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Graph vocabulary = GraphFactory.createDefaultGraph();
    FILES.forEach(file -> GraphUtil.addInto(vocabulary, OntologyFile.shipped(file).graph()));
    String text =
        switch (format.toLowerCase(Locale.ROOT)) {
          case "html" -> OntologyPage.of(vocabulary);
          case "turtle" -> RDFWriter.source(vocabulary).format(RDFFormat.TURTLE_PRETTY).asString();
          default ->
              throw new ParameterException(
                  spec.commandLine(),
                  "There is no format '" + format + "' of the ontology. Choose html or turtle.");
        };
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
