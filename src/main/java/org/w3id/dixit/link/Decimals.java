package org.w3id.dixit.link;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Scores and features as they are written: three digits at most, in the canonical form of XSD. */
final class Decimals {
  private Decimals() {}

  static Node of(double value) {
    return NodeFactory.createLiteralDT(text(value), XSDDatatype.XSDdecimal);
  }

  static String text(double value) {
    String digits =
        BigDecimal.valueOf(value)
            .setScale(3, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return digits.contains(".") ? digits : digits + ".0";
  }
}
