package org.w3id.dixit.cli;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * Uses the short commands once, on a store of its own, so that Java can note which classes they
 * need. The launcher calls it to make the archive that lets them start fast.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {
  private static final String ARTICLE = Store.DEFAULT_BASE + "article/warm-up";
  private static final String[][] COMMANDS = {
    {"query", "who-said-what"},
    {"query", "who-said-what", "--format", "csv"},
    {"query", "who-said-what", "--format", "json"},
    {"query", "--list"},
    {"export"},
    {"export", "--format", "turtle"},
    {"verify"},
    {"stats"},
    {"--help"}
  };

  @Mixin private StoreOption store;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    try (Store opened = Store.openOrCreate(store.folder());
        InputStream example = WarmUpCommand.class.getResourceAsStream("warm-up.trig")) {
      List<Quad> quads =
          Iter.toList(RDFParser.source(example).lang(Lang.TRIG).toDatasetGraph().find());
      opened.replaceArticle(ARTICLE, quads);
    }
    for (String[] command : COMMANDS) {
      List<String> arguments = new ArrayList<>(List.of(command));
      if (!command[0].startsWith("-")) {
        arguments.addAll(List.of("--store", store.folder().toString()));
      }
      Main.commandLine(spec.commandLine().getOut(), spec.commandLine().getErr())
          .execute(arguments.toArray(String[]::new));
    }
    return ExitCode.DONE;
  }
}
