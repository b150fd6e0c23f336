package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3id.dixit.annotate.ModelWords;
import org.w3id.dixit.annotate.Sentence;

/** The relations that a noun states of the one it names and of its complement. */
final class RelationNouns {
  private static final int LONGEST = 4;
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their", "my", "our");

  private final RelationLexicon lexicon;

  RelationNouns(RelationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A noun that states something.
   *
   * @param first its first word
   * @param last its last word
   */
  record Found(int first, int last, List<RelationLexicon.Pattern> patterns) {}

  /** The longest entry that ends at a token. */
  Optional<Found> at(Sentence s, int last) {
    if (!s.token(last).isNoun() && !s.token(last).tag().startsWith("JJ")) {
      return Optional.empty();
    }
    for (int length = Math.min(LONGEST, last + 1); length > 0; length--) {
      int first = last - length + 1;
      StringBuilder words = new StringBuilder();
      for (int i = first; i <= last; i++) {
        String word = (i == last ? s.lemma(i) : s.token(i).word()).toLowerCase(Locale.ROOT);
        boolean hyphen = word.equals("-") || (i > first && s.token(i - 1).word().equals("-"));
        words.append(i > first && !hyphen ? " " : "").append(word);
      }
      List<RelationLexicon.Pattern> patterns = lexicon.noun(words.toString());
      if (!patterns.isEmpty()) {
        return Optional.of(new Found(first, last, patterns));
      }
    }
    boolean person =
        s.token(last).isNoun() && ModelWords.isPerson(s.lemma(last).toLowerCase(Locale.ROOT));
    return person ? Optional.of(new Found(last, last, lexicon.persons())) : Optional.empty();
  }

  /** What a noun states of a bearer, by what hangs on the noun. */
  List<RelationFrame> of(Sentence s, int noun, int bearer) {
    return at(s, noun)
        .map(
            entry ->
                frames(
                    s, entry, bearer, complements(s, noun, entry), phrase(s, noun, entry.first())))
        .orElse(List.of());
  }

  /**
   * What a title before a name states of the one named.
   *
   * @param first where the first of several coordinated titles begins
   */
  List<RelationFrame> ofTitle(Sentence s, Found title, int first, int bearer) {
    Optional<Integer> complement = before(s, first);
    List<Integer> complements = complement.map(List::of).orElse(List.of());
    int start =
        complement
            .filter(c -> first == title.first())
            .map(c -> firstOfName(s, c))
            .orElse(title.first());
    return frames(s, title, bearer, complements, Passage.of(s, start, title.last()));
  }

  private List<RelationFrame> frames(
      Sentence s, Found entry, int bearer, List<Integer> complements, Passage words) {
    List<RelationFrame> frames = new ArrayList<>();
    if (isPending(s, entry)) {
      return frames;
    }
    boolean past = isMarked(s, entry, "pastWord");
    boolean lesser = isMarked(s, entry, "lesserWord");
    for (RelationLexicon.Pattern pattern : entry.patterns()) {
      for (String property : pattern.properties()) {
        if (pattern.valueAs().contains("words")) {
          if (complements.isEmpty()) {
            continue;
          }
          frames.add(
              new RelationFrame(
                  property, s, entry.last(), bearer, words, entry.last(), true, past));
        } else if (!(lesser && property.equals("headOf"))) {
          complements.stream()
              .filter(c -> suits(s, pattern, entry, c))
              .map(
                  c ->
                      pattern.subjectAs().equals("bearer")
                          ? RelationFrame.between(property, s, entry.last(), bearer, c, past)
                          : RelationFrame.between(property, s, entry.last(), c, bearer, past))
              .forEach(frames::add);
        }
      }
    }
    return frames;
  }

  private boolean suits(Sentence s, RelationLexicon.Pattern pattern, Found entry, int complement) {
    if (isOffice(s, complement)) {
      return false;
    }
    if (isPeople(s, complement)) {
      return pattern.valueAs().contains("people") || pattern.subjectAs().equals("people");
    }
    String preposition =
        s.child(complement, "case").map(c -> s.lemma(c).toLowerCase(Locale.ROOT)).orElse("of");
    boolean usual =
        preposition.equals("of") || preposition.equals("'s") || complement < entry.first();
    boolean complements =
        pattern.valueAs().contains("complement") || pattern.subjectAs().equals("complement");
    return (usual && complements) || pattern.valueAs().contains(preposition);
  }

  /** A name that is only the title of an office: <em>Regional Governor</em> is no body. */
  private boolean isOffice(Sentence s, int token) {
    return s.token(token).isName()
        && lexicon.noun(s.lemma(token).toLowerCase(Locale.ROOT)).stream()
            .anyMatch(p -> p.properties().contains("holdsOffice"));
  }

  /** All that the noun's own phrase names beside it, shared with nouns coordinated with it. */
  private static List<Integer> complements(Sentence s, int noun, Found entry) {
    List<Integer> own = hanging(s, noun, entry);
    if (own.isEmpty()) {
      for (int other : s.children(noun, "conj")) {
        if (own.isEmpty() && s.token(other).isNoun()) {
          own = hanging(s, other, entry);
        }
      }
    }
    if (own.isEmpty() && s.is(noun, "conj") && s.head(noun) >= 0) {
      own = hanging(s, s.head(noun), entry).stream().filter(c -> c < entry.first()).toList();
    }
    return own;
  }

  private static List<Integer> hanging(Sentence s, int noun, Found entry) {
    List<Integer> found = new ArrayList<>();
    boolean of =
        s.children(noun, "nmod").stream()
            .anyMatch(c -> c > entry.last() && s.hasChild(c, Set.of("of")));
    for (int c : s.children(noun, "nmod", "compound", "amod")) {
      boolean before = c < entry.first();
      boolean name = s.token(c).isName() || isPeople(s, c) || s.token(c).tag().startsWith("PRP");
      // The Asia head of a bank: where of names the body, a name before is only its branch.
      boolean branch = of && before && s.is(c, "compound");
      if (branch || (c >= entry.first() && c <= entry.last())) {
        continue;
      }
      if (before ? name : s.is(c, "nmod")) {
        found.add(c);
        s.children(c, "conj").stream().filter(x -> !Grammar.isPredicate(s, x)).forEach(found::add);
      }
    }
    return found;
  }

  private static boolean isPeople(Sentence s, int token) {
    return s.token(token).tag().startsWith("JJ")
        && Character.isUpperCase(s.token(token).word().codePointAt(0));
  }

  /** The name, people or owner directly before a title, other words of the title left aside. */
  private static Optional<Integer> before(Sentence s, int first) {
    for (int i = first - 1; i >= 0 && first - i < 5; i--) {
      String tag = s.token(i).tag();
      if (tag.equals("POS")) {
        return i > 0 && s.token(i - 1).isNoun() ? Optional.of(i - 1) : Optional.empty();
      }
      if (POSSESSIVE.contains(s.token(i).word().toLowerCase(Locale.ROOT))) {
        return Optional.of(i);
      }
      boolean named = s.token(i).entity().matches("ORGANIZATION|LOCATION|MISC");
      if ((s.token(i).isName() && named) || isPeople(s, i)) {
        return Optional.of(i);
      }
      if (!tag.matches("NN.*|JJ.*")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int firstOfName(Sentence s, int last) {
    int first = last;
    while (first > 0
        && s.token(first - 1).isName()
        && !s.token(last).entity().equals("O")
        && s.token(first - 1).entity().equals(s.token(last).entity())) {
      first--;
    }
    return first;
  }

  /** The noun with the complements that hang on it, without article, relative clause or name. */
  private static Passage phrase(Sentence s, int noun, int first) {
    List<Integer> tokens =
        s.subtree(
            noun,
            c ->
                !s.is(
                        c,
                        "appos",
                        "acl",
                        "conj",
                        "cc",
                        "punct",
                        "cop",
                        "nsubj",
                        "det",
                        "advmod",
                        "case",
                        "aux",
                        "mark",
                        "obl",
                        "advcl",
                        "dep",
                        "parataxis")
                    || s.head(c) != noun
                    || (s.is(c, "compound", "amod") && c >= first));
    return new Passage(s, tokens).trimmed();
  }

  /** <em>President-elect</em>, <em>the alleged head</em>: not so, or not yet. */
  private boolean isPending(Sentence s, Found entry) {
    int next = entry.last() + 1;
    boolean dash = next + 1 < s.size() && s.token(next).word().equals("-");
    boolean after =
        (dash && lexicon.isIn("pendingWord", s.lemma(next + 1)))
            || (next < s.size()
                && lexicon.isIn("pendingWord", s.lemma(next).toLowerCase(Locale.ROOT)));
    return after || isMarked(s, entry, "pendingWord");
  }

  private boolean isMarked(Sentence s, Found entry, String list) {
    Stream<Integer> hanging = s.children(entry.last(), "amod", "compound", "advmod").stream();
    Stream<Integer> beside =
        Stream.iterate(entry.first() - 1, i -> i >= 0 && entry.first() - i < 4, i -> i - 1)
            .takeWhile(
                i ->
                    s.token(i).tag().matches("JJ.*|NN.*|HYPH|:|RB|AFX")
                        || s.token(i).word().equals("-"));
    return Stream.concat(hanging, beside)
        .filter(i -> i < entry.first())
        .anyMatch(i -> lexicon.isIn(list, s.token(i).word().toLowerCase(Locale.ROOT)));
  }
}
