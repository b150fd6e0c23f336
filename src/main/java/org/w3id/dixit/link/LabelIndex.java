package org.w3id.dixit.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/** The indexed names of another dataset. Threads may share it. */
public final class LabelIndex implements EntrySource, AutoCloseable {
  private static final float WHOLE_NAME_BOOST = 20;
  private static final float EXACT_WORD_BOOST = 2;
  private static final float POPULARITY_WEIGHT = 2;
  private static final float POPULARITY_PIVOT = 20;

  /** As many words of a name must be found, spelled alike or nearly so. */
  private static final double WORDS_NEEDED = 0.6;

  private static final int LONGEST_NAME = 20;
  private static final int VARIANTS = 30;
  private static final int ONE_EDIT_FROM = 4;
  private static final int TWO_EDITS_FROM = 8;

  private final String name;
  private final IndexSummary summary;
  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private LabelIndex(String name, IndexFolder folder) throws IOException {
    this.name = name;
    this.summary = folder.summary();
    this.directory = FSDirectory.open(folder.inUse());
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * Opens the index of a dataset.
   *
   * @param indexes the folder of all indexes
   * @throws LinkException if there is none of that name, or it cannot be read
   */
  public static LabelIndex open(Path indexes, String name) {
    IndexFolder folder = new IndexFolder(indexes, name);
    if (!folder.exists()) {
      List<String> known = IndexFolder.names(indexes);
      throw LinkException.wrong(
          "There is no index of a dataset '"
              + name
              + "' in "
              + indexes
              + (known.isEmpty() ? "" : ", only of " + String.join(", ", known))
              + "; make it with `dixit link index "
              + name
              + " DUMP`, or name another folder with --index.");
    }
    try {
      return new LabelIndex(name, folder);
    } catch (IOException e) {
      throw LinkException.failed(
          "The index of " + name + " in " + indexes + " cannot be read; make it again.", e);
    }
  }

  @Override
  public String dataset() {
    return name;
  }

  public IndexSummary summary() {
    return summary;
  }

  @Override
  public long mostReferences() {
    return summary.mostReferences();
  }

  /** The entry of this IRI, where the dataset has named it. */
  @Override
  public Optional<DatasetEntry> entry(String iri) {
    return search(new TermQuery(new Term(EntryDocument.IRI, iri)), 1).stream().findFirst();
  }

  @Override
  public List<DatasetEntry> named(String label, Optional<String> type, int limit) {
    List<String> words = NameFolding.words(label);
    if (words.isEmpty()) {
      return List.of();
    }
    Term whole = new Term(EntryDocument.KEY, String.join(" ", words));
    // Slips are sought only where nothing bears the name itself, since that takes its time.
    List<DatasetEntry> found = search(query(words, whole, type, LabelIndex::word), limit);
    return isInUse(whole) ? found : search(query(words, whole, type, LabelIndex::nearWord), limit);
  }

  /**
   * The entries that have a name with this beginning, those first to which the dataset refers most.
   *
   * @param limit how many at most
   */
  public List<DatasetEntry> beginning(String start, int limit) {
    String key = NameFolding.key(start);
    if (key.isEmpty()) {
      return List.of();
    }
    Query popular =
        FeatureField.newSaturationQuery(
            EntryDocument.FEATURES, EntryDocument.REFERENCES, POPULARITY_WEIGHT, POPULARITY_PIVOT);
    return search(
        new BooleanQuery.Builder()
            .add(new PrefixQuery(new Term(EntryDocument.KEY, key)), Occur.FILTER)
            .add(popular, Occur.SHOULD)
            .build(),
        limit);
  }

  private boolean isInUse(Term whole) {
    try {
      return reader.docFreq(whole) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query query(
      List<String> all, Term whole, Optional<String> type, Function<String, Query> word) {
    List<String> words = all.subList(0, Math.min(all.size(), LONGEST_NAME));
    BooleanQuery.Builder someWords = new BooleanQuery.Builder();
    words.forEach(each -> someWords.add(word.apply(each), Occur.SHOULD));
    someWords.setMinimumNumberShouldMatch((int) Math.ceil(WORDS_NEEDED * words.size()));
    Query name =
        new BooleanQuery.Builder()
            .add(new BoostQuery(new TermQuery(whole), WHOLE_NAME_BOOST), Occur.SHOULD)
            .add(someWords.build(), Occur.SHOULD)
            .build();
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(name, Occur.MUST);
    type.ifPresent(wanted -> query.add(type(wanted), Occur.FILTER));
    Query popular =
        FeatureField.newSaturationQuery(
            EntryDocument.FEATURES, EntryDocument.REFERENCES, POPULARITY_WEIGHT, POPULARITY_PIVOT);
    return query.add(popular, Occur.SHOULD).build();
  }

  private static Query word(String word) {
    return new TermQuery(new Term(EntryDocument.WORDS, word));
  }

  private static Query nearWord(String word) {
    if (word.length() < ONE_EDIT_FROM) {
      return word(word);
    }
    int edits = word.length() < TWO_EDITS_FROM ? 1 : 2;
    Term term = new Term(EntryDocument.WORDS, word);
    return new BooleanQuery.Builder()
        .add(new BoostQuery(word(word), EXACT_WORD_BOOST), Occur.SHOULD)
        .add(new FuzzyQuery(term, edits, 1, VARIANTS, true), Occur.SHOULD)
        .build();
  }

  /** Of a class by IRI, or of a kind by its name. */
  private static Query type(String wanted) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(EntryDocument.TYPE, wanted)), Occur.SHOULD)
        .add(new TermQuery(new Term(EntryDocument.KIND, wanted)), Occur.SHOULD)
        .build();
  }

  private List<DatasetEntry> search(Query query, int limit) {
    try {
      List<DatasetEntry> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
        found.add(EntryDocument.entry(searcher.storedFields().document(hit.doc)));
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
