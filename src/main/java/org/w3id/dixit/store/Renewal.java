package org.w3id.dixit.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.store.StoreException.Reason;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * The whole content of a store made anew: bulk-loaded into files beside the present ones and put in
 * their place in one step at the end. Whatever happens before, a full disk or a killed process, the
 * store is as it was; what an unfinished one has written is deleted when the store is next opened.
 * As long as it goes on no other process can open the store.
 *
 * <p>Not for several threads at once. All methods throw {@link StoreException} when the store
 * cannot do its work.
 */
public final class Renewal implements AutoCloseable {
  static {
    // Where a vocabulary of Jena's is the first class to be loaded, its initialisation fails.
    JenaSystem.init();
  }

  private static final Node LABEL = RDFS.label.asNode();

  private final StoreFolder folder;
  private final String base;
  private final Runnable release;
  private final Path database;
  private final Node entities;
  private DatasetGraph data;
  private DataLoader loader;
  private StreamRDF sink;
  private SortedLines labels;
  private String vocabulary = "";
  private long quads;
  private boolean finished;

  /**
   * @param release gives back the hold on the store that the caller has
   */
  Renewal(StoreFolder folder, String base, Runnable release) {
    this.folder = folder;
    this.base = base;
    this.release = release;
    this.database = folder.nextDatabase();
    this.entities = new GraphNames(base).entities();
    try {
      Files.createDirectories(database);
      this.labels = new SortedLines(database);
      this.data = DatabaseMgr.connectDatasetGraph(Location.create(database.toString()));
      this.loader = LoaderFactory.sequentialLoader(data, (format, values) -> {});
      loader.startBulk();
      this.sink = loader.stream();
      sink.start();
    } catch (IOException e) {
      close();
      throw StoreFolder.failure(folder.path(), e);
    } catch (RuntimeException e) {
      close();
      throw failure(e);
    }
  }

