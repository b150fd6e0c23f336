package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * Finds names: those the authority knows, those the language engine marks, and capitalised ones.
 */
final class NameFinder {
  private static final int LONGEST = 6;
  private static final Set<String> AT_PLACES =
      Set.of("in", "at", "near", "to", "from", "around", "outside", "across", "through", "over");
  private static final Set<String> DIRECTIONS = WordLists.of("directionWord");
  private static final Set<String> WORKS = WordLists.of("workNoun");

  private final AnnotatedArticle article;
  private final Authority authority;
  private final LongerNames longer;
  private final TitleWords titles;
  private final PlaceChoice places;

  NameFinder(AnnotatedArticle article, Authority authority) {
    this.article = article;
    this.authority = authority;
    this.longer = new LongerNames(article, authority);
    this.titles = new TitleWords(authority);
    this.places = new PlaceChoice(article, authority);
  }

  /** All names, in reading order, none overlapping another. */
  List<NameMention> find() {
    List<SentenceNames> sentences = new ArrayList<>();
    for (Sentence s : article.sentences()) {
      sentences.add(in(s));
    }
    new LoneNames(article, authority).add(sentences);
    List<NameMention> found = new ArrayList<>();
    sentences.forEach(s -> found.addAll(s.found()));
    found.sort(Comparator.comparing(NameMention::span));
    NameKinds kinds = new NameKinds(found);
    return found.stream().map(kinds::settled).map(m -> surname(m, found)).toList();
  }

  /**
   * What is no person by itself but the surname of one here: a town where nothing is, as in <em>Ms
   * London</em>, or what the engine has no class for.
   */
  private static NameMention surname(NameMention name, List<NameMention> all) {
    boolean town = name.type() == EntityType.City || name.type() == EntityType.Place;
    boolean unknown = name.entry().isEmpty() && !town;
    if (name.first() != name.last() || name.isPerson() || !(town || unknown) || isAtPlace(name)) {
      return name;
    }
    boolean person =
        all.stream().anyMatch(m -> m.isPerson() && m.text().endsWith(" " + name.text()));
    return person ? name.as(EntityType.Person) : name;
  }

  private static boolean isAtPlace(NameMention name) {
    return name.first() > 0 && AT_PLACES.contains(name.sentence().lemma(name.first() - 1));
  }

  private SentenceNames in(Sentence s) {
    SentenceNames names = new SentenceNames(article, s);
    known(names);
    for (NamedSpan name : article.names(s)) {
      type(name).ifPresent(type -> marked(names, name, type));
    }
    capitalised(names);
    return names;
  }

  /** A name that the engine marks; what a genitive parts is two: <em>Mecca's Grand Mosque</em>. */
  private void marked(SentenceNames names, NamedSpan name, EntityType type) {
    Sentence s = names.sentence();
    for (int i = name.first() + 1; i < name.last(); i++) {
      if (s.token(i).tag().equals("POS") && isName(names.text(name.first(), i - 1))) {
        names.add(name.first(), i - 1, EntityType.Place);
        names.add(i + 1, name.last(), type);
        return;
      }
    }
    boolean half =
        name.first() == name.last()
            && DIRECTIONS.contains(s.lemma(name.first()).toLowerCase(Locale.ROOT));
    if (half) {
      return;
    }
    if (type == EntityType.Organization) {
      body(names, name.first(), name.last(), type);
    } else if (type == EntityType.Person || !titles.isTitle(s, name.first(), name.last())) {
      names.add(name.first(), name.last(), type);
    }
  }

  private boolean isName(String text) {
    return authority.knows(text)
        || article.names().stream()
            .filter(n -> n.type().equals("LOCATION"))
            .anyMatch(n -> sentence(n).words(n.first(), n.last()).equals(text));
  }

  private Sentence sentence(NamedSpan name) {
    return article.sentences().get(name.sentence());
  }

  private void known(SentenceNames names) {
    Sentence s = names.sentence();
    for (int length = LONGEST; length > 0; length--) {
      for (int first = 0; first + length <= s.size(); first++) {
        int last = first + length - 1;
        if (Capitals.isCapital(s.token(first))
            && names.isFree(first, last)
            && !isInPerson(s, first, last)) {
          lookUp(names, first, last).ifPresent(m -> known(names, m));
        }
      }
    }
  }

  private void known(SentenceNames names, NameMention known) {
    Optional<LongerNames.Stretch> around =
        longer.around(known).filter(w -> names.isFree(w.first(), w.last()));
    if (around.isEmpty()) {
      names.put(known);
      return;
    }
    int first = around.get().first();
    int last = around.get().last();
    if (known.sentence().token(last).tag().startsWith("JJ")) {
      return;
    }
    names.add(first, last, longerType(known, first, last));
  }

  private EntityType longerType(NameMention known, int first, int last) {
    Sentence s = known.sentence();
    String head = s.lemma(last).toLowerCase(Locale.ROOT);
    boolean place =
        last == known.last() && !known.adjective() && known.type() != EntityType.Organization;
    Optional<EntityType> marked =
        article
            .nameAt(s, last)
            .filter(n -> n.first() <= first)
            .flatMap(NameFinder::type)
            .filter(t -> t != EntityType.Person);
    if (WORKS.contains(head)) {
      return EntityType.CreativeWork;
    }
    if (place && TitleWords.isRank(s, first)) {
      return EntityType.Thing;
    }
    if (place && s.token(first).isNoun()) {
      return marked.orElse(EntityType.Place);
    }
    boolean body = Nouns.isBody(head) || known.type() == EntityType.Organization;
    return body ? EntityType.Organization : marked.orElse(EntityType.Thing);
  }

