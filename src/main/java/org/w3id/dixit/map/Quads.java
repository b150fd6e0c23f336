package org.w3id.dixit.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Collects the quads of one graph. */
final class Quads {
  private final Node graph;
  private final List<Quad> quads;

  Quads(Node graph, List<Quad> quads) {
    this.graph = graph;
    this.quads = quads;
  }

  /** Quads of another graph, collected together with these. */
  Quads in(Node other) {
    return new Quads(other, quads);
  }

  static Quads of(Node graph) {
    return new Quads(graph, new ArrayList<>());
  }

  List<Quad> all() {
    return quads;
  }

  void add(Node subject, Node property, Node object) {
    quads.add(Quad.create(graph, subject, property, object));
  }

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  static Node day(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }

  /** A share with two digits at most, such as a confidence. */
  static Node share(double share) {
    String digits =
        java.math.BigDecimal.valueOf(Math.round(share * 100), 2)
            .stripTrailingZeros()
            .toPlainString();
    return NodeFactory.createLiteralDT(
        digits.contains(".") ? digits : digits + ".0", XSDDatatype.XSDdecimal);
  }
}
