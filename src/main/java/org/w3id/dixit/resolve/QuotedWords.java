package org.w3id.dixit.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.annotate.Token;
import org.w3id.dixit.extract.Statement;
import org.w3id.dixit.model.Speech;
import org.w3id.dixit.model.TextSpan;

/** Which statement's speaker chose a word: the words between quotation marks. */
final class QuotedWords {
  private final Map<Integer, Statement[]> statements = new HashMap<>();

  QuotedWords(AnnotatedArticle article, List<Statement> all) {
    for (Statement statement : all) {
      Speech speech = statement.attribution().speech();
      if (speech == Speech.DirectSpeech || speech == Speech.MixedSpeech) {
        TextSpan extent = TextSpan.around(statement.attribution().content());
        article.sentences().stream()
            .filter(s -> s.span().overlaps(extent))
            .forEach(s -> mark(s, statement, speech == Speech.DirectSpeech));
      }
    }
  }

  private void mark(Sentence s, Statement statement, boolean direct) {
    boolean inside = direct;
    for (Token token : s.tokens()) {
      boolean content =
          statement.attribution().content().stream().anyMatch(c -> c.contains(token.span()));
      if (content && !direct && token.isQuoteMark()) {
        inside = !inside;
      } else if (content && inside) {
        statements.computeIfAbsent(s.number(), n -> new Statement[s.size()])[token.index()] =
            statement;
      }
    }
  }

  /** The statement in whose quotation a word stands; of nested ones the inner one. */
  Optional<Statement> at(Sentence s, int token) {
    Statement[] own = statements.get(s.number());
    return own == null ? Optional.empty() : Optional.ofNullable(own[token]);
  }

  /** Whether all words of a sentence are quoted. */
  boolean isQuoted(Sentence s) {
    return s.tokens().stream()
        .filter(t -> !t.isPunctuation())
        .allMatch(t -> at(s, t.index()).isPresent());
  }
}
