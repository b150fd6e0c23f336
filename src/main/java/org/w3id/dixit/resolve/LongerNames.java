package org.w3id.dixit.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * Where a name that the authority knows is only a part of another: <em>Wales</em> in <em>New South
 * Wales</em>, <em>America</em> in <em>Captain America</em>, <em>Saudi</em> in <em>Saudi
 * Gazette</em>, <em>England</em> in <em>Bank of England</em>. Titles and persons beside a name are
 * no part of it: <em>Ukrainian President</em>.
 */
final class LongerNames {
  private static final Set<String> DIRECTIONS = WordLists.of("directionWord");
  private static final Set<String> LINKS = Set.of("of", "for");
  private static final Set<String> TOWN = Set.of("city", "town");

  private final AnnotatedArticle article;
  private final Authority authority;
  private final TitleWords titles;

  LongerNames(AnnotatedArticle article, Authority authority) {
    this.article = article;
    this.authority = authority;
    this.titles = new TitleWords(authority);
  }

  /** From the first to the last token of a name. */
  record Stretch(int first, int last) {}

  /** The longer name that a known one is in; empty where it stands by itself. */
  Optional<Stretch> around(NameMention known) {
    Sentence s = known.sentence();
    if (Capitals.isTitleCase(s)) {
      return Optional.empty();
    }
    Optional<Stretch> marked = marked(s, known);
    if (marked.isPresent()) {
      return marked;
    }
    int first = left(s, known);
    int last = right(s, known);
    return first == known.first() && last == known.last()
        ? Optional.empty()
        : Optional.of(new Stretch(first, last));
  }

  /** <em>Bank of England</em>: what the engine takes for one name, a preposition in it. */
  private Optional<Stretch> marked(Sentence s, NameMention known) {
    boolean linked = known.first() > 1 && LINKS.contains(s.lemma(known.first() - 1));
    if (!linked || isFunction(s, known)) {
      return Optional.empty();
    }
    return article
        .nameAt(s, known.first())
        .filter(n -> !n.type().equals("PERSON") && !n.isTime())
        .filter(n -> n.first() < known.first() - 1 && n.last() >= known.last())
        .filter(n -> !titles.isTitle(s, n.first(), known.first() - 2))
        .map(n -> new Stretch(n.first(), n.last()));
  }

  /** A body named by its function keeps its country apart: <em>Ministry of Defence of X</em>. */
  private boolean isFunction(Sentence s, NameMention known) {
    return article
        .nameAt(s, known.first())
        .map(NamedSpan::first)
        .filter(
            f ->
                f < known.first() - 1
                    && authority
                        .function(s.words(f, known.first() - 2).replaceFirst("^(?i:the) ", ""))
                        .isPresent())
        .isPresent();
  }

  private int left(Sentence s, NameMention known) {
    int first = known.first();
    if (first == 0) {
      return first;
    }
    Token before = s.token(first - 1);
    String word = before.word().toLowerCase(Locale.ROOT);
    if (!Capitals.isCapital(before) || before.isTime()) {
      return first;
    }
    if (DIRECTIONS.contains(word)) {
      boolean apart = authority.knows(before.word());
      return apart ? first : first > 1 && isDirection(s, first - 2) ? first - 2 : first - 1;
    }
    boolean branch =
        authority.byDemonym(before.word()).isPresent()
            && known.type() == EntityType.Organization
            && known.first() < known.last()
            && known.entry().flatMap(AuthorityEntry::affiliation).isEmpty();
    boolean noun =
        before.isName()
            && !Capitals.isOpening(s, first - 1)
            && s.is(first - 1, "compound", "amod", "flat")
            && s.head(first - 1) <= known.last()
            && known.type() != EntityType.Person
            && !authority.knows(before.word())
            && (known.type() == EntityType.Country || !TitleWords.isRank(s, first - 1))
            && authority.office(s.words(first - 1, first - 1).toLowerCase(Locale.ROOT)).isEmpty()
            && !Capitals.isPerson(article, s, first - 1);
    return branch || noun ? first - 1 : first;
  }

  /** A noun that may be part of a name, a time only between others: <em>Morning Herald</em>. */
  private boolean isNoun(Sentence s, int token) {
    boolean inner =
        s.token(token).isTime()
            && s.token(token).isName()
            && token + 1 < s.size()
            && Capitals.isNoun(s.token(token + 1))
            && s.token(token + 1).isName();
    return (Capitals.isNoun(s.token(token)) || (inner && Capitals.isCapital(s.token(token))))
        && !Capitals.isLabel(s, token)
        && !authority.knows(s.token(token).word());
  }

  private static boolean isDirection(Sentence s, int token) {
    return Capitals.isCapital(s.token(token))
        && DIRECTIONS.contains(s.token(token).word().toLowerCase(Locale.ROOT));
  }

  private int right(Sentence s, NameMention known) {
    int last = known.last();
    if (known.type() == EntityType.Person) {
      return last;
    }
    while (last + 1 < s.size() && isNoun(s, last + 1)) {
      last++;
    }
    boolean body =
        known.first() == known.last() && Nouns.isBody(s.lemma(last).toLowerCase(Locale.ROOT));
    if (last > known.last() || body) {
      last = Capitals.endOfBody(s, last, t -> !authority.knows(s.token(t).word()));
    }
    boolean person =
        Capitals.isPerson(article, s, last + 1)
            || Capitals.isPerson(article, s, last)
            || Capitals.isPerson(article, s, known.last() + 1);
    if (last == known.last() || person || titles.isTitle(s, known.last() + 1, last)) {
      return known.last();
    }
    boolean town =
        last == known.last() + 1 && TOWN.contains(s.token(last).word().toLowerCase(Locale.ROOT));
    return town && known.type() == EntityType.City ? known.last() : last;
  }
}
