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

/** Ordinals, quantities and open questions as roles of an event. */
final class Measures {
  /** The roles that have words where they have no number. */
  static final Set<String> AMOUNTS = Set.of("amount", "initialAmount", "finalAmount");

  static final Set<String> ROLES =
      Set.of(
          "ordinal",
          "ordinalOneOf",
          "quantity",
          "amount",
          "initialAmount",
          "finalAmount",
          "openQuestion");

  private Measures() {}

  /** The roles of such an argument; empty where its words give no number. */
  static List<Role> roles(AnnotatedArticle article, Sentence s, Argument argument) {
    int head = argument.head();
    return switch (argument.role()) {
      case "quantity", "amount", "initialAmount", "finalAmount" ->
          MeasuresQuantity.roles(article, s, argument.role(), head);
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

  private static Optional<Long> number(AnnotatedArticle article, Sentence s, int token) {
    return article
        .nameAt(s, token)
        .filter(n -> n.type().equals("ORDINAL") || n.type().equals("NUMBER"))
        .map(NamedSpan::normalized)
        .filter(n -> n.matches("\\d{1,15}(\\.0)?"))
        .map(n -> Long.parseLong(n.replace(".0", "")));
  }
}
