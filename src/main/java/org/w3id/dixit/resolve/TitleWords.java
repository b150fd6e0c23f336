package org.w3id.dixit.resolve;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.vocabulary.NounClass;
import org.w3id.dixit.vocabulary.WordLists;

/** Which words in capitals are an office or a title, which is no name. */
final class TitleWords {
  private static final Set<String> ABBREVIATIONS = abbreviations();
  private static final Set<String> RANKS = WordLists.of("titleNoun");

  private final Authority authority;

  TitleWords(Authority authority) {
    this.authority = authority;
  }

  private static Set<String> abbreviations() {
    Set<String> found = new HashSet<>();
    WordLists.of("titleAbbreviation").forEach(pair -> found.add(pair.split(" ", 2)[0]));
    return Set.copyOf(found);
  }

  /** Whether these words name an office: the last of them says of persons what they are. */
  boolean isTitle(Sentence s, int first, int last) {
    return authority.office(s.words(first, last).toLowerCase(Locale.ROOT)).isPresent()
        || isRank(s, last);
  }

  /** A word for a person, a rank or an abbreviation of one. */
  static boolean isRank(Sentence s, int token) {
    String word = s.token(token).word().toLowerCase(Locale.ROOT);
    Optional<NounClass> named = NounClass.of(s.lemma(token).toLowerCase(Locale.ROOT));
    return RANKS.contains(word)
        || ABBREVIATIONS.contains(word)
        || named.filter(c -> c == NounClass.PERSON).isPresent();
  }

  /** What comes before a name and is no part of it: <em>Mrs</em>, <em>Dr.</em> */
  static boolean isAddress(Sentence s, int token) {
    String word = s.token(token).word().toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.contains(word) || RANKS.contains(word);
  }
}
