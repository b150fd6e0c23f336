package org.w3id.dixit.validate;

import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * The union of some graphs of a store, read in place. For checks only: in it claims cannot be told
 * from facts.
 */
final class StoreView extends GraphBase {
  private final DatasetGraph data;
  private final Predicate<Node> graphs;

  /**
   * @param graphs which graphs belong to the union, by name
   */
  StoreView(DatasetGraph data, Predicate<Node> graphs) {
    this.data = data;
    this.graphs = graphs;
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return WrappedIterator.create(
        Iter.iter(
                data.findNG(
                    Node.ANY, pattern.getSubject(), pattern.getPredicate(), pattern.getObject()))
            .filter(quad -> graphs.test(quad.getGraph()))
            .map(Quad::asTriple)
            .distinct());
  }
}
