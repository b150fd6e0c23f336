package org.w3id.dixit.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/**
 * What the wikidict says of one title, as a Lucene document: its spellings with their scores, as
 * they are and folded, the words of the title, and the words of all that links to it say. Bounded,
 * however often a title is linked to.
 */
final class WikidictDocument {
  static final String TITLE = "title";

  /** Features: each spelling, with its score. */
  static final String SURFACE = "surface";

  /** Features: each folded spelling, with the best score of those it folds. */
  static final String FOLDED = "folded";

  static final String NAME = "name";
  static final String CONTEXT = "context";
  static final String FEATURES = "features";
  static final String SURFACES = "surfaces";

  private static final int MOST_NAMES = 4000;
  private static final int MOST_WORDS = 2000;
  private static final int MOST_OF_A_WORD = 20;
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WORDS.freeze();
  }

  private final String title;
  private final Map<String, Float> names = new HashMap<>();
  private final Map<String, Float> folded = new HashMap<>();
  private final Map<String, Integer> words = new HashMap<>();
  private long surfaces;

  WikidictDocument(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  long surfaces() {
    return surfaces;
  }

  int names() {
    return names.size();
  }

  void add(WikidictLine line) {
    surfaces++;
    if (!line.isSaying()) {
      return;
    }
    List<String> said = NameFolding.words(line.surface());
    for (String word : said) {
      if (WORD.matcher(word).matches() && (words.containsKey(word) || words.size() < MOST_WORDS)) {
        words.merge(word, 1, (one, other) -> Math.min(MOST_OF_A_WORD, one + other));
      }
    }
    if (line.isName() && names.size() < MOST_NAMES) {
      names.merge(line.surface(), line.score(), Math::max);
      String key = String.join(" ", said);
      if (!key.isEmpty()) {
        folded.merge(key, line.score(), Math::max);
      }
    }
  }

  /** A title that nothing names is of no use. */
  boolean isNamed() {
    return !names.isEmpty();
  }

  Document document() {
    Document document = new Document();
    document.add(new StringField(TITLE, title, Field.Store.YES));
    names.forEach((name, score) -> document.add(new FeatureField(SURFACE, name, score)));
    folded.forEach((name, score) -> document.add(new FeatureField(FOLDED, name, score)));
    document.add(new Field(NAME, NameFolding.key(new WikiTitle(title).words()), WORDS));
    StringBuilder context = new StringBuilder();
    words.forEach((word, count) -> context.append((word + " ").repeat(count)));
    document.add(new Field(CONTEXT, context, WORDS));
    document.add(new FeatureField(FEATURES, SURFACES, Math.max(1f, (float) surfaces)));
    document.add(new StoredField(SURFACES, surfaces));
    return document;
  }
}
