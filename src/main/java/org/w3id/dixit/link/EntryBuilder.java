package org.w3id.dixit.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.model.EntityType;

/** Gathers the sorted facts of one subject into an entry, of bounded size whatever their number. */
final class EntryBuilder {
  private static final Pattern YEAR = Pattern.compile("\\+?(-?\\d{1,6})(?:-\\d\\d.*)?Z?");
  private static final List<String> SHOWN_LANGUAGES = List.of("en", "");
  private static final int MOST = 100;

  private final DatasetVocabulary vocabulary;
  private final IndexOptions options;
  private final String subject;

  private final Set<String> names = new TreeSet<>();
  private final Set<String> otherNames = new TreeSet<>();
  private final Set<String> types = new TreeSet<>();
  private final Set<String> offices = new TreeSet<>();
  private final Set<String> neighbours = new TreeSet<>();
  private final Set<Integer> filters = new TreeSet<>();
  private Optional<Fact> shown = Optional.empty();
  private Optional<Fact> description = Optional.empty();
  private OptionalInt beginning = OptionalInt.empty();
  private OptionalInt end = OptionalInt.empty();
  private long references;

  EntryBuilder(DatasetVocabulary vocabulary, IndexOptions options, String subject) {
    this.vocabulary = vocabulary;
    this.options = options;
    this.subject = subject;
  }

  String subject() {
    return subject;
  }

  void add(Fact fact) {
    switch (fact.kind()) {
      case NAME -> {
        shown = better(shown, fact);
        put(names, fact.text());
      }
      case OTHER_NAME -> put(otherNames, fact.text());
      case TYPE -> put(types, fact.text());
      case DESCRIPTION -> description = better(description, fact);
      case OFFICE -> put(offices, fact.text());
      case BEGINNING -> beginning = beginning.isPresent() ? beginning : year(fact.text());
      case END -> end = end.isPresent() ? end : year(fact.text());
      case NEIGHBOUR -> put(neighbours, fact.text());
      case REFERENCE -> references++;
      case FILTER -> filters.add(fact.rank());
    }
  }

  private static void put(Collection<String> texts, String text) {
    if (texts.size() < MOST) {
      texts.add(text);
    }
  }

  /** The one of better rank, then in the better language to be shown; the older of two equals. */
  private static Optional<Fact> better(Optional<Fact> old, Fact fresh) {
    if (old.isEmpty()
        || (old.get().rank() == fresh.rank() && languageRank(fresh) < languageRank(old.get()))) {
      return Optional.of(fresh);
    }
    return old;
  }

  private static int languageRank(Fact fact) {
    int rank = SHOWN_LANGUAGES.indexOf(fact.language());
    return rank < 0 ? SHOWN_LANGUAGES.size() : rank;
  }

  private static OptionalInt year(String date) {
    Matcher year = YEAR.matcher(date);
    return year.matches() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }

  /** The entry; none if it has no name or is not wanted. */
  Optional<DatasetEntry> build() {
    boolean isNamed = !names.isEmpty() || !otherNames.isEmpty();
    boolean isOfType =
        options.types().isEmpty() || types.stream().anyMatch(options.types()::contains);
    if (!isNamed || !isOfType || filters.size() < options.filters().size()) {
      return Optional.empty();
    }
    String label = shown.map(Fact::text).orElseGet(() -> otherNames.iterator().next());
    otherNames.removeAll(names);
    Set<EntityType> kinds = EnumSet.noneOf(EntityType.class);
    types.forEach(type -> vocabulary.kind(type).ifPresent(kinds::add));
    return Optional.of(
        new DatasetEntry(
            subject,
            label,
            new ArrayList<>(names),
            new ArrayList<>(otherNames),
            new ArrayList<>(types),
            kinds,
            description.map(Fact::text).orElse(""),
            new ArrayList<>(offices),
            beginning,
            end,
            new ArrayList<>(neighbours),
            references));
  }
}
