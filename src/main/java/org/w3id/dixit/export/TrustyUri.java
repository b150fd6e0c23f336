package org.w3id.dixit.export;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * The artifact code of trusty URIs, module RA (trustyuri.net; Kuhn and Dumontier, "Making digital
 * artifacts on the Web verifiable and reliable", 2015): the SHA-256 of the quads in an order and a
 * spelling of their own, so that neither the syntax nor the order of a file counts. Where the code
 * itself will stand in an IRI, a space stands.
 */
final class TrustyUri {
  /** Stands where the code will. */
  static final String PLACE = " ";

  private static final String MODULE = "RA";

  private static final Comparator<Node> TERMS =
      Comparator.comparing(Node::isLiteral)
          .thenComparing(TrustyUri::words)
          .thenComparing(TrustyUri::datatype)
          .thenComparing(TrustyUri::language);

  private static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getGraph, TERMS)
          .thenComparing(Quad::getSubject, TERMS)
          .thenComparing(Quad::getPredicate, TERMS)
          .thenComparing(Quad::getObject, TERMS);

  private TrustyUri() {}

  /**
   * The code: the module's two letters and 43 characters of base64.
   *
   * @param quads without blank nodes
   */
  static String code(Collection<Quad> quads) {
    byte[] octets = text(quads).getBytes(StandardCharsets.UTF_8);
    return MODULE
        + Base64.getUrlEncoder().withoutPadding().encodeToString(Sha256.digest().digest(octets));
  }

  /**
   * What is hashed, and what is signed: four lines for each quad, each quad once.
   *
   * @param quads without blank nodes
   */
  static String text(Collection<Quad> quads) {
    TreeSet<Quad> ordered = new TreeSet<>(ORDER);
    ordered.addAll(quads);
    StringBuilder text = new StringBuilder();
    for (Quad quad : ordered) {
      text.append(line(quad.getGraph()))
          .append(line(quad.getSubject()))
          .append(line(quad.getPredicate()))
          .append(line(quad.getObject()));
    }
    return text.toString();
  }

  private static String line(Node term) {
    if (term.isURI()) {
      return term.getURI() + "\n";
    }
    if (!term.isLiteral()) {
      throw new IllegalArgumentException("a trusty URI cannot be made of " + term);
    }
    String kind = language(term).isEmpty() ? "^" + datatype(term) : "@" + language(term);
    return kind + " " + words(term).replace("\\", "\\\\").replace("\n", "\\n") + "\n";
  }

  private static String words(Node term) {
    return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
  }

  private static String datatype(Node term) {
    return term.isLiteral() && language(term).isEmpty() ? term.getLiteralDatatypeURI() : "";
  }

  private static String language(Node term) {
    return term.isLiteral() ? term.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
  }
}
