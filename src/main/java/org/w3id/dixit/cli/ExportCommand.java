package org.w3id.dixit.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.w3id.dixit.export.AtomicFile;
import org.w3id.dixit.export.Export;
import org.w3id.dixit.export.ExportFormat;
import org.w3id.dixit.export.RoCrate;
import org.w3id.dixit.export.Seal;
import org.w3id.dixit.export.Selection;
import org.w3id.dixit.export.SigningKey;
import org.w3id.dixit.export.View;
import org.w3id.dixit.export.ViewExport;
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
      "  dixit export --article 1028c4ee3ea0d212 --format turtle",
      "  dixit export --as graphml --output network.graphml",
      "  dixit export --as ro-crate --output crate"
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
      names = "--as",
      paramLabel = "VIEW",
      description = {
        "Write it as other programs want it, instead of in a format: schema-org, grasp or nif"
            + " (Turtle), graphml, quickstatements or table (CSV, also for pandas), nanopub (TriG),"
            + " rdf12 (N-Triples with triple terms), or ro-crate: a folder that describes itself."
      })
  private String view;

  @Option(
      names = "--license",
      paramLabel = "IRI",
      description = "With --as ro-crate: the licence under which the export is given away.")
  private String licence;

  @Option(
      names = "--trusty",
      description =
          "With --as nanopub: a trusty URI as the name of each, so that a change is seen.")
  private boolean trusty;

  @Option(
      names = "--sign",
      paramLabel = "KEYFILE",
      description = {
        "With --as nanopub: sign each with this key of yours (RSA in PKCS#8, without a password),"
            + " and name it by a trusty URI."
      })
  private Path key;

  @Option(
      names = "--signer",
      paramLabel = "IRI",
      description = "With --sign: who signs, such as your ORCID iD.")
  private String signer;

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
    if (view != null && format != null) {
      throw new ParameterException(
          spec.commandLine(), "--as and --format do not go together; a view has its own format.");
    }
    Optional<View> chosen = chosenView();
    ExportFormat syntax = chosenFormat();
    if (isCrate() && output == null) {
      throw new ParameterException(
          spec.commandLine(), "--as ro-crate writes a folder; name it with --output FOLDER.");
    }
    Optional<Seal> seal = seal(chosen);
    try (Store opened = store.open()) {
      Selection selection =
          new Selection(
              Optional.ofNullable(article).map(name -> StoreOption.articleIri(opened, name)),
              !noText,
              !noVocabulary,
              sameAs);
      if (isCrate()) {
        RoCrate crate = new RoCrate(opened.base(), selection, Optional.ofNullable(licence));
        toFile(opened, data -> crate.write(data, output));
      } else if (chosen.isPresent()) {
        ViewExport plain = new ViewExport(opened.base(), selection);
        ViewExport export = seal.map(plain::sealed).orElse(plain);
        write(opened, (data, out) -> export.write(chosen.get(), data, out));
      } else {
        Export export = new Export(opened.base(), syntax, selection);
        write(opened, export::write);
      }
    }
    return ExitCode.DONE;
  }

  private Optional<Seal> seal(Optional<View> chosen) {
    boolean isWanted = trusty || key != null || signer != null;
    if (isWanted && !chosen.equals(Optional.of(View.NANOPUB))) {
      throw new ParameterException(
          spec.commandLine(), "--trusty, --sign and --signer go with --as nanopub.");
    }
    if (signer != null && (key == null || !isIri(signer))) {
      throw new ParameterException(
          spec.commandLine(),
          "--signer takes an IRI such as https://orcid.org/0000-0000-0000-0000, and goes with"
              + " --sign KEYFILE.");
    }
    if (key != null) {
      return Optional.of(Seal.signed(SigningKey.read(key), Optional.ofNullable(signer)));
    }
    return trusty ? Optional.of(Seal.trusty()) : Optional.empty();
  }

  private static boolean isIri(String text) {
    return text.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|^`\\\\]+");
  }

  private boolean isCrate() {
    return "ro-crate".equalsIgnoreCase(view);
  }

  private Optional<View> chosenView() {
    if (view == null || isCrate()) {
      return Optional.empty();
    }
    Optional<View> chosen = View.named(view);
    if (chosen.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no view '%s'. Choose %s or ro-crate."
              .formatted(view, String.join(", ", View.names())));
    }
    return chosen;
  }

  private void write(Store opened, BiConsumer<DatasetGraph, OutputStream> writer) {
    if (output != null) {
      toFile(opened, data -> replace(out -> writer.accept(data, out)));
      return;
    }
    OutputStream out = Output.of(spec.commandLine());
    opened.read(
        data -> {
          writer.accept(data, out);
          return ExitCode.DONE;
        });
    Output.flush(out);
  }

  private void replace(AtomicFile.Content content) {
    try {
      AtomicFile.replace(output, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void toFile(Store opened, Consumer<DatasetGraph> action) {
    try {
      opened.read(
          data -> {
            action.accept(data);
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
