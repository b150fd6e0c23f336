package org.w3id.dixit.cli;

import java.time.Instant;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.w3id.dixit.cli.InputArticles.Input;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.store.Renewal;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoredArticles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "rebuild",
    description = {
      "Reads the articles of a store again, from the texts that it holds, with today's rules and"
          + " lexicon.",
      "Until all are read, the store is as it was. An article that cannot be read again is kept as"
          + " it was read before. Judgements on links that are kept beside the store are applied"
          + " anew."
    },
    footer = {"", "Example:", "  dixit rebuild --store ./dixit-store"})
final class RebuildCommand implements Callable<Integer> {
  @Mixin private StoreOption store;
  @Mixin private JudgementsOption judgements;
  @Mixin private EngineOptions engine;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Progress progress = Progress.on(spec.commandLine().getErr());
    int articles;
    int kept;
    try (Store opened = store.open()) {
      Set<String> waiting = new TreeSet<>(opened.articles());
      articles = waiting.size();
      try (Renewal renewal = opened.renewal()) {
        readAgain(opened, waiting, renewal, progress);
        kept = waiting.size();
        StoredArticles stored = new StoredArticles(opened);
        waiting.forEach(iri -> renewal.addOfArticle(stored.quads(iri)));
        renewal.addVocabulary();
        renewal.addRejects(opened);
        progress.now("putting the new content in its place");
        renewal.finish();
      }
    }
    try (Store opened = store.open()) {
      judgements.apply(opened);
    }
    progress.done();
    spec.commandLine()
        .getOut()
        .println(
            "Rebuilt %s: read %s again%s."
                .formatted(
                    store.folder(),
                    Counted.of(articles - kept, "article"),
                    kept == 0 ? "" : "; kept " + kept + " as before"));
    return progress.exitCode();
  }

  /** Takes the IRIs of those that have been read out of {@code waiting}. */
  private void readAgain(Store opened, Set<String> waiting, Renewal renewal, Progress progress) {
    StoredArticles stored = new StoredArticles(opened);
    QuadMapper mapper = new QuadMapper(opened.base(), engine.version());
    Iterator<Input> inputs =
        Set.copyOf(waiting).stream()
            .sorted()
            .map(iri -> new Input(iri, stored.article(iri)))
            .iterator();
    Readings.ofPipeline(progress, engine)
        .forEach(
            inputs,
            (input, reading) -> {
              renewal.addOfArticle(reading.quads(mapper, Instant.now()));
              waiting.remove(input.place());
            });
  }
}
