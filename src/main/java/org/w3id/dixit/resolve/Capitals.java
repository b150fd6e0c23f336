package org.w3id.dixit.resolve;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.BlockKind;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;

/** What capital letters tell of a word in its sentence. */
final class Capitals {
  private static final Pattern OPENING =
      Pattern.compile("[:;\u2022*\u2013\u2014-]+|\\.\\.\\.|``|''|\"");
  private static final double MOST = 0.7;
  private static final int FEW_WORDS = 3;
  private static final Set<BlockKind> RUNNING = Set.of(BlockKind.PARAGRAPH, BlockKind.CAPTION);

  private Capitals() {}

  /** A noun in a capital that is no part of a date. */
  static boolean isNoun(Token token) {
    return token.isNoun() && isCapital(token) && !token.isTime();
  }

  static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  /**
   * Whether a word has its capital for its place, as the first of a sentence or a quotation has.
   */
  static boolean isOpening(Sentence s, int token) {
    return token == 0 || OPENING.matcher(s.token(token - 1).word()).matches();
  }

  /** Whether a noun in a capital only announces what follows: <em>Image: ...</em> */
  static boolean isLabel(Sentence s, int token) {
    return token + 1 < s.size() && s.token(token + 1).word().equals(":");
  }

  /**
   * The last word of the name of a body whose kind stands before what it is for: <em>Centre for
   * Control of Floods</em>.
   *
   * @param last the last word of what is a name by itself
   */
  static int endOfBody(Sentence s, int last, Predicate<Integer> free) {
    int end = last;
    while (end + 2 < s.size()
        && s.token(end + 1).word().matches("of|for|and")
        && (end > last || Nouns.isBody(s.lemma(last).toLowerCase(Locale.ROOT)))
        && isNoun(s.token(end + 2))
        && free.test(end + 2)) {
      end = endOfRun(s, end + 2, free);
    }
    return end;
  }

  private static int endOfRun(Sentence s, int first, Predicate<Integer> free) {
    int last = first;
    while (last + 1 < s.size() && isNoun(s.token(last + 1)) && free.test(last + 1)) {
      last++;
    }
    return last;
  }

  /** Whether a sentence is a heading of which most words have a capital, whatever they are. */
  static boolean isTitleCase(Sentence s) {
    long words = s.tokens().stream().filter(Capitals::isLong).count();
    long capitals = s.tokens().stream().filter(t -> isLong(t) && isCapital(t)).count();
    boolean running = RUNNING.contains(s.kind()) && s.token(s.size() - 1).isPunctuation();
    return !running && words > FEW_WORDS && capitals >= MOST * words;
  }

  private static boolean isLong(Token token) {
    return token.word().length() > FEW_WORDS && Character.isLetter(token.word().codePointAt(0));
  }

  /** Whether a person's name stands here, as the engine sees it. */
  static boolean isPerson(AnnotatedArticle article, Sentence s, int token) {
    return token < s.size()
        && article.nameAt(s, token).map(NamedSpan::type).filter("PERSON"::equals).isPresent();
  }
}
