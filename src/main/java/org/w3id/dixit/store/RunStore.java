package org.w3id.dixit.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.read.Intake.Taken;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.RulesHash;

/**
 * The store of one run, opened when something comes that has to go into it or be looked up there.
 */
final class RunStore implements AutoCloseable {
  /** More rejects than a mistyped command has: they make a store even without any article. */
  private static final int REJECTS_OF_A_CORPUS = 1000;

  private final Supplier<Store> opener;
  private final String version;
  private final String rules;
  private final int batchQuads;
  private final String start = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
  private final List<Reject> early = new ArrayList<>();
  private Store store;
  private QuadMapper mapper;
  private Batch batch;
  private boolean hadRejects;

  /**
   * @param opener opens the store or makes one
   * @param version that of the program
   */
  RunStore(Supplier<Store> opener, String version, int batchQuads) {
    this.opener = opener;
    this.version = version;
    this.rules = RulesHash.shipped(version);
    this.batchQuads = batchQuads;
  }

  /** Opens the store unless that is done already. */
  Store open() {
    if (store == null) {
      store = opener.get();
      mapper = new QuadMapper(store.base(), version);
      batch = store.batch(batchQuads);
      hadRejects = !store.rejects().isEmpty();
      early.forEach(reject -> batch.reject(reject, start));
      early.clear();
    }
    return store;
  }

  /** The store, if it had to be opened. */
  Optional<Store> opened() {
    return Optional.ofNullable(store);
  }

  /** What maps readings; the store is open then. */
  QuadMapper mapper() {
    return mapper;
  }

  /** Whether the article is here as it is, by the rules as they are. */
  boolean holds(Article article, String inputHash) {
    open();
    String iri = mapper.articleIri(article);
    return batch.holds(iri, inputHash, rules) || store.holds(iri, inputHash, rules);
  }

  /** What articles are read by. */
  String rules() {
    return rules;
  }

  /** What was rejected at a place before. */
  Optional<Reject> rejectAt(String place) {
    open();
    return hadRejects ? store.rejects().at(place) : Optional.empty();
  }

  void add(Taken taken, Collection<Quad> quads) {
    String iri = mapper.articleIri(taken.article());
    if (hadRejects) {
      batch.add(taken.place(), iri, quads);
    } else {
      batch.add(iri, quads);
    }
  }

  void reject(Reject reject) {
    if (store == null) {
      early.add(reject);
      if (early.size() >= REJECTS_OF_A_CORPUS) {
        open();
      }
    } else {
      batch.reject(reject, start);
    }
  }

  /** A file was read to its end: what was rejected in it before and not now is no more. */
  void fileEnded(String file) {
    dropUnmet(DX.sourceFile, file);
  }

  /** The same for all that an input of the command line names. */
  void inputEnded(String input) {
    dropUnmet(DX.sourceFile, input);
    dropUnmet(DX.input, input);
  }

  private void dropUnmet(Node property, String value) {
    if (hadRejects) {
      batch.dropUnmet(property, value, start);
    }
  }

  /** Commits what is pending, and shows the rejects. */
  void finish() {
    if (store != null) {
      batch.flush();
      store.rejects().writeFile();
    }
  }

  @Override
  public void close() {
    if (store != null) {
      store.close();
    }
  }
}
