package org.w3id.dixit.map;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
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

  static Node typed(String lexicalForm, RDFDatatype datatype) {
    return NodeFactory.createLiteralDT(lexicalForm, datatype);
  }

  static Node day(LocalDate date) {
    return typed(date.toString(), XSDDatatype.XSDdate);
  }

  static Node number(long number) {
    return typed(Long.toString(number), XSDDatatype.XSDinteger);
  }

  /** The canonical form of XSD 1.0: at least one digit after the point, no zeros without need. */
  static Node decimal(BigDecimal number) {
    String digits = number.stripTrailingZeros().toPlainString();
    return typed(digits.contains(".") ? digits : digits + ".0", XSDDatatype.XSDdecimal);
  }

  /** A share with two digits at most, such as a confidence. */
  static Node share(double share) {
    return decimal(BigDecimal.valueOf(Math.round(share * 100), 2));
  }
}
