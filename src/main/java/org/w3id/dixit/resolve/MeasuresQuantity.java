package org.w3id.dixit.resolve;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.annotate.AnnotatedArticle;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.extract.MeasuredPhrase;
import org.w3id.dixit.model.Quantity;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.TextSpan;
import org.w3id.dixit.model.Value;
import org.w3id.dixit.vocabulary.Units.Unit;

/** The quantity of a phrase as a role of an event, with its words beside it. */
final class MeasuresQuantity {
  private MeasuresQuantity() {}

  /**
   * The roles of the quantity that stands in or tells of this phrase; empty where there is none.
   */
  static List<Role> roles(AnnotatedArticle article, Sentence s, String role, int head) {
    return MeasuredPhrase.of(s, head)
        .map(
            phrase -> {
              List<TextSpan> words = s.spans(phrase.tokens());
              Quantity quantity = quantity(article, s, phrase);
              return List.of(
                  new Role(role, new Value.QuantityValue(quantity), words),
                  new Role("quantityText", new Value.TextValue(quantity.text()), words));
            })
        .orElse(List.of());
  }

  private static Quantity quantity(AnnotatedArticle article, Sentence s, MeasuredPhrase phrase) {
    TextSpan span = TextSpan.around(s.spans(phrase.tokens()));
    Optional<Unit> unit = phrase.unit();
    List<Integer> unitWords = phrase.unitTokens();
    return new Quantity(
        "quantity/" + span.start() + "-" + span.end(),
        article.article().slice(List.of(span)),
        phrase.extent().number(),
        phrase.extent().minimum(),
        phrase.extent().maximum(),
        phrase.extent().approximate(),
        unit.flatMap(Unit::iri),
        unitWords.isEmpty()
            ? Optional.empty()
            : Optional.of(article.article().slice(s.spans(unitWords))),
        unit.flatMap(Unit::currency));
  }
}
