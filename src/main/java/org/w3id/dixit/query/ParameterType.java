package org.w3id.dixit.query;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/** The kinds of value that a parameter takes, and the RDF terms that they become. */
public enum ParameterType {
  /** An absolute IRI. */
  IRI("an absolute IRI such as https://example.org/x, without angle brackets"),
  /** An entity of the store, by its IRI or by one of its names; becomes the IRI. */
  ENTITY("the name or IRI of an entity in the store"),
  /** Any text; becomes a plain string. */
  STRING("a text"),
  /** A whole number; becomes an {@code xsd:integer}. */
  INTEGER("a whole number such as 12"),
  /** A calendar day; becomes an {@code xsd:date}. */
  DATE("a day such as 2024-10-17");

  private static final Pattern NOT_IN_IRIS = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

  private final String form;

  ParameterType(String form) {
    this.form = form;
  }

  /** The form that a value must have, in words. */
  public String form() {
    return form;
  }

  /** The word for this type in the header of a query. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The term for a value, or nothing if the value does not have the form. The name of an entity
   * gives a string, which is yet to be looked up.
   */
  Optional<Node> term(String value) {
    return switch (this) {
      case IRI -> iri(value);
      case ENTITY -> iri(value).or(() -> text(value));
      case STRING -> text(value);
      case INTEGER -> integer(value);
      case DATE -> date(value);
    };
  }

  private static Optional<Node> iri(String value) {
    if (NOT_IN_IRIS.matcher(value).find()) {
      return Optional.empty();
    }
    try {
      return IRIx.create(value).isReference()
          ? Optional.of(NodeFactory.createURI(value))
          : Optional.empty();
    } catch (IRIException e) {
      return Optional.empty();
    }
  }

  private static Optional<Node> text(String value) {
    return Optional.of(NodeFactory.createLiteralString(value));
  }

  private static Optional<Node> integer(String value) {
    try {
      return Optional.of(
          NodeFactory.createLiteralDT(new BigInteger(value).toString(), XSDDatatype.XSDinteger));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Node> date(String value) {
    try {
      return Optional.of(
          NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
