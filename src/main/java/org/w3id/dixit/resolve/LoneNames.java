package org.w3id.dixit.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.NounClass;
import org.w3id.dixit.vocabulary.WordLists;

/**
 * Names of one word that nobody marks: a proper noun in the midst of a sentence, and any word that
 * is a name elsewhere in the article.
 */
final class LoneNames {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d.&'\u2019-]+");
  private static final Pattern MODEL = Pattern.compile("\\p{Lu}{2,}\\d+");
  private static final Pattern LINKED = Pattern.compile(".*-\\p{Ll}+");

  private static final Set<String> DIRECTIONS = WordLists.of("directionWord");

  private final AnnotatedArticle article;
  private final Authority authority;
  private final Set<String> common = new HashSet<>();

  LoneNames(AnnotatedArticle article, Authority authority) {
    this.article = article;
    this.authority = authority;
    for (Sentence s : article.sentences()) {
      s.tokens().stream()
          .filter(t -> t.isNoun() && !Capitals.isCapital(t))
          .forEach(t -> common.add(t.lemma()));
    }
  }

  void add(List<SentenceNames> sentences) {
    sentences.stream()
        .filter(n -> !Capitals.isTitleCase(n.sentence()))
        .forEach(names -> lone(names));
    Map<String, EntityType> known = new HashMap<>();
    sentences.forEach(
        names ->
            names.found().stream()
                .filter(m -> m.entry().isEmpty() && !m.title())
                .forEach(m -> known.merge(m.text(), m.type(), (a, b) -> a)));
    sentences.forEach(names -> again(names, known));
    sentences.forEach(names -> halves(names, sentences));
  }

  /** <em>The North</em>, where one country of such a name is spoken of. */
  private static void halves(SentenceNames names, List<SentenceNames> all) {
    Sentence s = names.sentence();
    for (int i = 1; i < s.size(); i++) {
      String word = s.token(i).word();
      boolean half =
          DIRECTIONS.contains(word.toLowerCase(Locale.ROOT))
              && Capitals.isCapital(s.token(i))
              && s.lemma(i - 1).equalsIgnoreCase("the")
              && s.token(i).isNoun()
              && names.isFree(i, i)
              && (i + 1 == s.size() || !Capitals.isNoun(s.token(i + 1)));
      if (half) {
        Map<String, AuthorityEntry> countries = new HashMap<>();
        all.stream()
            .flatMap(n -> n.found().stream())
            .flatMap(m -> m.entry().stream())
            .filter(e -> e.type() == EntityType.Country && e.label().startsWith(word + " "))
            .forEach(e -> countries.put(e.name(), e));
        if (countries.size() == 1) {
          AuthorityEntry entry = countries.values().iterator().next();
          names.put(new NameMention(s, i, i, word, entry.type(), Optional.of(entry), false, false));
        }
      }
    }
  }

  private void lone(SentenceNames names) {
    Sentence s = names.sentence();
    for (Token t : s.tokens()) {
      int i = t.index();
      boolean name =
          (t.isName() && WORD.matcher(t.word()).matches() && Capitals.isNoun(t))
              || MODEL.matcher(t.word()).matches();
      boolean inside = !Capitals.isOpening(s, i) || MODEL.matcher(t.word()).matches();
      if (name
          && inside
          && names.isFree(i, i)
          && t.entity().equals("O")
          && !LINKED.matcher(t.word()).matches()
          && !TitleWords.isRank(s, i)
          && !isCommon(s, i)
          && !authority.knows(t.word())
          && !Capitals.isPerson(article, s, i + 1)) {
        EntityType type =
            Nouns.isBody(t.word().toLowerCase(Locale.ROOT))
                ? EntityType.Organization
                : EntityType.Thing;
        names.add(i, i, type);
      }
    }
  }

  /** What is rather a noun in a capital: a label, a direction, what is a common noun elsewhere. */
  private boolean isCommon(Sentence s, int token) {
    String lower = s.token(token).word().toLowerCase(Locale.ROOT);
    boolean definite = token > 0 && s.lemma(token - 1).equalsIgnoreCase("the");
    return Capitals.isLabel(s, token)
        || DIRECTIONS.contains(lower)
        || common.contains(lower)
        || (!definite && NounClass.of(lower).isPresent())
        || isOfPhrase(s, token);
  }

  /** <em>Match</em> in <em>Man of the Match</em>. */
  private static boolean isOfPhrase(Sentence s, int token) {
    int of = token > 0 && s.lemma(token - 1).equals("the") ? token - 2 : token - 1;
    return of > 0 && s.lemma(of).equals("of") && Capitals.isNoun(s.token(of - 1));
  }

  /** What is a name elsewhere, the longest first. */
  private static void again(SentenceNames names, Map<String, EntityType> known) {
    Sentence s = names.sentence();
    for (int length = 4; length > 0; length--) {
      for (int first = 0; first + length <= s.size(); first++) {
        int last = first + length - 1;
        boolean opening = length == 1 && Capitals.isOpening(s, first) && !s.token(first).isName();
        if (Capitals.isCapital(s.token(first)) && !opening && names.isFree(first, last)) {
          String text = names.text(first, last);
          if (known.containsKey(text)) {
            EntityType type = known.get(text);
            names.put(new NameMention(s, first, last, text, type, Optional.empty(), false, false));
          }
        }
      }
    }
  }
}
