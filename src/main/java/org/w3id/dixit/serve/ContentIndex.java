package org.w3id.dixit.serve;

import static org.apache.jena.graph.Node.ANY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.vocabulary.DX;

/** The words of the contents of all assertions of a store. Threads may share it. */
final class ContentIndex implements AutoCloseable {
  private static final String TEXT = "text";
  private static final String ASSERTION = "assertion";
  private static final String GRAPH = "graph";
  private static final double WRITER_MEGABYTES = 32;
  private static final int LONGEST_REQUEST = 500;
  private static final int COUNTED = 10_000;
  private static final Pattern PART = Pattern.compile("(-?)(?:\"([^\"]*)\"|(\\S+))");

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Analyzer analyzer = new EnglishAnalyzer();

  private ContentIndex(Path folder) throws IOException {
    this.directory = FSDirectory.open(folder);
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * An assertion that was found.
   *
   * @param graph the metadata of its article
   */
  record Hit(Node assertion, Node graph, float score) {}

  /**
   * What was found.
   *
   * @param total how many there are; beyond ten thousand they are no longer counted
   */
  record Hits(long total, List<Hit> hits) {}

  /** Writes the index of a store into an empty folder, unless told to stop. */
  static void make(Store store, Path folder, BooleanSupplier stopped) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(new EnglishAnalyzer()).setRAMBufferSizeMB(WRITER_MEGABYTES);
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, config)) {
      store.read(data -> write(data, writer, stopped));
      writer.commit();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static ContentIndex open(Path folder) throws IOException {
    return new ContentIndex(folder);
  }

  private static Void write(DatasetGraph data, IndexWriter writer, BooleanSupplier stopped) {
    Iterator<Quad> contents = data.find(ANY, ANY, DX.contentText, ANY);
    try {
      while (contents.hasNext()) {
        if (stopped.getAsBoolean()) {
          throw Problem.unavailable("The store is being replaced.");
        }
        writer.addDocument(document(contents.next()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return null;
  }

  private static Document document(Quad content) {
    Document document = new Document();
    document.add(new StoredField(ASSERTION, content.getSubject().getURI()));
    document.add(new StoredField(GRAPH, content.getGraph().getURI()));
    document.add(new TextField(TEXT, content.getObject().getLiteralLexicalForm(), Field.Store.NO));
    return document;
  }

  /**
   * The assertions whose contents have all these words, best first. Words in quotation marks have
   * to stand together; a hyphen before a word excludes it. No character has another meaning.
   *
   * @param offset how many to pass over
   * @param limit how many to give at most
   * @throws Problem if no word is left to look for
   */
  Hits search(String words, int offset, int limit) {
    Query query = query(words);
    try {
      TopDocs found =
          searcher.search(query, new TopScoreDocCollectorManager(offset + limit, null, COUNTED));
      List<Hit> hits = new ArrayList<>();
      for (int i = offset; i < found.scoreDocs.length; i++) {
        hits.add(hit(found.scoreDocs[i]));
      }
      return new Hits(found.totalHits.value, hits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Hit hit(ScoreDoc found) throws IOException {
    Document document = searcher.storedFields().document(found.doc);
    return new Hit(
        NodeFactory.createURI(document.get(ASSERTION)),
        NodeFactory.createURI(document.get(GRAPH)),
        found.score);
  }

  private Query query(String words) {
    if (words.length() > LONGEST_REQUEST) {
      throw Problem.badRequest(
          "The parameter q is longer than " + LONGEST_REQUEST + " characters; look for less.");
    }
    QueryBuilder builder = new QueryBuilder(analyzer);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean some = false;
    Matcher parts = PART.matcher(words);
    while (parts.find()) {
      boolean excluded = !parts.group(1).isEmpty();
      Optional<Query> part = Optional.ofNullable(part(builder, parts));
      part.ifPresent(each -> query.add(each, excluded ? Occur.MUST_NOT : Occur.MUST));
      some |= part.isPresent() && !excluded;
    }
    if (!some) {
      throw Problem.badRequest(
          "There is no word to look for in \""
              + words
              + "\"; give one that is not as common as \"the\".");
    }
    return query.build();
  }

  private static Query part(QueryBuilder builder, Matcher part) {
    return part.group(2) != null
        ? builder.createPhraseQuery(TEXT, part.group(2))
        : builder.createBooleanQuery(TEXT, part.group(3), Occur.MUST);
  }

  @Override
  public void close() throws IOException {
    try (directory;
        reader;
        analyzer) {
      // All are closed at the end of this block.
    }
  }
}