  /**
   * Begins to fill a store, which is made where there is none.
   *
   * @param base the start of all IRIs of what it is filled with
   * @param replace whether articles that it holds may be lost; the store need not be sound then
   */
  public static Renewal of(Path folder, String base, boolean replace) {
    StoreFolder opened = StoreFolder.existingOrNew(folder, base);
    if (replace) {
      opened.requireWritable();
      return new Renewal(opened, base, hold(opened));
    }
    Store store = Store.openExisting(folder);
    try {
      int articles = store.articles().size();
      if (articles > 0) {
        throw new StoreException(
            Reason.NOT_EMPTY,
            "The store %s holds articles: %d. Name another with --store, or let this one be replaced with --replace."
                .formatted(folder, articles));
      }
      return new Renewal(StoreFolder.existing(folder), base, store::close);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Locks the files of a store without reading them: they may be damaged. */
  private static Runnable hold(StoreFolder folder) {
    try {
      Files.createDirectories(folder.database());
      Path file = folder.database().resolve("tdb.lock");
      if (!Files.exists(file)) {
        Files.createFile(file);
      }
      ProcessFileLock lock = ProcessFileLock.create(file.toString());
      lock.lockEx();
      return () -> ProcessFileLock.release(lock);
    } catch (DBOpEnvException e) {
      throw Connection.inUse(folder.path(), e);
    } catch (IOException e) {
      throw StoreFolder.failure(folder.path(), e);
    }
  }

  /** Adds one quad as it is. */
  public void add(Quad quad) {
    try {
      sink.quad(quad);
      quads++;
    } catch (RuntimeException e) {
      throw failure(e);
    }
  }

  /**
   * Adds the quads of one article, or some of them. Of an entity's labels in all articles the
   * smallest is kept, as in a store that is built.
   */
  public void addOfArticle(Collection<Quad> article) {
    article.forEach(this::addOfArticle);
  }

  /** Adds one quad of an article, as {@link #addOfArticle(Collection)} does. */
  public void addOfArticle(Quad quad) {
    if (!quad.getGraph().equals(entities) || !quad.getPredicate().equals(LABEL)) {
      add(quad);
      return;
    }
    String line = NodeFmtLib.strNT(quad.getSubject()) + " " + NodeFmtLib.strNT(quad.getObject());
    try {
      labels.add(line.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw StoreFolder.failure(folder.path(), e);
    }
  }

  /** Adds the vocabulary and the lexicon as they come with the program. */
  public void addVocabulary() {
    VocabularyGraphs graphs = new VocabularyGraphs();
    graphs.send(this::add);
    vocabulary = graphs.version();
  }

  /** Adds what a store notes of inputs that gave no article. */
  public void addRejects(Store store) {
    Node graph = store.names().rejects();
    store.read(
        data -> {
          data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(this::add);
          return null;
        });
  }

  /** Says which vocabulary is among the quads, where they come of another store. */
  public void rememberVocabulary(String version) {
    vocabulary = version;
  }

  /** How many quads have been added. */
  public long quads() {
    return quads;
  }

  /** Puts the new content in the place of the old one. The store is not open afterwards. */
  public void finish() {
    try {
      addLabels();
      sink.finish();
      loader.finishBulk();
      requireWholeIndexes();
      TDBInternal.expel(data, true);
      data = null;
      labels.close();
      folder.use(database, base, vocabulary);
      finished = true;
    } catch (IOException e) {
      throw StoreFolder.failure(folder.path(), e);
    } catch (RuntimeException e) {
      throw failure(e);
    }
    release.run();
    try {
      folder.deleteOtherDatabases();
    } catch (StoreException e) {
      // Deleted when the store is next opened.
    }
  }

  /** Every index must have every quad: a loader may pass over what the disk refuses. */
  private void requireWholeIndexes() {
    Set<Long> sizes =
        Txn.calculateRead(
            data,
            () ->
                Arrays.stream(
                        TDBInternal.getDatasetGraphTDB(data)
                            .getQuadTable()
                            .getNodeTupleTable()
                            .getTupleTable()
                            .getIndexes())
                    .map(index -> Iter.count(index.all()))
                    .collect(Collectors.toSet()));
    if (sizes.size() != 1 || (quads > 0 && sizes.contains(0L))) {
      throw failure(new IllegalStateException("not all of it can be read back"));
    }
  }

  /** Of the labels of one entity, which come one after the other, the smallest. */
  private void addLabels() throws IOException {
    Quad[] smallest = new Quad[1];
    labels.drain(
        line -> {
          String text = new String(line, StandardCharsets.UTF_8);
          int end = text.indexOf("> ") + 1;
          Node entity = NodeFactory.createURI(text.substring(1, end - 1));
          Node label = NodeFactoryExtra.parseNode(text.substring(end + 1));
          Quad last = smallest[0];
          if (last == null || !last.getSubject().equals(entity)) {
            Optional.ofNullable(last).ifPresent(this::add);
            smallest[0] = Quad.create(entities, entity, LABEL, label);
          } else if (NodeCmp.compareRDFTerms(label, last.getObject()) < 0) {
            smallest[0] = Quad.create(entities, entity, LABEL, label);
          }
        });
    Optional.ofNullable(smallest[0]).ifPresent(this::add);
  }

  /** Gives up what is not finished: the store is as it was. */
  @Override
  public void close() {
    if (finished) {
      return;
    }
    finished = true;
    // Where the disk is full, Jena prints a stack trace for every block that it cannot write.
    PrintStream console = System.err;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      if (loader != null && data != null) {
        loader.finishException(new IllegalStateException("given up"));
      }
    } catch (RuntimeException e) {
      // What it cannot tidy up is deleted below.
    }
    try {
      if (data != null) {
        TDBInternal.expel(data, true);
      }
      FileUtils.deleteDirectory(database.toFile());
    } catch (IOException | RuntimeException e) {
      // Deleted when the store is next opened.
    } finally {
      System.setErr(console);
      release.run();
    }
  }

  private StoreException failure(RuntimeException error) {
    if (error instanceof StoreException known) {
      return known;
    }
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException io) {
        return StoreFolder.failure(folder.path(), io);
      }
      if (cause instanceof UncheckedIOException io) {
        return StoreFolder.failure(folder.path(), io.getCause());
      }
    }
    return new StoreException(
        Reason.NO_SPACE,
        "The new content of the store %s cannot be written (%s). See to the disk, then run the command again; what was stored before is safe."
            .formatted(folder.path(), error.getMessage()),
        error);
  }
}
