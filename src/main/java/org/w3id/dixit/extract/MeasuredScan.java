package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.PerSentence;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;

/** Finds the number phrases of a sentence, from left to right. */
final class MeasuredScan {
  private static final Set<String> PREPOSITIONS =
      Set.of("about", "above", "around", "below", "over", "under", "between", "up", "close");

  private static final PerSentence<List<MeasuredPhrase>> PHRASES =
      new PerSentence<>(MeasuredScan::scan);

  private MeasuredScan() {}

  static List<MeasuredPhrase> phrases(Sentence s) {
    return PHRASES.of(s);
  }

  private static List<MeasuredPhrase> scan(Sentence s) {
    MeasuredWords.Reader reader =
        new MeasuredWords.Reader(
            s.tokens().stream().map(Token::word).toList(),
            s.tokens().stream().map(Token::lemma).toList());
    List<MeasuredPhrase> found = new ArrayList<>();
    int at = 0;
    while (at < s.size()) {
      Optional<MeasuredWords> read = isPreposition(s, at) ? Optional.empty() : reader.read(at);
      if (read.isPresent() && isTwoPhrases(s, read.get())) {
        read = reader.before(read.get().second() - 1).read(at);
      }
      Optional<MeasuredPhrase> phrase =
          read.isPresent() ? sound(s, at, read.get()) : Optional.empty();
      phrase.ifPresent(found::add);
      at = phrase.isPresent() ? read.get().next() : at + 1;
    }
    return found;
  }

  private static Optional<MeasuredPhrase> sound(Sentence s, int first, MeasuredWords words) {
    return Optional.of(new MeasuredPhrase(s, first, words)).filter(MeasuredPhrase::isSound);
  }

  /** <em>Flew over 30 houses</em>: a preposition of its own, not a limit of the number. */
  private static boolean isPreposition(Sentence s, int token) {
    String word = s.token(token).word().toLowerCase(Locale.ROOT);
    if (!PREPOSITIONS.contains(word) || !s.is(token, "case") || s.head(token) < 0) {
      return false;
    }
    int noun = s.head(token);
    boolean another = token > 0 && s.token(token - 1).tag().matches("IN|TO");
    boolean counts = word.equals("between") && s.token(token + 1).tag().matches("CD|\\$");
    return s.is(noun, "obl", "nmod") && !another && !counts;
  }

  /**
   * <em>Fell 30 to 12</em>, <em>from 12 to 30</em>: two phrases; <em>10 to 15 tonnes</em> is one.
   */
  private static boolean isTwoPhrases(Sentence s, MeasuredWords words) {
    int to = words.second() - 1;
    if (words.second() == words.core() || !s.lemma(to).equals("to")) {
      return false;
    }
    boolean from = words.core() > 0 && s.lemma(words.core() - 1).equals("from");
    int upper = s.head(to);
    boolean apart =
        s.is(to, "case")
            && upper >= 0
            && s.is(upper, "obl", "nmod")
            && upper < words.next()
            && s.isBelow(words.core(), s.head(upper))
            && !s.isBelow(words.core(), upper);
    return from || (apart && !words.sharesUnit());
  }
}
