package org.w3id.dixit.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.model.EntityType;

/**
 * Names of one word that nobody marks: a proper noun in the midst of a sentence, and any word that
 * is a name elsewhere in the article.
 */
final class LoneNames {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d.&'\u2019-]+");
  private static final Pattern MODEL = Pattern.compile("\\p{Lu}{2,}\\d+");
  private static final Pattern LINKED = Pattern.compile(".*-\\p{Ll}+");

  private final AnnotatedArticle article;
  private final Authority authority;

  LoneNames(AnnotatedArticle article, Authority authority) {
    this.article = article;
    this.authority = authority;
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
