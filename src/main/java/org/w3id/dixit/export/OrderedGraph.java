package org.w3id.dixit.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A graph that gives its triples back in the order in which they came in, so that a writer that
 * walks through it writes the same bytes each time.
 */
final class OrderedGraph extends GraphBase {
  private final Map<Node, Set<Triple>> bySubject = new LinkedHashMap<>();

  OrderedGraph(Map<String, String> prefixes) {
    getPrefixMapping().setNsPrefixes(prefixes);
  }

  @Override
  public void performAdd(Triple triple) {
    bySubject.computeIfAbsent(triple.getSubject(), key -> new LinkedHashSet<>()).add(triple);
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getMatchSubject();
    Stream<Triple> candidates =
        subject == null
            ? bySubject.values().stream().flatMap(Collection::stream)
            : bySubject.getOrDefault(subject, Set.of()).stream();
    return WrappedIterator.create(candidates.filter(pattern::matches).iterator());
  }
}
