package org.w3id.dixit.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Articles on their way into a store, committed together: every commit costs TDB2 new blocks in
 * each of its indexes, so that many small ones eat the disk.
 *
 * <p>An article is either wholly in the store or not at all. One that was added but not yet
 * committed is lost if the process is killed; {@link #close} commits the last ones.
 */
public final class Batch implements AutoCloseable {
  /** As many quads are collected before they are committed. */
  static final int QUADS = 100_000;

  private final Store store;
  private final Map<String, List<Quad>> pending = new LinkedHashMap<>();
  private long quads;

  Batch(Store store) {
    this.store = store;
  }

  /**
   * Takes an article in the place of what the store holds of it.
   *
   * @param quads all of its graphs, with the entities and links that it mentions
   * @throws StoreException if a commit was due and failed; the articles added since the last commit
   *     are then still pending
   */
  public synchronized void add(String articleIri, Collection<Quad> quads) {
    List<Quad> replaced = pending.put(articleIri, List.copyOf(quads));
    this.quads += quads.size() - (replaced == null ? 0 : replaced.size());
    if (this.quads >= QUADS) {
      flush();
    }
  }

  /**
   * Commits what is pending.
   *
   * @throws StoreException if the store cannot take it; nothing of it is in the store then
   */
  public synchronized void flush() {
    if (pending.isEmpty()) {
      return;
    }
    store.write(
        data -> {
          ArticleGraphs graphs = new ArticleGraphs(data, store.names());
          pending.forEach(
              (article, content) -> graphs.replace(NodeFactory.createURI(article), content));
        });
    pending.clear();
    quads = 0;
  }

  @Override
  public void close() {
    flush();
  }
}
