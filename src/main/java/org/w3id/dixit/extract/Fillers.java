package org.w3id.dixit.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.vocabulary.NounClass;
import org.w3id.dixit.vocabulary.WordLists;

/** What kind of thing a phrase names, as far as its head and the engine's names tell. */
public final class Fillers {
  private static final Set<String> BODIES = WordLists.of("bodyNoun");
  private static final Set<String> COUNTRIES = WordLists.of("countryNoun");
  private static final Set<String> PLACES = WordLists.of("placeNoun");
  private static final Set<String> ACTING = Set.of("PERSON", "ORGANIZATION");
  private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET");
  private static final Set<String> MEASURES = Set.of("MONEY", "PERCENT");
  private static final Set<String> PERSONAL =
      Set.of(
          "i",
          "we",
          "you",
          "he",
          "she",
          "they",
          "me",
          "us",
          "him",
          "her",
          "them",
          "who",
          "whom",
          "someone",
          "somebody",
          "anyone",
          "anybody",
          "everyone",
          "everybody",
          "nobody",
          "those",
          "others",
          "myself",
          "himself",
          "herself",
          "themselves",
          "ourselves");

  private static final Set<String> PARTITIVE = WordLists.of("partitiveNoun");

  private Fillers() {}

  /**
   * What a phrase is about: <em>hundreds of soldiers</em> are soldiers, <em>a series of talks</em>
   * talks.
   */
  public static int core(Sentence s, int head) {
    boolean partitive =
        PARTITIVE.contains(s.lemma(head).toLowerCase(Locale.ROOT))
            || s.token(head).tag().equals("CD");
    return partitive
        ? s.children(head, "nmod").stream()
            .filter(m -> m > head && s.hasChild(m, Set.of("of")))
            .findFirst()
            .orElse(head)
        : head;
  }

  /** Whether somebody: a person, a group, or a body that acts as one. */
  public static boolean acts(Sentence s, int phrase) {
    int head = core(s, phrase);
    Token token = s.token(head);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.isName() && !token.entity().equals("O")) {
      return ACTING.contains(token.entity());
    }
    Optional<NounClass> noun = NounClass.of(lemma);
    return PERSONAL.contains(lemma)
        || BODIES.contains(lemma)
        || COUNTRIES.contains(lemma)
        || noun.filter(c -> c != NounClass.SITE).isPresent();
  }

  /** Whether somewhere: a place by name, or a noun for places, buildings and ways. */
  public static boolean isPlace(Sentence s, int phrase) {
    int head = core(s, phrase);
    Token token = s.token(head);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return token.entity().equals("LOCATION")
        || PLACES.contains(lemma)
        || COUNTRIES.contains(lemma)
        || NounClass.of(lemma).filter(c -> c == NounClass.SITE).isPresent();
  }

  /** A noun for persons, though it may name a state of theirs too: <em>member</em>. */
  static boolean isPerson(Sentence s, int head) {
    return NounClass.of(s.lemma(head).toLowerCase(Locale.ROOT))
        .filter(c -> c == NounClass.PERSON)
        .isPresent();
  }

  /** Whether the engine reads a time here; the days of children are none. */
  static boolean isTime(Sentence s, int head) {
    return TIMES.contains(s.token(head).entity())
        && s.children(head, "nmod").stream()
            .noneMatch(m -> s.hasChild(m, Set.of("of")) && acts(s, m));
  }

  /** A sum of money or a share. */
  static boolean isMeasure(Sentence s, int head) {
    return MEASURES.contains(s.token(head).entity());
  }

  /** Whether a body, which has a house: <em>in parliament</em>. */
  static boolean isBody(Sentence s, int head) {
    return s.token(head).entity().equals("ORGANIZATION")
        || BODIES.contains(s.lemma(head).toLowerCase(Locale.ROOT));
  }

  /** An adjective of a country or people: the <em>Kenyan</em> president. */
  static boolean isDemonym(Sentence s, int token) {
    Token t = s.token(token);
    return t.tag().startsWith("JJ")
        && !t.entity().equals("O")
        && Character.isUpperCase(t.word().codePointAt(0));
  }
}
