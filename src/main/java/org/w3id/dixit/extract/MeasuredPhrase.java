package org.w3id.dixit.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.vocabulary.Units;
import org.w3id.dixit.vocabulary.Units.Unit;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * A number phrase of a sentence: its words, what they say, and which noun they count. Times, names
 * with numbers and the like are none.
 */
public final class MeasuredPhrase {
  private static final Set<String> COLLECTIVE = WordLists.of("collectiveNoun");

  private final Sentence sentence;
  private final int first;
  private final MeasuredWords words;

  MeasuredPhrase(Sentence sentence, int first, MeasuredWords words) {
    this.sentence = sentence;
    this.first = first;
    this.words = words;
  }

  /**
   * The number phrase of a noun phrase: the one that its head stands in or that counts its head,
   * else the one that tells how many or how much there is of a collective or a sum.
   */
  public static Optional<MeasuredPhrase> of(Sentence s, int head) {
    List<MeasuredPhrase> all = MeasuredScan.phrases(s);
    return direct(all, head)
        .or(
            () ->
                s.children(head, "nmod").stream()
                    .filter(c -> s.hasChild(c, Set.of("of")))
                    .flatMap(c -> direct(all, c).stream())
                    .filter(p -> p.isExtentOf(head))
                    .findFirst());
  }

  /** The number phrase that a word stands in or that counts it. */
  static Optional<MeasuredPhrase> direct(Sentence s, int head) {
    return direct(MeasuredScan.phrases(s), head);
  }

  private static Optional<MeasuredPhrase> direct(List<MeasuredPhrase> all, int head) {
    return all.stream()
        .filter(p -> p.holds(head))
        .findFirst()
        .or(() -> all.stream().filter(p -> p.modifies(head)).findFirst());
  }

  /** <em>A loan of 3 million euros</em>, <em>a crowd of 300 pupils</em>. */
  private boolean isExtentOf(int noun) {
    return isMeasure()
        ? sentence.children(noun, "nmod").stream().anyMatch(this::holds)
        : COLLECTIVE.contains(sentence.lemma(noun));
  }

  public MeasuredExtent extent() {
    return words.extent();
  }

  /** The unit; an empty one where the word leaves it open, none where things are counted. */
  public Optional<Unit> unit() {
    return words.share() ? Optional.of(Unit.of(Units.FRACTION)) : words.unit();
  }

  /** The words that it hangs on, outside itself. */
  List<Integer> heads() {
    return core().stream().map(sentence::head).filter(h -> h >= 0 && !holds(h)).distinct().toList();
  }

  int first() {
    return first;
  }

  /** Its tokens, in reading order. */
  public List<Integer> tokens() {
    return IntStream.range(first, words.next()).boxed().toList();
  }

  /** The tokens of the word for the unit, or of the noun that is counted; may be empty. */
  public List<Integer> unitTokens() {
    return words.unit().isPresent()
        ? IntStream.range(words.unitFrom(), words.unitTo()).boxed().toList()
        : counted().filter(c -> sentence.token(c).isNoun()).stream().toList();
  }

  /** Whether it measures, rather than counts: a sum, a share, a length. */
  boolean isMeasure() {
    return words.share() || words.unit().isPresent();
  }

  /**
   * Whether it is a sum of money or a percentage, which modify nouns: a <em>$2 million</em> loan.
   */
  boolean isSumOrPercentage() {
    return words
        .unit()
        .filter(u -> u.iri().map(i -> i.endsWith("/PERCENT")).orElse(u.currency().isPresent()))
        .isPresent();
  }

  boolean holds(int token) {
    return first <= token && token < words.next();
  }

  /** Whether a noun that is counted stands outside it. */
  boolean hasNoun() {
    return counted().isPresent();
  }

  /** Whether the noun after it is what it counts or modifies. */
  private boolean modifies(int head) {
    return head >= words.next()
        && sentence.token(head).isNoun()
        && core().stream().anyMatch(t -> sentence.head(t) == head)
        && (!isMeasure() || words.share() || isSumOrPercentage());
  }

  private List<Integer> core() {
    return IntStream.range(words.core(), words.next()).boxed().toList();
  }

  /** The noun after it, whether it is its head or hangs on it with <em>of</em>. */
  private Optional<Integer> counted() {
    List<Integer> found = new ArrayList<>();
    for (int t : core()) {
      if (sentence.head(t) >= words.next() && sentence.token(sentence.head(t)).isNoun()) {
        found.add(sentence.head(t));
      }
      sentence.children(t, "nmod").stream()
          .filter(c -> c >= words.next() && sentence.hasChild(c, Set.of("of", "in")))
          .filter(c -> words.share() || sentence.hasChild(c, Set.of("of")))
          .forEach(found::add);
    }
    return found.stream().min(Integer::compare);
  }

