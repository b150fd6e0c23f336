package org.w3id.dixit.map;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.model.Interval;
import org.w3id.dixit.model.Quantity;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.TIME;

/** Quantities and intervals, as nodes of a content graph. */
final class MeasureMapper {
  private MeasureMapper() {}

  /** A quantity in Dixit's own terms, with the unit's IRI in QUDT. */
  static Node quantity(Quantity quantity, Function<String, Node> below, Quads content) {
    Node node = below.apply(quantity.id());
    content.add(node, RDF.type.asNode(), DX.Quantity);
    content.add(node, DX.quantityText, Quads.english(quantity.text()));
    number(node, DX.numericValue, quantity.number(), content);
    number(node, DX.minimum, quantity.minimum(), content);
    number(node, DX.maximum, quantity.maximum(), content);
    if (quantity.approximate()) {
      content.add(node, DX.approximate, Quads.typed("true", XSDDatatype.XSDboolean));
    }
    quantity.unit().ifPresent(u -> content.add(node, DX.unit, NodeFactory.createURI(u)));
    quantity.unitText().ifPresent(u -> content.add(node, DX.unitText, Quads.english(u)));
    quantity.currency().ifPresent(c -> content.add(node, DX.currency, Quads.text(c)));
    return node;
  }

  private static void number(Node node, Node property, Optional<BigDecimal> n, Quads content) {
    n.ifPresent(x -> content.add(node, property, Quads.decimal(x)));
  }

  /** A proper interval of OWL-Time with the instants at its ends. */
  static Node interval(Interval interval, Function<String, Node> below, Quads content) {
    Node node = below.apply(interval.id());
    content.add(node, RDF.type.asNode(), TIME.ProperInterval);
    instant(node, TIME.hasBeginning, "beginning", interval.beginning(), content);
    instant(node, TIME.hasEnd, "end", interval.end(), content);
    return node;
  }

  private static void instant(
      Node interval, Node property, String name, Optional<String> date, Quads content) {
    if (date.isPresent()) {
      Node instant = NodeFactory.createURI(interval.getURI() + "/" + name);
      content.add(interval, property, instant);
      content.add(instant, RDF.type.asNode(), TIME.Instant);
      switch (date.get().length()) {
        case 4 ->
            content.add(instant, TIME.inXSDgYear, Quads.typed(date.get(), XSDDatatype.XSDgYear));
        case 7 ->
            content.add(
                instant, TIME.inXSDgYearMonth, Quads.typed(date.get(), XSDDatatype.XSDgYearMonth));
        default ->
            content.add(instant, TIME.inXSDDate, Quads.typed(date.get(), XSDDatatype.XSDdate));
      }
    }
  }
}
