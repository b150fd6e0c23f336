package org.w3id.dixit.link;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.w3id.dixit.model.EntityType;

/** An entry as a Lucene document, and back. */
final class EntryDocument {
  static final String IRI = "iri";

  /** Each whole name, folded. */
  static final String KEY = "key";

  /** The words of all names, folded. */
  static final String WORDS = "words";

  static final String TYPE = "type";
  static final String KIND = "kind";
  static final String FEATURES = "features";
  static final String REFERENCES = "references";

  private static final String LABEL = "label";
  private static final String NAME = "name";
  private static final String OTHER_NAME = "otherName";
  private static final String DESCRIPTION = "description";
  private static final String OFFICE = "office";
  private static final String BEGINNING = "beginning";
  private static final String END = "end";
  private static final String NEIGHBOUR = "neighbour";

  private EntryDocument() {}

  static Document of(DatasetEntry entry) {
    Document document = new Document();
    document.add(new StringField(IRI, entry.iri(), Field.Store.YES));
    Stream.concat(entry.names().stream(), entry.otherNames().stream())
        .map(NameFolding::key)
        .filter(key -> !key.isEmpty())
        .distinct()
        .forEach(
            key -> {
              document.add(new StringField(KEY, key, Field.Store.NO));
              document.add(new TextField(WORDS, key, Field.Store.NO));
            });
    entry.types().forEach(type -> document.add(new StringField(TYPE, type, Field.Store.YES)));
    entry
        .kinds()
        .forEach(kind -> document.add(new StringField(KIND, kind.name(), Field.Store.YES)));
    document.add(new FeatureField(FEATURES, REFERENCES, Math.max(1f, (float) entry.references())));
    document.add(new StoredField(REFERENCES, entry.references()));
    document.add(new StoredField(LABEL, entry.label()));
    store(document, NAME, entry.names());
    store(document, OTHER_NAME, entry.otherNames());
    if (!entry.description().isEmpty()) {
      document.add(new StoredField(DESCRIPTION, entry.description()));
    }
    store(document, OFFICE, entry.offices());
    entry.beginning().ifPresent(year -> document.add(new StoredField(BEGINNING, year)));
    entry.end().ifPresent(year -> document.add(new StoredField(END, year)));
    store(document, NEIGHBOUR, entry.neighbours());
    return document;
  }

  private static void store(Document document, String field, List<String> values) {
    values.forEach(value -> document.add(new StoredField(field, value)));
  }

  static DatasetEntry entry(Document document) {
    Set<EntityType> kinds = EnumSet.noneOf(EntityType.class);
    for (String kind : document.getValues(KIND)) {
      kinds.add(EntityType.valueOf(kind));
    }
    String description = document.get(DESCRIPTION);
    return new DatasetEntry(
        document.get(IRI),
        document.get(LABEL),
        List.of(document.getValues(NAME)),
        List.of(document.getValues(OTHER_NAME)),
        List.of(document.getValues(TYPE)),
        kinds,
        description == null ? "" : description,
        List.of(document.getValues(OFFICE)),
        year(document, BEGINNING),
        year(document, END),
        List.of(document.getValues(NEIGHBOUR)),
        document.getField(REFERENCES).numericValue().longValue());
  }

  private static OptionalInt year(Document document, String field) {
    IndexableField year = document.getField(field);
    return year == null ? OptionalInt.empty() : OptionalInt.of(year.numericValue().intValue());
  }
}
