package org.w3id.dixit.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Gender;
import org.w3id.dixit.annotate.ModelWords;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * What the phrase of a mention tells of its referent: the nouns it is called by, from the words of
 * a name, titles, appositions and predicates, and its gender.
 */
final class Portrait {
  private static final Map<String, String> ABBREVIATIONS = abbreviations();
  private static final int LONGEST_TITLE = 6;

  private Portrait() {}

  private static Map<String, String> abbreviations() {
    Map<String, String> found = new HashMap<>();
    for (String pair : WordLists.of("titleAbbreviation")) {
      String[] words = pair.split(" ", 2);
      found.put(words[0], words[1]);
    }
    return Map.copyOf(found);
  }

  static void add(Mention mention, Referent referent) {
    Sentence s = mention.sentence();
    int head = mention.head();
    if (mention.pronoun().isPresent()) {
      return;
    }
    mention.name().ifPresent(entity -> ofName(entity, s, head, referent));
    if (mention.isNoun()) {
      describe(s, head, referent);
    }
    for (int other : s.children(head, "appos")) {
      describe(s, other, referent);
    }
    if (s.is(head, "appos") && s.head(head) >= 0 && s.token(s.head(head)).isNoun()) {
      describe(s, s.head(head), referent);
    }
    if (s.is(head, "nsubj") && s.head(head) >= 0 && s.child(s.head(head), "cop").isPresent()) {
      describe(s, s.head(head), referent);
    }
  }

  private static void describe(Sentence s, int noun, Referent referent) {
    if (s.token(noun).isNoun()) {
      String lemma = DescriptionSieve.lemma(s, noun);
      Set<String> words = new HashSet<>(DescriptionSieve.modifiers(s, noun));
      words.add(lemma);
      referent.describe(lemma, words);
      if (!referent.isPlural()) {
        referent.isOf(Nouns.gender(lemma));
      }
    }
  }

  private static void ofName(Entity entity, Sentence s, int head, Referent referent) {
    if (referent.kind() == Kind.PERSON || referent.kind() == Kind.THING) {
      ofPerson(entity, s, head, referent);
      return;
    }
    Set<String> words =
        new HashSet<>(List.of(entity.label().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
    words.stream()
        .filter(w -> Nouns.isBody(w) || MentionFinder.PLACES.contains(w))
        .forEach(w -> referent.describe(w, words));
  }

  private static void ofPerson(Entity entity, Sentence s, int head, Referent referent) {
    if (referent.gender().isEmpty()) {
      List<String> names = List.of(entity.label().split("[ -]", -1));
      referent.isOf(names.size() > 1 ? ModelWords.genderOf(names.get(0)) : Optional.empty());
    }
    int first = firstOfName(s, head);
    Set<String> title = new HashSet<>();
    for (int i = first - 1; i >= 0 && first - i <= LONGEST_TITLE; i--) {
      String lemma = DescriptionSieve.lemma(s, i);
      String full = ABBREVIATIONS.getOrDefault(lemma, lemma);
      boolean part = s.token(i).isNoun() || ABBREVIATIONS.containsKey(lemma);
      if (!part || (s.head(i) != head && s.head(i) < i)) {
        break;
      }
      title.add(full);
      if (i == first - 1) {
        referent.describe(full, title);
      }
      referent.isOf(Nouns.gender(full));
    }
    referent.words().addAll(title);
    entity.jobTitle().ifPresent(t -> office(t.toLowerCase(Locale.ROOT), referent));
  }

  /**
   * Whether the title before a surname is of the other gender than a full name: <em>Mrs. B</em>
   * after <em>John B</em>.
   */
  static boolean isOtherGender(NameMention surname, String full) {
    int first = surname.first();
    Optional<Gender> title =
        first == 0
            ? Optional.empty()
            : Nouns.gender(DescriptionSieve.lemma(surname.sentence(), first - 1));
    Optional<Gender> given = ModelWords.genderOf(full.split(" ", 2)[0]);
    return title.isPresent() && given.isPresent() && !title.equals(given);
  }

  private static int firstOfName(Sentence s, int head) {
    int first = head;
    while (first > 0 && s.token(first - 1).entity().equals("PERSON")) {
      first--;
    }
    return first;
  }

  /** <em>Foreign minister of B</em>: the last noun before the preposition says the office. */
  private static void office(String title, Referent referent) {
    List<String> words = List.of(title.split("[^\\p{L}'-]+", -1));
    int end = 0;
    while (end < words.size() && !words.get(end).matches("of|for|in|at")) {
      end++;
    }
    if (end > 0) {
      referent.describe(words.get(end - 1), new HashSet<>(words));
      referent.isOf(Nouns.gender(words.get(end - 1)));
    }
  }
}
