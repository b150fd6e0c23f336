package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.EntityType;

/** The office that stands beside a person's name, and the body or country named in it. */
final class Titles {
  private static final int LONGEST = 8;
  private static final Set<String> INNER = Set.of("of", "for", "'s", "the");

  private final List<NameMention> mentions;

  Titles(List<NameMention> mentions) {
    this.mentions = mentions;
  }

  private record Words(Sentence sentence, int first, int last) {}

  Optional<String> of(NameMention person) {
    return words(person).map(w -> w.sentence().words(w.first(), w.last()));
  }

  /** The office by itself, in lower case, the names in it left out: <em>prime minister</em>. */
  Optional<String> bare(NameMention person) {
    return words(person)
        .map(
            w -> {
              List<String> left = new ArrayList<>();
              for (int t = w.first(); t <= w.last(); t++) {
                int token = t;
                boolean named =
                    mentions.stream().anyMatch(m -> m.covers(w.sentence(), token) && !m.title());
                String word = w.sentence().token(t).word().toLowerCase(Locale.ROOT);
                if (!named && !INNER.contains(word)) {
                  left.add(word);
                }
              }
              return String.join(" ", left);
            })
        .filter(t -> !t.isEmpty());
  }

  /** The local name of the authority entry that the office names. */
  Optional<String> affiliation(NameMention person) {
    return words(person)
        .flatMap(
            w ->
                mentions.stream()
                    .filter(m -> m.type() != EntityType.Person)
                    .filter(m -> m.covers(w.sentence(), m.first()))
                    .filter(m -> w.first() <= m.first() && m.last() <= w.last())
                    .flatMap(m -> m.entry().stream())
                    .map(AuthorityEntry::name)
                    .findFirst());
  }

  private static Optional<Words> words(NameMention person) {
    return person.type() == EntityType.Person
        ? before(person).or(() -> apposition(person)).or(() -> after(person))
        : Optional.empty();
  }

  /** NATO Secretary General <em>Mark Rutte</em>: nouns directly before the name. */
  private static Optional<Words> before(NameMention person) {
    Sentence s = person.sentence();
    int first = person.first();
    while (first > 0 && person.first() - first < LONGEST && isTitleWord(s, first - 1)) {
      first--;
    }
    while (first < person.first() && INNER.contains(s.lemma(first).toLowerCase(Locale.ROOT))) {
      first++;
    }
    return first < person.first()
        ? Optional.of(new Words(s, first, person.first() - 1))
        : Optional.empty();
  }

  private static boolean isTitleWord(Sentence s, int token) {
    String lemma = s.lemma(token).toLowerCase(Locale.ROOT);
    return s.token(token).isNoun()
        || INNER.contains(lemma)
        || (s.token(token).tag().startsWith("JJ") && s.is(token, "amod", "compound"));
  }

  /** <em>Mark Rutte</em>, the Secretary General of NATO. */
  private static Optional<Words> apposition(NameMention person) {
    Sentence s = person.sentence();
    int comma = person.last() + 1;
    if (comma + 1 >= s.size() || !s.token(comma).word().equals(",")) {
      return Optional.empty();
    }
    int first = s.lemma(comma + 1).equals("the") ? comma + 2 : comma + 1;
    boolean appos = s.child(person.last(), "appos").filter(a -> a > comma).isPresent();
    return appos ? phrase(s, first) : Optional.empty();
  }

  /** <em>Mark Rutte</em> Secretary General of NATO, as captions have it. */
  private static Optional<Words> after(NameMention person) {
    Sentence s = person.sentence();
    boolean caption = s.kind() == org.w3id.dixit.annotate.BlockKind.CAPTION;
    return caption ? phrase(s, person.last() + 1) : Optional.empty();
  }

  private static Optional<Words> phrase(Sentence s, int first) {
    int last = first;
    while (last < s.size() && last - first < LONGEST && isTitleWord(s, last)) {
      last++;
    }
    return last > first ? Optional.of(new Words(s, first, last - 1)) : Optional.empty();
  }
}
