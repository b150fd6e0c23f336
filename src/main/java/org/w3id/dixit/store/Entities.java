package org.w3id.dixit.store;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/** The shared descriptions of entities, and their links, within one write transaction. */
final class Entities {
  private final DatasetGraph data;
  private final GraphNames names;

  Entities(DatasetGraph data, GraphNames names) {
    this.data = data;
    this.names = names;
  }

  /** Adds a label, of which the smallest is kept, so that the order of articles does not matter. */
  void addLabel(Quad quad) {
    List<Quad> present =
        Iter.toList(data.find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), ANY));
    if (present.stream().anyMatch(old -> compareLabels(old, quad) <= 0)) {
      return;
    }
    present.forEach(data::delete);
    data.add(quad);
  }

  /** Deletes the descriptions of those candidates that nothing mentions, and gives them. */
  Set<Node> dropUnmentioned(Collection<Node> candidates) {
    Deque<Node> open = new ArrayDeque<>(candidates);
    Set<Node> dropped = new HashSet<>();
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (!isEntity(node) || isMentioned(node)) {
        continue;
      }
      List<Quad> description = Iter.toList(data.find(names.entities(), node, ANY, ANY));
      description.forEach(data::delete);
      dropped.add(node);
      // What only this description referred to may be unmentioned now.
      description.forEach(quad -> open.push(quad.getObject()));
    }
    return dropped;
  }

  /** Deletes the links of those entities that have not come back. */
  void dropLinksOfUnmentioned(Set<Node> orphans) {
    for (Node orphan : orphans) {
      if (isMentioned(orphan)) {
        continue;
      }
      data.deleteAny(names.links(), orphan, ANY, ANY);
      Iter.toList(data.find(names.links(), ANY, DX.linkFrom, orphan))
          .forEach(link -> data.deleteAny(names.links(), link.getSubject(), ANY, ANY));
    }
  }

  private boolean isEntity(Node node) {
    return node.isURI() && data.contains(names.entities(), node, ANY, ANY);
  }

  private boolean isMentioned(Node entity) {
    return mentions(data.find(ANY, ANY, ANY, entity), entity)
        || mentions(data.find(ANY, entity, ANY, ANY), entity);
  }

  private boolean mentions(Iterator<Quad> quads, Node entity) {
    try {
      while (quads.hasNext()) {
        Quad quad = quads.next();
        boolean ofItself =
            quad.getGraph().equals(names.entities()) && quad.getSubject().equals(entity);
        if (!ofItself && !quad.getGraph().equals(names.links())) {
          return true;
        }
      }
      return false;
    } finally {
      Iter.close(quads);
    }
  }

  private static int compareLabels(Quad one, Quad other) {
    return NodeCmp.compareRDFTerms(one.getObject(), other.getObject());
  }
}
