package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.ModelWords;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.vocabulary.WordLists;

/** The noun phrases and pronouns of a sentence that may stand for something mentioned before. */
final class MentionFinder {
  static final Set<String> BODIES = WordLists.of("bodyNoun");
  static final Set<String> COUNTRIES = WordLists.of("countryNoun");
  static final Set<String> PLACES = WordLists.of("placeNoun");
  private static final Set<String> DOCUMENTS = WordLists.of("documentNoun");

  private static final Pattern INDEFINITE =
      Pattern.compile("(?i)(some|any|every|no)(body|one|thing)");
  private static final Set<String> FIGURES = Set.of("MONEY", "PERCENT", "NUMBER", "ORDINAL");
  private static final Set<String> OLD = Set.of("old", "olds");
  private static final Set<String> YEARS = Set.of("- year -", "- years -");

  /** Relations of words that only complete a name or a noun. */
  private static final String[] PARTS = {
    "compound", "amod", "nummod", "flat", "det", "case", "punct", "mwe", "advmod", "aux", "cop"
  };

  private MentionFinder() {}

  /** In word order. */
  static List<Mention> in(Sentence s, List<NameMention> names, NamedEntities entities) {
    List<Mention> found = new ArrayList<>();
    Set<Integer> named = new HashSet<>();
    for (NameMention name : names) {
      if (!name.adjective()) {
        int head = head(name);
        for (int i = name.first(); i <= name.last(); i++) {
          named.add(i);
        }
        found.add(
            new Mention(
                s,
                head,
                entities.of(name),
                Optional.empty(),
                Kind.of(name.type()),
                name.text().contains(" ") && s.token(head).tag().equals("NNPS")));
      }
    }
    for (Token token : s.tokens()) {
      Optional<Pronoun> pronoun = Pronoun.of(token);
      if (!named.contains(token.index()) && (pronoun.isPresent() || isNominal(s, token))) {
        found.add(
            new Mention(
                s,
                token.index(),
                Optional.empty(),
                pronoun,
                kind(s, token.index()),
                isPlural(s, token)));
      }
    }
    found.sort(Comparator.comparingInt(Mention::head));
    return found;
  }

  private static int head(NameMention name) {
    Sentence s = name.sentence();
    for (int i = name.last(); i > name.first(); i--) {
      if (s.head(i) < name.first() || s.head(i) > name.last()) {
        return i;
      }
    }
    return name.first();
  }

  private static boolean isNominal(Sentence s, Token token) {
    if (isAged(s, token.index())) {
      return s.child(token.index(), "det").isPresent();
    }
    return token.isNoun()
        && !s.is(token.index(), PARTS)
        && !INDEFINITE.matcher(token.word()).matches()
        && !token.isTime()
        && !FIGURES.contains(token.entity());
  }

  /** <em>The 56-year-old</em>, of which the engine makes several tokens. */
  static boolean isAged(Sentence s, int token) {
    return token >= 4
        && OLD.contains(s.token(token).word())
        && YEARS.contains(s.words(token - 3, token - 1));
  }

  private static boolean isPlural(Sentence s, Token token) {
    return (token.isNoun() && token.tag().endsWith("S"))
        || s.child(token.index(), "conj").filter(c -> s.token(c).isNoun()).isPresent();
  }

  /** What a noun stands for. */
  static Kind kind(Sentence s, int token) {
    String lemma = s.lemma(token).toLowerCase(Locale.ROOT);
    if (BODIES.contains(lemma)) {
      return Kind.BODY;
    }
    if (COUNTRIES.contains(lemma)) {
      return Kind.COUNTRY;
    }
    if (PLACES.contains(lemma)) {
      return Kind.PLACE;
    }
    if (DOCUMENTS.contains(lemma)) {
      return Kind.DOCUMENT;
    }
    boolean person = isAged(s, token) || ModelWords.isPerson(lemma);
    return person ? Kind.PERSON : Kind.THING;
  }
}
