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
        || isAddress(s, last)
        || (first == last && isRank(s, last));
  }

  /** A word for a person, a rank or an abbreviation of one. */
  static boolean isRank(Sentence s, int token) {
    String word = s.token(token).word().toLowerCase(Locale.ROOT);
    String lemma = s.lemma(token).toLowerCase(Locale.ROOT);
    boolean several = s.token(token).tag().equals("NNPS") && lemma.endsWith("s");
    Optional<NounClass> named =
        NounClass.of(several ? lemma.substring(0, lemma.length() - 1) : lemma);
    return RANKS.contains(word)
        || ABBREVIATIONS.contains(word)
        || named.filter(c -> c == NounClass.PERSON).isPresent();
  }

  /**
   * What is said of persons by office or courtesy: <em>Mrs</em>, <em>Dr.</em>, <em>Minister</em>.
   */
  static boolean isAddress(Sentence s, int token) {
    String word = s.token(token).word().toLowerCase(Locale.ROOT);
    String lemma = s.lemma(token).toLowerCase(Locale.ROOT);
    return ABBREVIATIONS.contains(word) || RANKS.contains(word) || RANKS.contains(lemma);
  }
}
