package org.w3id.dixit.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/** The indexed wikidict. Threads may share it. */
final class Wikidict implements AutoCloseable {

  /**
   * A title that was found.
   *
   * @param surfaces how many spellings of links lead to it
   * @param value how well it answers what was asked
   */
  record Hit(String title, long surfaces, double value) {}

  private final IndexSummary summary;
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private Wikidict(IndexFolder folder) throws IOException {
    this.summary = folder.summary();
    this.directory = FSDirectory.open(folder.inUse());
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * @param index the folder of the index itself
   * @throws LinkException if it cannot be read
   */
  static Wikidict open(Path index) {
    Path place = index.toAbsolutePath().normalize();
    IndexFolder folder =
        new IndexFolder(
            place.getParent(), place.getFileName().toString(), IndexFolder.Content.WIKIDICT);
    try {
      return new Wikidict(folder);
    } catch (IOException e) {
      throw LinkException.failed(
          "The index of the wikidict in " + index + " cannot be read; make it again.", e);
    }
  }

  /** How many spellings lead to the title that most lead to. */
  long mostSurfaces() {
    return summary.mostReferences();
  }

  /** The titles of links that bear just these words; the value is the share that leads there. */
  List<Hit> spelled(String words, int limit) {
    return search(FeatureField.newLinearQuery(WikidictDocument.SURFACE, words, 1), limit);
  }

  /** The same, whatever the case and the marks on letters. */
  List<Hit> spelledLike(String words, int limit) {
    String key = NameFolding.key(words);
    return key.isEmpty()
        ? List.of()
        : search(FeatureField.newLinearQuery(WikidictDocument.FOLDED, key, 1), limit);
  }

  /** Titles with all these words in them, those that most spellings lead to first. */
  List<Hit> withWords(Collection<String> words, int limit) {
    if (words.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words) {
      query.add(new TermQuery(new Term(WikidictDocument.NAME, word)), Occur.FILTER);
    }
    query.add(
        FeatureField.newSaturationQuery(
            WikidictDocument.FEATURES, WikidictDocument.SURFACES, 1, 100),
        Occur.MUST);
    return search(query.build(), limit);
  }

  /**
   * How much of some words is said by links that lead to titles, after BM25 (Robertson et al.
   * 1994): rare words count more.
   *
   * @return a value, 0 or greater, for each of the titles that has any
   */
  Map<String, Double> context(Collection<String> titles, Collection<String> words) {
    List<BytesRef> terms = titles.stream().map(BytesRef::new).toList();
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(new TermInSetQuery(WikidictDocument.TITLE, terms), Occur.FILTER);
    int most = IndexSearcher.getMaxClauseCount() - 1;
    words.stream()
        .distinct()
        .limit(most)
        .forEach(
            word ->
                query.add(new TermQuery(new Term(WikidictDocument.CONTEXT, word)), Occur.SHOULD));
    Map<String, Double> values = new HashMap<>();
    for (Hit hit : search(query.build(), Math.max(1, titles.size()))) {
      values.merge(hit.title(), hit.value(), Math::max);
    }
    return values;
  }

  private List<Hit> search(Query query, int limit) {
    try {
      List<Hit> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
        Document document = searcher.storedFields().document(hit.doc);
        found.add(
            new Hit(
                document.get(WikidictDocument.TITLE),
                document.getField(WikidictDocument.SURFACES).numericValue().longValue(),
                hit.score));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (directory;
        reader) {
      // Both are closed at the end of this block.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