  /** Whether its words can be a number of things here. */
  boolean isSound() {
    return core().stream().allMatch(this::isPlain)
        && counted().stream().noneMatch(c -> sentence.token(c).isTime())
        && !isPronoun()
        && !isPartOfName()
        && !isOtherWord()
        && (!words.share() || words.next() - words.core() > 2 || isShare())
        && !isYear()
        && !isScore();
  }

  private boolean isPlain(int token) {
    Token t = sentence.token(token);
    boolean time = t.isTime();
    boolean figures = t.word().indexOf(',') > 0;
    boolean unit = token >= words.unitFrom() && token < words.unitTo();
    boolean name = t.isName() && Character.isUpperCase(t.word().charAt(0)) && token > 0;
    return (!time || figures) && (unit || !name);
  }

  /** <em>One can only hope</em>, <em>an easy one</em>, <em>their scores</em>. */
  private boolean isPronoun() {
    boolean alone = tokens().size() == 1 && !isMeasure() && counted().isEmpty();
    return alone && Set.of("one", "score").contains(sentence.lemma(first));
  }

  /** <em>Boeing 737</em>, <em>Article 5</em>, <em>number ten</em>, <em>aged 12</em>. */
  private boolean isPartOfName() {
    if (first > 0 && isJoined(first - 1) && words.core() == first) {
      return true;
    }
    if (first == 0 || words.core() > first) {
      return false;
    }
    int before = first - 1;
    Token word = sentence.token(before);
    if (Set.of("no.", "no", "number", "nos.", "#", "age", "aged", "every", "each", "this", "one")
        .contains(word.word().toLowerCase(Locale.ROOT))) {
      return true;
    }
    return word.isNoun()
        && core().stream()
            .anyMatch(
                t ->
                    sentence.head(t) == before
                        || sentence.head(before) == t
                        || (sentence.head(before) == sentence.head(t)
                            && sentence.is(before, "compound")));
  }

  /** Whether a dash or the like stands here without a space after it. */
  private boolean isJoined(int token) {
    return sentence.token(token).word().matches("[-–/:]")
        && sentence.token(token).span().end() == sentence.token(token + 1).span().start();
  }

  /** <em>12-member</em>, <em>one another</em>, <em>three-year-old</em>. */
  private boolean isOtherWord() {
    if (words.next() >= sentence.size()) {
      return false;
    }
    Token after = sentence.token(words.next());
    boolean joined = after.span().start() == sentence.token(words.next() - 1).span().end();
    return (joined && Set.of("-", "–", "/", ":").contains(after.word()))
        || (after.word().equals("another") && sentence.lemma(words.core()).equals("one"));
  }

  /** <em>A third of them</em>, <em>half the seats</em>, <em>by a third</em>; not a third attack. */
  private boolean isShare() {
    Token before = words.core() > 0 ? sentence.token(words.core() - 1) : null;
    boolean bare = words.next() - words.core() == 1;
    boolean added =
        before != null
            && before.word().equals("and")
            && sentence.lemma(words.next() - 1).equals("half");
    if (added) {
      return false;
    }
    if (bare
        && first == words.core()
        && before != null
        && before.tag().matches("JJ.*|CD|DT|NN.*")) {
      return false;
    }
    String after = words.next() < sentence.size() ? sentence.token(words.next()).tag() : "";
    boolean of = words.next() < sentence.size() && sentence.lemma(words.next()).equals("of");
    return of
        || (bare && after.matches("DT|PRP\\$"))
        || (!bare && !after.matches("NN.*|JJ.*|CD|HYPH"));
  }

  /** <em>The 1990 law</em>: a year, not so many laws. */
  private boolean isYear() {
    Optional<BigDecimal> n = words.extent().number();
    boolean figure = sentence.token(words.core()).word().matches("(1[5-9]|20)\\d\\d");
    boolean several = counted().filter(c -> sentence.token(c).tag().endsWith("S")).isPresent();
    return n.isPresent() && figure && !isMeasure() && words.next() - first == 1 && !several;
  }

  /** <em>Won 3-5</em>: two figures with a dash that count nothing. */
  private boolean isScore() {
    return words.second() != words.core()
        && sentence.token(words.second() - 1).word().matches("[-–]")
        && !isMeasure()
        && counted().filter(c -> sentence.token(c).tag().endsWith("S")).isEmpty();
  }
}