  /** The town in <em>Jack London</em>. */
  private boolean isInPerson(Sentence s, int first, int last) {
    return article.names(s).stream()
        .filter(n -> n.type().equals("PERSON"))
        .anyMatch(n -> n.first() < first && last == n.last());
  }

  private Optional<NameMention> lookUp(SentenceNames names, int first, int last) {
    Sentence s = names.sentence();
    String text = names.text(first, last);
    List<AuthorityEntry> candidates = authority.candidates(text);
    boolean always = candidates.stream().anyMatch(c -> authority.isPlain(text, c));
    Optional<AuthorityEntry> entry =
        always || isMarkedPlace(s, first, last) ? places.of(s, first, last) : Optional.empty();
    if (entry.isEmpty() && always) {
      EntityType type = candidates.get(0).type();
      return Optional.of(
          new NameMention(s, first, last, text, type, Optional.empty(), false, false));
    }
    if (entry.isEmpty() && first > 0 && s.lemma(first - 1).equalsIgnoreCase("the")) {
      entry = authority.byEpithet(text);
    }
    if (entry.isPresent()) {
      return Optional.of(
          new NameMention(s, first, last, text, entry.get().type(), entry, false, false));
    }
    return authority
        .byDemonym(text)
        .map(e -> new NameMention(s, first, last, text, e.type(), Optional.of(e), true, false));
  }

  /** A proper noun that the engine does not take for a person: not every Reading is a town. */
  private boolean isMarkedPlace(Sentence s, int first, int last) {
    boolean marked =
        article
            .nameAt(s, first)
            .filter(n -> n.last() >= last && !n.type().equals("PERSON"))
            .isPresent();
    boolean inside = first > 0 && AT_PLACES.contains(s.lemma(first - 1));
    return s.token(last).isName() && (marked || inside);
  }

  private static Optional<EntityType> type(NamedSpan name) {
    return switch (name.type()) {
      case "PERSON" -> Optional.of(EntityType.Person);
      case "ORGANIZATION" -> Optional.of(EntityType.Organization);
      case "LOCATION" -> Optional.of(EntityType.Place);
      case "MISC" -> Optional.of(EntityType.Thing);
      default -> Optional.empty();
    };
  }

  /** Capitalised nouns in a row, whatever the engine thinks of them, and offices among them. */
  private void capitalised(SentenceNames names) {
    Sentence s = names.sentence();
    boolean heading = Capitals.isTitleCase(s);
    int first = 0;
    for (int i = 0; i <= s.size(); i++) {
      boolean noun =
          i > 0
              && i < s.size()
              && Capitals.isNoun(s.token(i))
              && !Capitals.isLabel(s, i)
              && names.isFree(i, i);
      if (!noun) {
        if (i > first) {
          run(names, first, i - 1, heading);
        }
        first = i + 1;
      }
    }
  }

  private void run(SentenceNames names, int first, int last, boolean heading) {
    Sentence s = names.sentence();
    boolean before = Capitals.isPerson(article, s, last + 1) && TitleWords.isRank(s, last);
    if (before || titles.isTitle(s, first, last)) {
      office(names, first, last);
      names.pass(first, last);
    } else if ((last > first || names.unknownBefore(first).isPresent()) && !heading) {
      String head = s.lemma(last).toLowerCase(Locale.ROOT);
      EntityType type = WORKS.contains(head) ? EntityType.CreativeWork : EntityType.Thing;
      body(names, first, last, type);
    }
  }

  /** A body has the place in its name that stands before it: <em>Sarholm Port Authority</em>. */
  private void body(SentenceNames names, int first, int last, EntityType otherwise) {
    Sentence s = names.sentence();
    if (titles.isTitle(s, first, last)) {
      return;
    }
    int end = Capitals.endOfBody(s, last, t -> names.isFree(t, t));
    if (!Nouns.isBody(s.lemma(last).toLowerCase(Locale.ROOT))) {
      names.add(first, end, otherwise);
      return;
    }
    Optional<NameMention> place = names.unknownBefore(first);
    place.ifPresent(names::remove);
    int from = place.map(NameMention::first).orElse(first);
    boolean loose =
        from > 1
            && names.isFree(from - 1, from - 1)
            && s.token(from - 1).isName()
            && Capitals.isNoun(s.token(from - 1))
            && s.is(from - 1, "compound", "amod")
            && !authority.knows(s.token(from - 1).word())
            && !TitleWords.isRank(s, from - 1);
    names.add(loose ? from - 1 : from, end, EntityType.Organization);
  }

  /** <em>The Prime Minister</em>, where no name and no country stands beside it. */
  private void office(SentenceNames names, int first, int last) {
    Sentence s = names.sentence();
    boolean definite = first > 0 && s.token(first - 1).word().equalsIgnoreCase("the");
    boolean alone =
        last + 1 == s.size()
            || (!s.lemma(last + 1).matches("of|for")
                && !s.token(last + 1).isNoun()
                && !Capitals.isPerson(article, s, last + 1));
    if (definite && alone) {
      names.put(
          new NameMention(
              s,
              first,
              last,
              names.text(first, last),
              EntityType.Person,
              Optional.empty(),
              false,
              true));
    }
  }
}
