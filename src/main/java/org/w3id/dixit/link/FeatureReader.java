package org.w3id.dixit.link;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.dixit.model.EntityType;

/** The features of a candidate for an entity. */
final class FeatureReader {
  /** What an alias is worth beside the best name. */
  private static final double ALIAS = 0.97;

  /** A kind within another one, such as a city that one side only knows as a place. */
  private static final double NARROWER_KIND = 0.8;

  private static final double NOTHING_IN_COMMON = 0.25;

  /** Little is said by that: a dataset tells other things of it than the news. */
  private static final double OTHER_COMPANY = 0.4;

  private static final double ONE_IN_COMMON = 0.85;
  private static final double NO_LONGER = 0.1;

  /** Shorter words, such as articles and prepositions, are no part of an office. */
  private static final int SHORTEST_OFFICE_WORD = 4;

  private static final int NEIGHBOURS_LOOKED_AT = 30;
  private static final Set<EntityType> PLACES =
      Set.of(EntityType.Country, EntityType.City, EntityType.Place);

  private final EntrySource source;

  FeatureReader(EntrySource source) {
    this.source = source;
  }

  Map<Feature, Double> features(EntityProfile entity, DatasetEntry entry) {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    features.put(Feature.LABEL, label(entity, entry));
    features.put(Feature.TYPE, type(entity.type(), entry.kinds()));
    features.put(Feature.OFFICE, office(entity, entry));
    features.put(Feature.COMPANY, company(entity, entry));
    features.put(Feature.DATE, date(entity, entry));
    features.put(Feature.POPULARITY, popularity(entry));
    return features;
  }

  static double label(EntityProfile entity, DatasetEntry entry) {
    double best = NameLikeness.of(entity.label(), entry);
    for (String alias : entity.aliases()) {
      best = Math.max(best, ALIAS * NameLikeness.of(alias, entry));
    }
    return best;
  }

  /** Kinds exclude each other, but for places; a thing may be anything. */
  static double type(Optional<EntityType> type, Set<EntityType> kinds) {
    if (type.isEmpty() || kinds.isEmpty() || type.get() == EntityType.Thing) {
      return Feature.UNKNOWN;
    }
    if (kinds.contains(type.get())) {
      return 1;
    }
    if (kinds.contains(EntityType.Thing) && kinds.size() == 1) {
      return Feature.UNKNOWN;
    }
    boolean generalPlace =
        (PLACES.contains(type.get()) && kinds.contains(EntityType.Place))
            || (type.get() == EntityType.Place && kinds.stream().anyMatch(PLACES::contains));
    return generalPlace ? NARROWER_KIND : 0;
  }

  private double office(EntityProfile entity, DatasetEntry entry) {
    Set<String> theirs = new HashSet<>(NameFolding.words(entry.description()));
    for (String office : entry.offices()) {
      String words = office.contains("://") ? nameOf(office) : office;
      theirs.addAll(NameFolding.words(words));
    }
    if (theirs.isEmpty()) {
      return Feature.UNKNOWN;
    }
    return entity.offices().stream()
        .map(NameFolding::words)
        .map(words -> words.stream().filter(w -> w.length() >= SHORTEST_OFFICE_WORD).toList())
        .filter(words -> !words.isEmpty())
        .mapToDouble(words -> share(words, theirs))
        .max()
        .orElse(Feature.UNKNOWN);
  }

  private static double share(List<String> words, Set<String> theirs) {
    long shared = words.stream().filter(theirs::contains).count();
    return NOTHING_IN_COMMON + (1 - NOTHING_IN_COMMON) * shared / words.size();
  }

  private String nameOf(String iri) {
    return source.entry(iri).map(DatasetEntry::label).orElse("");
  }

  private double company(EntityProfile entity, DatasetEntry entry) {
    if (entity.company().isEmpty() && entity.companyLinks().isEmpty()) {
      return Feature.UNKNOWN;
    }
    Set<String> near = new HashSet<>();
    Stream.concat(Stream.of(entry.description()), neighbourNames(entry))
        .map(NameFolding::key)
        .filter(key -> !key.isEmpty())
        .forEach(key -> near.add(" " + key + " "));
    if (near.isEmpty() && entry.neighbours().isEmpty()) {
      return Feature.UNKNOWN;
    }
    long links = entry.neighbours().stream().filter(entity.companyLinks()::contains).count();
    long names =
        entity.company().stream()
            .map(NameFolding::key)
            .filter(key -> !key.isEmpty())
            .filter(key -> near.stream().anyMatch(text -> text.contains(" " + key + " ")))
            .count();
    long common = Math.max(links, names);
    if (common == 0) {
      return entry.neighbours().isEmpty() ? Feature.UNKNOWN : OTHER_COMPANY;
    }
    return common == 1 ? ONE_IN_COMMON : 1;
  }

  private Stream<String> neighbourNames(DatasetEntry entry) {
    return entry.neighbours().stream()
        .limit(NEIGHBOURS_LOOKED_AT)
        .map(source::entry)
        .flatMap(Optional::stream)
        .map(DatasetEntry::label);
  }

  static double date(EntityProfile entity, DatasetEntry entry) {
    boolean unknown = entry.beginning().isEmpty() && entry.end().isEmpty();
    if (unknown || entity.firstYear().isEmpty() || entity.lastYear().isEmpty()) {
      return Feature.UNKNOWN;
    }
    if (entry.beginning().isPresent()
        && entry.beginning().getAsInt() > entity.lastYear().getAsInt()) {
      return 0;
    }
    boolean over =
        entry.end().isPresent() && entry.end().getAsInt() < entity.firstYear().getAsInt();
    return over ? NO_LONGER : 1;
  }

  private double popularity(DatasetEntry entry) {
    return source.mostReferences() == 0
        ? Feature.UNKNOWN
        : Math.min(
            1,
            Math.log1p((double) entry.references()) / Math.log1p((double) source.mostReferences()));
  }
}
