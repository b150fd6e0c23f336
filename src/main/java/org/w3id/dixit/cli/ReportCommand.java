package org.w3id.dixit.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.w3id.dixit.export.AtomicFile;
import org.w3id.dixit.export.UnknownArticleException;
import org.w3id.dixit.page.ArticleView;
import org.w3id.dixit.page.ArticleViews;
import org.w3id.dixit.page.Report;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "report",
    description = {
      "Writes an article of a store as one HTML file, with every assertion marked in the text and"
          + " its evidence beside it: to read, to print, to send to an editor.",
      "The file asks for nothing from elsewhere and works without scripts."
    },
    footer = {
      "",
      "Examples:",
      "  dixit report 6ee6ab29acb91af6 -o report.html",
      "  dixit report src/examples/accession-talks.txt -o report.html"
    })
final class ReportCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Parameters(
      paramLabel = "ARTICLE",
      description = {
        "The IRI of an article, the id at the end of it, its address on the web, or the file that it"
            + " was built from."
      })
  private String article;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to a file, which is replaced as a whole or not at all.")
  private Path output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    String html;
    try (Store opened = store.open()) {
      String iri = new NamedArticle(spec.commandLine(), opened).iri(article);
      ArticleView view =
          opened
              .read(data -> ArticleViews.find(data, iri))
              .orElseThrow(() -> new UnknownArticleException(iri));
      html = Report.html(view, Version.number());
    }
    if (output == null) {
      spec.commandLine().getOut().print(html);
    } else {
      write(html);
    }
    return ExitCode.DONE;
  }

  private void write(String html) {
    try {
      AtomicFile.replace(output, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | UncheckedIOException e) {
      IOException cause =
          e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
      throw new CommandException(
          "Cannot write "
              + output
              + " ("
              + Output.reason(cause)
              + "). An older file of that name is as it was; choose another with --output.",
          e);
    }
  }
}
