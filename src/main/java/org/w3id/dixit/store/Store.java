package org.w3id.dixit.store;

import static org.apache.jena.graph.Node.ANY;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.store.StoreException.Reason;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * The knowledge graph on disk. One process at a time may have a store open; within it, threads may
 * share the store. Everything is read and written in transactions; what a transaction has committed
 * outlives the process, however it ends.
 *
 * <p>All methods throw {@link StoreException} when the store cannot do its work.
 */
public final class Store implements AutoCloseable {
  /** The start of all IRIs where the user names none. */
  public static final String DEFAULT_BASE = "https://w3id.org/dixit/kg/";

  private static final Node ARTICLE = NodeFactory.createURI("http://schema.org/NewsArticle");
  private static final Node TYPE = RDF.type.asNode();
  private static final Node LABEL = RDFS.label.asNode();
  // A freshly compacted store takes some 350 bytes a quad; below this a compaction gains little.
  private static final long BLOATED_BYTES_PER_QUAD = 450;
  // Counting the quads takes a while, so it is done only when the files have grown by so much.
  private static final double WORTH_COUNTING = 1.3;
  private static final long SMALL_STORE = 32L << 20;

  private final StoreFolder folder;
  private final GraphNames names;
  private final Connection connection;

  private Store(StoreFolder folder) {
    this.folder = folder;
    this.names = new GraphNames(folder.base());
    this.connection = new Connection(folder.path(), folder.database());
  }

