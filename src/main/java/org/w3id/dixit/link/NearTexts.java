package org.w3id.dixit.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * Finds, for a text, those before it that may be nearly the same: that share some of the smallest
 * hashes of their runs of words. The hashes lie in an index on disk, in a temporary folder.
 */
final class NearTexts implements AutoCloseable {
  /** As many of the hashes must be shared; texts of which a sixth is common share more. */
  private static final int SHARED = 6;

  private static final int MOST = 50;
  private static final String GROUP = "group";
  private static final String HASH = "hash";
  private static final String NUMBER = "number";

  private final WordRuns runs;
  private final Path folder;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private IndexSearcher searcher;
  private int count;

  NearTexts(WordRuns runs) {
    this.runs = runs;
    try {
      this.folder = Files.createTempDirectory("dixit-copies");
      this.directory = FSDirectory.open(folder);
      this.writer = new IndexWriter(directory, new IndexWriterConfig());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds the next text; the first has number 0.
   *
   * @param group only texts of one group are compared
   */
  void add(String group, String text) {
    Document document = new Document();
    document.add(new StringField(GROUP, group, Store.NO));
    document.add(new IntPoint(NUMBER, count));
    document.add(new StoredField(NUMBER, count));
    for (String hash : runs.hashes(text)) {
      document.add(new StringField(HASH, hash, Store.NO));
    }
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    count++;
  }

  /**
   * The numbers of texts of the same group before one, those that share most with it first. No text
   * can be added afterwards.
   */
  List<Integer> before(int number, String group, String text) {
    Set<String> hashes = runs.hashes(text);
    if (hashes.isEmpty() || number == 0) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String hash : hashes) {
      query.add(new ConstantScoreQuery(new TermQuery(new Term(HASH, hash))), Occur.SHOULD);
    }
    query.setMinimumNumberShouldMatch(Math.min(SHARED, hashes.size()));
    query.add(new TermQuery(new Term(GROUP, group)), Occur.FILTER);
    query.add(IntPoint.newRangeQuery(NUMBER, 0, number - 1), Occur.FILTER);
    List<Integer> found = new ArrayList<>();
    try {
      for (ScoreDoc hit : searcher().search(query.build(), MOST).scoreDocs) {
        found.add(
            searcher().storedFields().document(hit.doc).getField(NUMBER).numericValue().intValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private IndexSearcher searcher() throws IOException {
    if (searcher == null) {
      writer.close();
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    }
    return searcher;
  }

  @Override
  public void close() {
    try {
      if (searcher != null) {
        searcher.getIndexReader().close();
      }
      writer.close();
      directory.close();
      FileUtils.deleteDirectory(folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
