package org.w3id.dixit.annotate;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.model.Article;

/**
 * An article with what the language engine sees in it.
 *
 * @param sentences in reading order, headings and captions among them
 * @param names names, times and numbers, in reading order
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences, List<NamedSpan> names) {

  /** The names and times of one sentence. */
  public List<NamedSpan> names(Sentence sentence) {
    return names.stream().filter(n -> n.sentence() == sentence.number()).toList();
  }

  /** The name or time that holds a token. */
  public Optional<NamedSpan> nameAt(Sentence sentence, int token) {
    for (NamedSpan name : names) {
      boolean same = name.sentence() == sentence.number();
      if (same && name.first() <= token && token <= name.last()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The sentence before this one, where both belong to running text. */
  public Optional<Sentence> before(Sentence sentence) {
    return sentence.number() == 0
        ? Optional.empty()
        : Optional.of(sentences.get(sentence.number() - 1));
  }

  public Optional<Sentence> after(Sentence sentence) {
    return sentence.number() + 1 == sentences.size()
        ? Optional.empty()
        : Optional.of(sentences.get(sentence.number() + 1));
  }
}
