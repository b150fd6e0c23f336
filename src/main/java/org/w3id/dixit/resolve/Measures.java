package org.w3id.dixit.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.NamedSpan;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.EventFrame.Argument;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Value;

/** Ordinals, numbers and open questions as roles of an event. */
final class Measures {
  static final Set<String> ROLES = Set.of("ordinal", "ordinalOneOf", "quantity", "openQuestion");

  private Measures() {}

  static List<Role> roles(AnnotatedArticle article, Sentence s, Argument argument) {
    int head = argument.head();
    return switch (argument.role()) {
      case "quantity" -> quantity(article, s, head);
      case "openQuestion" ->
          List.of(new Role("openQuestion", new Value.ConceptValue(concept(s, head))));
      default ->
          number(article, s, head)
              .map(n -> List.of(new Role(argument.role(), new Value.NumberValue(n))))
              .orElse(List.of());
    };
  }

  private static String concept(Sentence s, int word) {
    String lemma = s.lemma(word).toLowerCase(Locale.ROOT);
    return Character.toUpperCase(lemma.charAt(0)) + lemma.substring(1);
  }

  /** A bare number as a number; one with any other word beside it in the article's words. */
  private static List<Role> quantity(AnnotatedArticle article, Sentence s, int head) {
    List<Integer> words = s.subtree(head);
    Optional<Long> number = words.size() == 1 ? number(article, s, head) : Optional.empty();
    return number
        .map(n -> List.of(new Role("quantity", new Value.NumberValue(n))))
        .orElseGet(
            () ->
                List.of(
                    new Role(
                        "quantityText",
                        new Value.TextValue(article.article().slice(s.spans(words))))));
  }

  private static Optional<Long> number(AnnotatedArticle article, Sentence s, int token) {
    return article
        .nameAt(s, token)
        .filter(n -> n.type().equals("ORDINAL") || n.type().equals("NUMBER"))
        .map(NamedSpan::normalized)
        .filter(n -> n.matches("\\d{1,15}(\\.0)?"))
        .map(n -> Long.parseLong(n.replace(".0", "")));
  }
}
