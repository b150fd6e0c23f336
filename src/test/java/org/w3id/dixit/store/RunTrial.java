package org.w3id.dixit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.pipeline.ArticleReading;
import org.w3id.dixit.read.InputBytes;
import org.w3id.dixit.read.Intake.Taken;
import org.w3id.dixit.read.Languages;
import org.w3id.dixit.read.ReadSettings;
import org.w3id.dixit.store.RunSettings.Scope;
import org.w3id.dixit.vocabulary.PROV;

/** One run over a corpus with a reading by words, and what became of each input. */
final class RunTrial implements RunListener {
  final List<String> read = new ArrayList<>();
  final List<String> unchanged = new ArrayList<>();
  final List<String> rejected = new ArrayList<>();
  final List<String> notTried = new ArrayList<>();
  final List<String> tried = Collections.synchronizedList(new ArrayList<>());

  private final Path store;
  private Scope scope = Scope.CHANGED;
  private String version = "1";
  private int threads = 2;
  private int batch = 600;
  private Duration limit = Duration.ofSeconds(30);
  private BooleanSupplier stopped = () -> false;
  private Function<Article, ArticleReading> reader = WordReading::of;

  RunTrial(Path store) {
    this.store = store;
  }

  RunTrial scope(Scope other) {
    scope = other;
    return this;
  }

  RunTrial version(String other) {
    version = other;
    return this;
  }

  RunTrial threads(int number) {
    threads = number;
    return this;
  }

  RunTrial batch(int quads) {
    batch = quads;
    return this;
  }

  RunTrial limit(Duration other) {
    limit = other;
    return this;
  }

  RunTrial stoppedBy(BooleanSupplier when) {
    stopped = when;
    return this;
  }

  RunTrial reader(Function<Article, ArticleReading> other) {
    reader = other;
    return this;
  }

  /** The run, to its end or until it is stopped. */
  RunTrial over(Path... inputs) {
    List<String> names = new ArrayList<>();
    for (Path input : inputs) {
      names.add(input.toString());
    }
    CorpusRun run =
        new CorpusRun(
            () -> Store.openOrCreate(store),
            () ->
                article -> {
                  tried.add(article.text());
                  return reader.apply(article);
                },
            version,
            new RunSettings(scope, threads, limit, batch),
            ReadSettings.standard().withLanguages(Languages.ANY),
            this,
            stopped);
    run.read(Store.isAt(store), names, new InputBytes()).ifPresent(Store::close);
    return this;
  }

  @Override
  public void read(Taken article, ArticleReading reading) {
    read.add(article.place());
  }

  @Override
  public void unchanged(Taken article) {
    unchanged.add(article.place());
  }

  @Override
  public void rejected(Reject reject, boolean failure, boolean before) {
    (before ? notTried : rejected).add(reject.place());
  }

  /** All that a store holds but the times of runs, in order. */
  static Set<String> quads(Path store) {
    try (Store opened = Store.openExisting(store)) {
      return opened.read(
          data -> {
            Set<String> lines = new TreeSet<>();
            Iter.iter(data.find())
                .filter(quad -> !quad.getPredicate().equals(PROV.endedAtTime))
                .forEach(quad -> lines.add(line(quad)));
            return lines;
          });
    }
  }

  private static String line(Quad quad) {
    return String.join(
        " ",
        NodeFmtLib.strNT(quad.getGraph()),
        NodeFmtLib.strNT(quad.getSubject()),
        NodeFmtLib.strNT(quad.getPredicate()),
        NodeFmtLib.strNT(quad.getObject()));
  }

  /** The lines of the file of rejects; none where there is no file. */
  static List<String> rejects(Path store) {
    Path file = Rejects.besides(store);
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
