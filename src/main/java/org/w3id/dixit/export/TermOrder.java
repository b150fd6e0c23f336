package org.w3id.dixit.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/** One order of terms and triples, whatever order a store keeps them in. */
final class TermOrder {
  /** By term: blank nodes, IRIs, then literals. */
  static final Comparator<Node> TERMS = NodeCmp::compareRDFTerms;

  /** By subject, then predicate with the type first, then object. */
  static final Comparator<Triple> TRIPLES =
      Comparator.comparing(Triple::getSubject, TERMS)
          .thenComparing(triple -> !triple.getPredicate().equals(RDF.Nodes.type))
          .thenComparing(Triple::getPredicate, TERMS)
          .thenComparing(Triple::getObject, TERMS);

  private TermOrder() {}
}
