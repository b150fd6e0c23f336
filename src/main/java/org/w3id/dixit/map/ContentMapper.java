package org.w3id.dixit.map;

import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Event;
import org.w3id.dixit.model.Relation;
import org.w3id.dixit.model.Role;
import org.w3id.dixit.model.Standing;
import org.w3id.dixit.model.Value;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.LEX;

/**
 * What a source claims, never what the tool vouches for: events and direct triples of one assertion
 * into its own graph. Where their words stand goes into the article's metadata graph.
 */
final class ContentMapper {
  private final Namespaces names;
  private final Article article;
  private final SpanMapper spans;
  private final Quads metadata;

  ContentMapper(Namespaces names, Article article, SpanMapper spans, Quads metadata) {
    this.names = names;
    this.article = article;
    this.spans = spans;
    this.metadata = metadata;
  }

  void map(Assertion assertion, Quads content) {
    assertion.events().forEach(event -> event(event, content));
    for (Relation relation : assertion.relations()) {
      content.add(
          names.entity(relation.subject().id()),
          DX.term(relation.property()),
          value(relation.value(), content));
    }
  }

  private void event(Event event, Quads content) {
    Node node = names.below(article, event.id());
    content.add(node, RDF.type.asNode(), DX.Event);
    event.type().ifPresent(t -> content.add(node, RDF.type.asNode(), DX.term(t)));
    content.add(node, DX.predicate, LEX.entry(event.predicate()));
    event.standing().ifPresent(standing -> standing(node, standing, content));
    metadata.add(node, DX.anchor, spans.of(event.anchor()));
    for (Role role : event.roles()) {
      content.add(node, DX.term(role.name()), value(role.value(), content));
      if (role.value() instanceof Value.TextValue) {
        role.words().forEach(w -> metadata.add(node, DX.argumentSpan, spans.of(w)));
      }
    }
  }

  private static void standing(Node node, Standing standing, Quads content) {
    content.add(node, DX.eventPolarity, DX.term(standing.polarity().name()));
    content.add(node, DX.eventCertainty, DX.term(standing.certainty().name()));
    standing
        .temporality()
        .ifPresent(t -> content.add(node, DX.eventTemporality, DX.term(t.name())));
  }

  private Node value(Value value, Quads content) {
    Function<String, Node> below = id -> names.below(article, id);
    if (value instanceof Value.EntityValue entity) {
      return names.entity(entity.entity().id());
    }
    if (value instanceof Value.EventValue event) {
      return below.apply(event.eventId());
    }
    if (value instanceof Value.DateValue date) {
      return Quads.day(date.date());
    }
    if (value instanceof Value.PartialDateValue date) {
      boolean month = date.date().contains("-");
      return Quads.typed(date.date(), month ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear);
    }
    if (value instanceof Value.IntervalValue interval) {
      return MeasureMapper.interval(interval.interval(), below, content);
    }
    if (value instanceof Value.DurationValue duration) {
      return Quads.typed(duration.duration(), XSDDatatype.XSDduration);
    }
    if (value instanceof Value.RecurrenceValue recurrence) {
      return Quads.text(recurrence.rule());
    }
    if (value instanceof Value.NumberValue number) {
      return Quads.number(number.number());
    }
    if (value instanceof Value.QuantityValue quantity) {
      return MeasureMapper.quantity(quantity.quantity(), below, content);
    }
    if (value instanceof Value.ConceptValue concept) {
      return DX.term(concept.concept());
    }
    return Quads.english(((Value.TextValue) value).text());
  }
}
