package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;

/**
 * The days of a life in brackets after a name: <em>(1900-1970)</em>, <em>(born 3 May 1950)</em>.
 */
final class Brackets {
  private static final Set<String> OPEN = Set.of("(", "-LRB-", "[", "-LSB-");
  private static final Set<String> CLOSE = Set.of(")", "-RRB-", "]", "-RSB-");
  private static final Set<String> BIRTH = Set.of("born", "b.");
  private static final Set<String> DEATH = Set.of("died", "d.");
  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
  private static final int SHORTEST_LIFE = 15;
  private static final Pattern DASH = Pattern.compile("--?|[–—]");
  private static final int LONGEST = 30;

  private Brackets() {}

  static List<RelationFrame> in(AnnotatedArticle article, Sentence s) {
    List<RelationFrame> frames = new ArrayList<>();
    for (NamedSpan name : article.names(s)) {
      int open = name.last() + 1;
      if (name.type().equals("PERSON") && open < s.size() && OPEN.contains(s.token(open).word())) {
        int close = close(s, open);
        if (close > 0) {
          read(s, name.last(), open + 1, close, frames);
        }
      }
    }
    return frames;
  }

  private static int close(Sentence s, int open) {
    for (int i = open + 1; i < s.size() && i - open < LONGEST; i++) {
      if (CLOSE.contains(s.token(i).word())) {
        return i;
      }
    }
    return -1;
  }

  private static void read(
      Sentence s, int person, int from, int close, List<RelationFrame> frames) {
    int dash = from;
    while (dash < close && !DASH.matcher(s.token(dash).word()).matches()) {
      dash++;
    }
    Passage first = date(s, from, dash);
    if (dash < close && !first.isEmpty()) {
      Passage second = date(s, dash + 1, close);
      if (isTerm(s, first, second)) {
        return;
      }
      if (!second.isEmpty()) {
        frames.add(frame("bornOn", s, person, first));
        frames.add(frame("diedOn", s, person, second));
        return;
      }
    }
    int born = marked(s, from, close, BIRTH);
    int died = marked(s, from, close, DEATH);
    if (born >= 0) {
      dated("bornOn", s, person, date(s, born, died > born ? died : close), frames);
    }
    if (died >= 0) {
      dated("diedOn", s, person, date(s, died, born > died ? born : close), frames);
    }
  }

  /** <em>1986 - 1993</em>: two bare years too near each other for a life; a time in office. */
  private static boolean isTerm(Sentence s, Passage first, Passage second) {
    if (first.tokens().size() != 1 || second.tokens().size() != 1) {
      return false;
    }
    Matcher from = YEAR.matcher(s.token(first.first()).word());
    Matcher to = YEAR.matcher(s.token(second.first()).word());
    return from.matches()
        && to.matches()
        && Integer.parseInt(to.group()) - Integer.parseInt(from.group()) < SHORTEST_LIFE;
  }

  private static int marked(Sentence s, int from, int close, Set<String> words) {
    for (int i = from; i < close; i++) {
      if (words.contains(s.token(i).word().toLowerCase(Locale.ROOT))) {
        return i;
      }
    }
    return -1;
  }

  private static void dated(
      String property, Sentence s, int person, Passage day, List<RelationFrame> frames) {
    if (!day.isEmpty()) {
      frames.add(frame(property, s, person, day));
    }
  }

  /** The word after the brackets that a name has; empty where it has none. */
  static Optional<Integer> after(Sentence s, int name) {
    int open = name + 1;
    int close = open < s.size() && OPEN.contains(s.token(open).word()) ? close(s, open) : -1;
    return close > 0 && close + 1 < s.size() ? Optional.of(close + 1) : Optional.empty();
  }

  /** The first stretch of words that the engine takes for a date. */
  private static Passage date(Sentence s, int from, int end) {
    List<Integer> tokens = new ArrayList<>();
    for (int i = from; i < end; i++) {
      Token token = s.token(i);
      boolean date = token.entity().equals("DATE") || YEAR.matcher(token.word()).matches();
      if (date) {
        tokens.add(i);
      } else if (!tokens.isEmpty()) {
        break;
      }
    }
    return new Passage(s, tokens);
  }

  private static RelationFrame frame(String property, Sentence s, int person, Passage day) {
    return new RelationFrame(property, s, person, person, day, day.last(), false, false);
  }
}
