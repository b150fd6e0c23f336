package org.w3id.dixit.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.w3id.dixit.link.Copy;
import org.w3id.dixit.link.CopyGraph;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "copies",
    description = {
      "Finds articles that are copies of earlier ones, such as agency reports that several outlets"
          + " print, shortened or changed in some words, and prints each with its origin.",
      "Copies and their assertions get dx:copyOf in the store, so that queries can count independent"
          + " origins; quotations that stand in another article in nearly the same words get"
          + " dx:variantOf. What an earlier run has found is replaced: run it again after build and"
          + " rebuild."
    },
    footer = {
      "",
      "Examples:",
      "  dixit copies --store ./dixit-store",
      "  dixit query wire-copies",
      "  dixit query quotation-differences"
    })
final class CopiesCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(
      names = "--share",
      paramLabel = "SHARE",
      defaultValue = "" + CopyGraph.SHARE,
      description = {
        "How much of the shorter one of two texts has to stand in the other, from 0.2 to 1 (default:"
            + " ${DEFAULT-VALUE})."
      })
  private double share;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (!(share >= 0.2 && share <= 1)) {
      throw new picocli.CommandLine.ParameterException(
          spec.commandLine(), "--share is a number from 0.2 to 1, such as 0.6.");
    }
    CopyGraph.Summary found;
    try (Store opened = store.open()) {
      found = CopyGraph.renew(opened, share);
    }
    PrintWriter out = spec.commandLine().getOut();
    for (Copy copy : found.copies()) {
      out.println(
          String.format(
              Locale.ROOT,
              "%s is a copy of %s (%.2f)",
              copy.article(),
              copy.origin(),
              copy.share()));
    }
    out.println(
        "Of %s, copies: %d, with %s of their origins; quotations in nearly the same words: %d."
            .formatted(
                Counted.of(found.articles(), "article"),
                found.copies().size(),
                Counted.of(found.assertions(), "assertion"),
                found.variants()));
    return ExitCode.DONE;
  }
}
