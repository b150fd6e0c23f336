package org.w3id.dixit.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.vocabulary.DX;

/**
 * Articles on their way into a store, committed together: every commit costs TDB2 new blocks in
 * each of its indexes, so that many small ones eat the disk.
 *
 * <p>An article is either wholly in the store or not at all. One that was added but not yet
 * committed is lost if the process is killed; {@link #close} commits the last ones.
 */
public final class Batch implements AutoCloseable {
  /** As many quads are usually collected before they are committed. */
  public static final int QUADS = 100_000;

  private final Store store;
  private final int most;
  private final Map<String, List<Quad>> pending = new LinkedHashMap<>();
  private final List<Consumer<RejectGraph>> rejects = new ArrayList<>();
  private long quads;

  /**
   * @param most as many quads are collected before they are committed
   */
  Batch(Store store, int most) {
    this.store = store;
    this.most = most;
  }

  /**
   * Takes an article in the place of what the store holds of it.
   *
   * @param quads all of its graphs, with the entities and links that it mentions
   * @throws StoreException if a commit was due and failed; none of the articles added since the
   *     last commit is in the store then, nor will be
   */
  public synchronized void add(String articleIri, Collection<Quad> quads) {
    List<Quad> replaced = pending.put(articleIri, List.copyOf(quads));
    this.quads += quads.size() - (replaced == null ? 0 : replaced.size());
    flushIfFull();
  }

  /**
   * The same for an article that was read at a place, where there is nothing rejected any more.
   *
   * @throws StoreException as {@link #add(String, Collection)}
   */
  public synchronized void add(String place, String articleIri, Collection<Quad> quads) {
    rejects.add(graph -> graph.remove(place));
    add(articleIri, quads);
  }

  /**
   * Takes what could not be read.
   *
   * @param run the start of the run that met it
   */
  public synchronized void reject(Reject reject, String run) {
    rejects.add(graph -> graph.put(reject, run));
    quads += RejectGraph.QUADS;
    flushIfFull();
  }

  /** Drops the rejects of a file, or found by an input, that a run has not met in it. */
  synchronized void dropUnmet(Node property, String value, String run) {
    rejects.add(graph -> graph.removeUnmet(property, value, run));
    quads++;
    flushIfFull();
  }

  /** Whether an article waits here for its commit that was read of the same by the same rules. */
  synchronized boolean holds(String articleIri, String inputHash, String rules) {
    List<Quad> waiting = pending.get(articleIri);
    return waiting != null
        && has(waiting, DX.inputHash, inputHash)
        && has(waiting, DX.rulesHash, rules);
  }

  private static boolean has(List<Quad> quads, Node property, String value) {
    return quads.stream()
        .anyMatch(
            quad ->
                quad.getPredicate().equals(property)
                    && quad.getObject().getLiteralLexicalForm().equals(value));
  }

  private void flushIfFull() {
    if (quads >= most) {
      flush();
    }
  }

  /**
   * Commits what is pending.
   *
   * @throws StoreException if the store cannot take it; nothing of it is in the store then, nor
   *     will be
   */
  public synchronized void flush() {
    if (pending.isEmpty() && rejects.isEmpty()) {
      return;
    }
    Map<String, List<Quad>> articles = new LinkedHashMap<>(pending);
    List<Consumer<RejectGraph>> changes = List.copyOf(rejects);
    pending.clear();
    rejects.clear();
    quads = 0;
    store.write(
        data -> {
          ArticleGraphs graphs = new ArticleGraphs(data, store.names());
          articles.forEach(
              (article, content) -> graphs.replace(NodeFactory.createURI(article), content));
          RejectGraph rejectGraph = new RejectGraph(data, store.names());
          changes.forEach(change -> change.accept(rejectGraph));
        });
  }

  @Override
  public void close() {
    flush();
  }
}
