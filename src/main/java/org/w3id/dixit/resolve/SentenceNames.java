package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.model.EntityType;

/** The names of a sentence as they are found; none overlaps another. */
final class SentenceNames {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern LINKED = Pattern.compile(".*-\\p{Ll}+");
  private static final Pattern EDGE = Pattern.compile("POS|PRP.*|IN|CC|TO");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}|[IVX]{1,4}");

  private final AnnotatedArticle article;
  private final Sentence s;
  private final List<NameMention> found = new ArrayList<>();
  private final Set<Integer> passed = new HashSet<>();

  SentenceNames(AnnotatedArticle article, Sentence sentence) {
    this.article = article;
    this.s = sentence;
  }

  Sentence sentence() {
    return s;
  }

  List<NameMention> found() {
    return found;
  }

  /** Notes words that are no name, and of which none is made: an office. */
  void pass(int first, int last) {
    for (int i = first; i <= last; i++) {
      passed.add(i);
    }
  }

  boolean isFree(int first, int last) {
    return passed.stream().noneMatch(i -> first <= i && i <= last)
        && found.stream().noneMatch(m -> m.first() <= last && first <= m.last());
  }

  String text(int first, int last) {
    return SPACE.matcher(article.article().slice(s.span(first, last))).replaceAll(" ");
  }

  /** The last name that ends right before a word, if it is none that the authority knows. */
  Optional<NameMention> unknownBefore(int token) {
    return found.stream().filter(m -> m.last() == token - 1 && m.entry().isEmpty()).findFirst();
  }

  void remove(NameMention mention) {
    found.remove(mention);
  }

  void put(NameMention mention) {
    found.add(mention);
  }

  /**
   * Adds what of these words is free and a name: no title before a person's name, no genitive at an
   * end, no adjective such as <em>European</em> or <em>US-led</em>.
   */
  void add(int from, int to, EntityType type) {
    int first = from;
    int last = to;
    while (first <= last && (!isFree(first, first) || isEdge(s.token(first)))) {
      first++;
    }
    while (last >= first && (!isFree(last, last) || isEdge(s.token(last)))) {
      last--;
    }
    while (last > first + 1 && type != EntityType.Person && isLinked(last)) {
      last -= 2;
    }
    while (type == EntityType.Person && first < last && TitleWords.isAddress(s, first)) {
      first++;
    }
    if (first > last || !isFree(first, last) || isAdjective(first, last, type)) {
      return;
    }
    boolean cut = first > from || last < to;
    if (cut && !Capitals.isCapital(s.token(first))) {
      return;
    }
    int end = numbered(last, type);
    put(new NameMention(s, first, end, text(first, end), type, Optional.empty(), false, false));
  }

  /** <em>Harbour-related</em>, of which the engine makes several words. */
  private boolean isLinked(int token) {
    return s.token(token - 1).word().equals("-")
        && Character.isLowerCase(s.token(token).word().codePointAt(0));
  }

  private static boolean isEdge(Token token) {
    return EDGE.matcher(token.tag()).matches() || token.isPunctuation();
  }

  private boolean isAdjective(int first, int last, EntityType type) {
    boolean one = first == last && type != EntityType.Person;
    boolean linked = one && LINKED.matcher(s.token(first).word()).matches();
    boolean adjective = s.token(last).tag().startsWith("JJ");
    return linked || (adjective && (type == EntityType.Thing || one));
  }

  /** <em>Apollo 11</em>: a number right after the name of a thing, if it counts nothing. */
  private int numbered(int last, EntityType type) {
    boolean thing = type == EntityType.Thing || type == EntityType.Organization;
    if (!thing || last + 1 >= s.size()) {
      return last;
    }
    Token next = s.token(last + 1);
    boolean number =
        NUMBER.matcher(next.word()).matches() && !next.word().equals("I") && !next.isTime();
    boolean counts =
        last + 2 < s.size() && s.token(last + 2).tag().matches("NNS?|JJ|CD|POS|%|\\$|:");
    return number && !counts && isFree(last + 1, last + 1) ? last + 1 : last;
  }
}