  /** Opens a store, also where its content is replaced while this waits for it. */
  private static Store open(StoreFolder folder) {
    folder.requireWritable();
    folder.requireDatabase();
    Store store = new Store(folder);
    try {
      StoreFolder now = StoreFolder.existing(folder.path());
      if (now.database().equals(folder.database())) {
        folder.deleteOtherDatabases();
        return store;
      }
      store.close();
      return open(now);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Opens the store at {@code folder}, or makes one there with the default base. */
  public static Store openOrCreate(Path folder) {
    return openCurrent(StoreFolder.existingOrNew(folder, DEFAULT_BASE));
  }

  /**
   * Opens the store at {@code folder}, or makes one there.
   *
   * @param base an absolute IRI that ends in {@code /} or {@code #}; an existing store must have
   *     been made with the same one
   */
  public static Store openOrCreate(Path folder, String base) {
    requireBase(base);
    StoreFolder opened = StoreFolder.existingOrNew(folder, base);
    if (!opened.base().equals(base)) {
      throw new StoreException(
          Reason.OTHER_BASE,
          "The store %s was made with --base %s, not %s; give that one or choose another store with --store."
              .formatted(folder, opened.base(), base));
    }
    return openCurrent(opened);
  }

  /** Opens the store at {@code folder}, which must be there. */
  public static Store openExisting(Path folder) {
    return open(StoreFolder.existing(folder));
  }

  /** Whether there is a store at {@code folder}. */
  public static boolean isAt(Path folder) {
    return StoreFolder.isAt(folder);
  }

  /** The folder with the quads of the store at {@code folder}; empty if there is no store. */
  public static Optional<Path> databaseAt(Path folder) {
    return isAt(folder) ? Optional.of(StoreFolder.existing(folder).database()) : Optional.empty();
  }

  /** The start of all IRIs of this store. */
  public String base() {
    return folder.base();
  }

  public Path folder() {
    return folder.path();
  }

  /** Runs {@code action} in a read transaction. What it gives must not depend on the dataset. */
  public <T> T read(Function<DatasetGraph, T> action) {
    return connection.read(action);
  }

  /** Runs {@code action} in a write transaction: if it throws, nothing of it stays. */
  public void write(Consumer<DatasetGraph> action) {
    connection.write(action);
  }

  /** Collects articles and commits them in large transactions. */
  public Batch batch() {
    return batch(Batch.QUADS);
  }

  /**
   * Collects articles and commits them in transactions of one's own size.
   *
   * @param quads as many are collected before they are committed; fewer than {@link Batch#QUADS}
   *     cost disk
   */
  public Batch batch(int quads) {
    return new Batch(this, quads);
  }

  /** What could not be read. */
  public Rejects rejects() {
    return new Rejects(this);
  }

  /**
   * Whether the store holds an article as it was read of the same input by the same rules.
   *
   * @param inputHash {@link org.w3id.dixit.model.Article#inputHash}
   * @param rules {@link org.w3id.dixit.vocabulary.RulesHash}
   */
  public boolean holds(String articleIri, String inputHash, String rules) {
    Node article = node(articleIri);
    Node graph = GraphNames.metadata(article);
    Node run = GraphNames.run(article);
    return read(
        data ->
            data.contains(graph, run, DX.inputHash, NodeFactory.createLiteralString(inputHash))
                && data.contains(graph, run, DX.rulesHash, NodeFactory.createLiteralString(rules)));
  }

  /**
   * Puts an article in the place of what the store holds of it, in one transaction. For many
   * articles use {@link #batch}.
   *
   * @param quads all graphs of the article, with the entities and links that it mentions
   */
  public void replaceArticle(String articleIri, Collection<Quad> quads) {
    write(data -> new ArticleGraphs(data, names).replace(node(articleIri), quads));
  }

  /**
   * Takes an article out, with the entities and links that no other article mentions.
   *
   * @throws StoreException if the store does not hold it
   */
  public void retract(String articleIri) {
    write(
        data -> {
          if (!new ArticleGraphs(data, names).retract(node(articleIri))) {
            throw new StoreException(
                Reason.UNKNOWN_ARTICLE,
                "The store %s holds no article <%s>; `dixit query articles` lists those it holds."
                    .formatted(folder(), articleIri));
          }
        });
  }

  /**
   * Begins to make the content of this store anew. Until that is finished the store can be read as
   * it is; then it is closed.
   */
  public Renewal renewal() {
    return new Renewal(folder, base(), this::close);
  }

  /** The IRIs of the articles in the store. */
  public SortedSet<String> articles() {
    return read(
        data -> {
          SortedSet<String> iris = new TreeSet<>();
          data.find(ANY, ANY, TYPE, ARTICLE)
              .forEachRemaining(quad -> iris.add(quad.getSubject().getURI()));
          return iris;
        });
  }

  /** Rewrites the files without the space that past transactions have left in them. */
  public Compaction compact() {
    long before = folder.bytes();
    connection.compact();
    long after = folder.bytes();
    folder.rememberSettled(after);
    return new Compaction(before, after);
  }

  /** Compacts the store if that is likely to gain a quarter of it and it is not small anyway. */
  public Optional<Compaction> compactIfWorthwhile() {
    long bytes = folder.bytes();
    if (bytes < SMALL_STORE || bytes < WORTH_COUNTING * folder.settledBytes()) {
      return Optional.empty();
    }
    if (bytes > BLOATED_BYTES_PER_QUAD * quads()) {
      return Optional.of(compact());
    }
    folder.rememberSettled(bytes);
    return Optional.empty();
  }

  public StoreStats stats() {
    return read(
        data ->
            new StoreStats(
                Iter.count(data.find(ANY, ANY, TYPE, ARTICLE)),
                Iter.count(data.find(ANY, ANY, TYPE, DX.Assertion)),
                Iter.count(data.find(names.entities(), ANY, LABEL, ANY)),
                Iter.count(data.find()),
                folder.bytes()));
  }

  /** Counts the assertions by act and by source. */
  public StoreTallies tallies() {
    return read(data -> StoreTallies.of(data, names));
  }

  /** The hash of the vocabulary and the lexicon that come with the program. */
  public static String shippedVocabulary() {
    return new VocabularyGraphs().version();
  }

  /** Which vocabulary the store holds; empty where it has never been told. */
  public String vocabulary() {
    return folder.vocabulary();
  }

  @Override
  public void close() {
    connection.close();
  }

  GraphNames names() {
    return names;
  }

  private long quads() {
    return read(data -> Iter.count(data.find()));
  }

  // The hash is written after the commit: a crash between the two only means one more loading.
  private static Store openCurrent(StoreFolder folder) {
    Store store = open(folder);
    try {
      VocabularyGraphs vocabulary = new VocabularyGraphs();
      String version = vocabulary.version();
      if (!version.equals(folder.vocabulary())) {
        store.write(vocabulary::load);
        folder.rememberVocabulary(version);
      }
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /**
   * Does nothing for an absolute IRI that ends in {@code /} or {@code #}.
   *
   * @throws StoreException for all else
   */
  public static void requireBase(String base) {
    try {
      if ((base.endsWith("/") || base.endsWith("#")) && IRIx.create(base).isReference()) {
        return;
      }
    } catch (IRIException e) {
      // told below
    }
    throw new StoreException(
        Reason.BAD_BASE, "--base " + base + " is not an absolute IRI that ends in / or #.");
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
