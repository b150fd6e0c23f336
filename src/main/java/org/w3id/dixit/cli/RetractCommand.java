package org.w3id.dixit.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoreException;
import org.w3id.dixit.store.StoreException.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "retract",
    description = {
      "Takes articles out of a store: their text, their assertions, and the entities and links that"
          + " no other article mentions."
    },
    footer = {"", "Example:", "  dixit retract 1028c4ee3ea0d212"})
final class RetractCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Parameters(
      arity = "1..*",
      paramLabel = "ARTICLE",
      description = "The IRI of an article, or the id at the end of it.")
  private List<String> articles;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    int code = ExitCode.DONE;
    try (Store opened = store.open()) {
      for (String article : articles) {
        String iri = StoreOption.articleIri(opened, article);
        try {
          opened.retract(iri);
          spec.commandLine().getOut().println("Retracted " + iri);
        } catch (StoreException e) {
          if (e.reason() != Reason.UNKNOWN_ARTICLE) {
            throw e;
          }
          spec.commandLine().getErr().println(e.getMessage());
          code = ExitCode.SOME_FAILED;
        }
      }
    }
    return code;
  }
}
