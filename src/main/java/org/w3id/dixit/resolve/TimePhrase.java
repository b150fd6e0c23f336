package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.PerToken;
import org.w3id.dixit.annotate.Sentence;

/**
 * The words around the head of what may be a time: preposition, modifiers and what they hold with
 * <em>of</em>, without clauses, conjuncts and other phrases that the parser hangs there.
 *
 * @param tokens neighbours, in reading order
 * @param preposition in lower case, several words as one; empty where there is none
 * @param core the other words in lower case with single spaces, hours of the clock left out
 * @param clock whether hours of the clock were among them
 */
record TimePhrase(
    Sentence sentence,
    int head,
    List<Integer> tokens,
    String preposition,
    String core,
    boolean clock) {
  private static final Set<String> RANGE_ENDS = Set.of("to", "until", "till", "through");
  private static final Set<String> YEAR_CHOICES = Set.of("this", "last", "next");
  private static final Set<String> RELATIVE_TO =
      Set.of("after", "before", "since", "following", "from");
  private static final String PREPOSITIONS =
      "no later than|not later than|no earlier than|as of|as from|prior to|ahead of|up until|up to"
          + "|in the course of|within|in|on|at|over|during|for|since|from|after|until|till|by|before"
          + "|throughout|through|around|about|towards?|between|following|of|to|with|than|under|per";
  private static final Pattern OPENING =
      Pattern.compile(
          "((?:(?:only|just|even|again|already|possibly|probably|either|both|as early as|as late as"
              + "|as soon as|as recently as|early|late|shortly|starting|beginning|and|or) )*?)("
              + PREPOSITIONS
              + ") (.+)");
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(?:(?:at |by |from )?(?:(?:\\d{1,2}(?:[:.]\\d\\d)?) ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'clock)"
              + "|\\d{1,2}:\\d\\d|noon|midday|midnight)"
              + "(?: (?:gmt|utc|cet|local time|[ecp][sd]?t))?)(?:$| (?:on )?)");

  private static final PerToken<TimePhrase> PHRASES = new PerToken<>(TimePhrase::read);
  private static final Pattern ENDS_WITH_MONTH =
      Pattern.compile(".*\\b(?:" + TimeWords.MONTH + ")(?: \\d{1,2})?");
  private static final Pattern ENDS_WITH_DAY =
      Pattern.compile(
          ".*\\b(?:(?:%1$s) \\d{1,2}|\\d{1,2} (?:%1$s))(?:st|nd|rd|th)?"
              .formatted(TimeWords.MONTH));
  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
  private static final Set<String> LOOSE_OPENERS =
      Set.of("early", "late", "later", "earlier", "mid");
  private static final Set<String> QUESTION_TAGS = Set.of("WRB", "WDT");
  private static final Set<String> SKIPPED = Set.of(",", "(", ")");
  private static final Set<String> COMMAS = Set.of(",", "’", "'", "-");
  private static final Pattern MID_OR_THE = Pattern.compile("^(mid|the)-");

  /** The phrase that a token heads. */
  static TimePhrase of(Sentence s, int head) {
    return PHRASES.of(s, head);
  }

  private static TimePhrase read(Sentence s, int head) {
    List<Integer> tokens = withYear(s, contiguous(s, extent(s, head, false), head));
    String words = words(s, tokens);
    if (words.startsWith("between ")) {
      tokens = contiguous(s, extent(s, head, true), head);
    } else if (words.startsWith("from ") && !words.contains(" to ")) {
      tokens = withNext(s, tokens, RANGE_ENDS);
    } else if (ENDS_WITH_MONTH.matcher(words).matches()) {
      tokens = withNext(s, tokens, YEAR_CHOICES);
    } else if (isTimeWord(s, head)) {
      tokens = withNext(s, tokens, CLOCK.matcher(words).matches() ? Set.of("on") : Set.of("at"));
    }
    return of(s, head, tokens);
  }

  private static TimePhrase of(Sentence s, int head, List<Integer> tokens) {
    String words = words(s, tokens);
    Matcher opening = OPENING.matcher(words);
    String preposition = opening.matches() ? opening.group(2) : inherited(s, head);
    String rest = opening.matches() ? opening.group(3) : words;
    Matcher clock = CLOCK.matcher(rest);
    if (clock.find()) {
      String day = (rest.substring(0, clock.start()) + rest.substring(clock.end())).strip();
      String bare = day.replaceFirst("^(?:on|at) ", "").replaceFirst(" at$", "").strip();
      return new TimePhrase(s, head, tokens, preposition, bare, true);
    }
    return new TimePhrase(s, head, tokens, preposition, rest, false);
  }

  /** A conjunct has the preposition of the first of its row. */
  private static String inherited(Sentence s, int head) {
    return s.is(head, "conj") && s.head(head) >= 0
        ? s.child(s.head(head), "case").map(c -> s.lemma(c).toLowerCase(Locale.ROOT)).orElse("")
        : "";
  }

  /**
   * Whether another time before it takes it in: <em>from May to June</em>, <em>May last year</em>.
   */
  boolean isPartOfAnother() {
    if (sentence.is(head, "conj") && sentence.head(head) >= 0) {
      return of(sentence, sentence.head(head)).tokens().contains(head);
    }
    int first = tokens.get(0);
    for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
      boolean before = !sentence.isBelow(i, head) && !sentence.isBelow(head, i);
      if (before && of(sentence, i).tokens().contains(head)) {
        return true;
      }
    }
    return false;
  }

  /** The words as the patterns know them: without commas, <em>mid-</em> as a word of its own. */
  private static String words(Sentence s, List<Integer> tokens) {
    StringBuilder words = new StringBuilder();
    for (int t : tokens) {
      String word = s.token(t).word().toLowerCase(Locale.ROOT);
      if (!SKIPPED.contains(word)) {
        String apart = word.indexOf('-') == 3 ? MID_OR_THE.matcher(word).replaceFirst("$1 ") : word;
        words.append(words.isEmpty() ? "" : " ").append(apart.replace('’', '\''));
      }
    }
    return words.toString().replace("mid - ", "mid ");
  }

  private static TreeSet<Integer> extent(Sentence s, int head, boolean row) {
    TreeSet<Integer> found = new TreeSet<>();
    collect(s, head, head, row, found);
    for (int t = found.first() - 1; t >= 0 && isLooseOpener(s, t); t--) {
      found.add(t);
    }
    return found;
  }

  /** <em>Early</em> next year, where the parser hangs the adverb on the verb. */
  private static boolean isLooseOpener(Sentence s, int token) {
    return LOOSE_OPENERS.contains(s.token(token).word().toLowerCase(Locale.ROOT))
        && s.is(token, "advmod", "amod")
        && s.child(token, "det", "advmod", "obl").isEmpty();
  }

  private static void collect(
      Sentence s, int token, int head, boolean row, TreeSet<Integer> found) {
    found.add(token);
    for (int child : s.children(token)) {
      boolean conjunct = row && token == head && s.is(child, "conj", "cc");
      boolean and = row && s.head(token) == head && s.is(child, "cc");
      if (conjunct || and || belongs(s, child, token)) {
        collect(s, child, head, row, found);
      }
    }
  }

  private static boolean belongs(Sentence s, int child, int parent) {
    if (s.is(child, "case", "det", "amod", "nummod", "advmod", "compound", "fixed", "mwe")
        || s.is(child, "obl:npmod", "obl:tmod", "nmod:tmod", "nmod:npmod", "nmod:poss", "predet")
        || (s.is(child, "dep", "appos") && isTimeWord(s, child))) {
      return !QUESTION_TAGS.contains(s.token(child).tag());
    }
    if (s.is(child, "nmod", "obl")) {
      Set<String> held = child < parent ? Set.of() : Set.of("of");
      String preposition =
          s.child(child, "case").map(c -> s.lemma(c).toLowerCase(Locale.ROOT)).orElse("");
      return held.contains(preposition)
          || isTimeWord(s, child)
          || (RELATIVE_TO.contains(preposition) && !s.token(parent).isName());
    }
    return false;
  }

  static boolean isTimeWord(Sentence s, int token) {
    return s.token(token).isTime();
  }

  /** The run of neighbours around the head; commas between them count as part of it. */
  private static List<Integer> contiguous(Sentence s, TreeSet<Integer> found, int head) {
    List<Integer> run = new ArrayList<>();
    int first = head;
    while (found.contains(first - 1) || (isComma(s, first - 1) && found.contains(first - 2))) {
      first--;
    }
    int last = head;
    while (found.contains(last + 1) || (isComma(s, last + 1) && found.contains(last + 2))) {
      last++;
    }
    for (int i = first; i <= last; i++) {
      run.add(i);
    }
    return run;
  }

  private static boolean isComma(Sentence s, int token) {
    return token >= 0 && token < s.size() && COMMAS.contains(s.token(token).word());
  }

  /** With the year after a day and its month, which the parser often hangs elsewhere. */
  private static List<Integer> withYear(Sentence s, List<Integer> tokens) {
    int next = tokens.get(tokens.size() - 1) + 1;
    int year = isComma(s, next) ? next + 1 : next;
    if (year >= s.size()
        || !YEAR.matcher(s.token(year).word()).matches()
        || !ENDS_WITH_DAY.matcher(words(s, tokens)).matches()) {
      return tokens;
    }
    List<Integer> all = new ArrayList<>(tokens);
    for (int i = next; i <= year; i++) {
      all.add(i);
    }
    return all;
  }

  /** With the time that follows after one of these words, wherever the parser hangs it. */
  private static List<Integer> withNext(Sentence s, List<Integer> tokens, Set<String> openers) {
    int to = tokens.get(tokens.size() - 1) + 1;
    if (to >= s.size() || !openers.contains(s.lemma(to).toLowerCase(Locale.ROOT))) {
      return tokens;
    }
    int end = s.head(to);
    if (end < to || !isNextTime(s, end, openers)) {
      return tokens;
    }
    List<Integer> tail = contiguous(s, extent(s, end, false), end);
    int first = tail.get(0);
    if (first < to || first > to + 1) {
      return tokens;
    }
    List<Integer> all = new ArrayList<>(tokens);
    if (first > to) {
      all.add(to);
    }
    all.addAll(tail);
    return all;
  }

  private static boolean isNextTime(Sentence s, int head, Set<String> openers) {
    return openers == YEAR_CHOICES
        ? s.lemma(head).equals("year")
        : openers == RANGE_ENDS || isTimeWord(s, head);
  }

  /** All its words in lower case, preposition included. */
  String text() {
    return words(sentence, tokens);
  }
}
