package org.w3id.dixit.store;

import static org.apache.jena.graph.Node.ANY;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * How many assertions a store holds by what their sources do, and by who these are; the most
 * frequent first, those of one number by name.
 */
public record StoreTallies(List<Tally> acts, List<Tally> sources) {

  /**
   * A number of assertions.
   *
   * @param name of an act, or the label of a source
   */
  public record Tally(String name, long assertions) {}

  static StoreTallies of(DatasetGraph data, GraphNames names) {
    Map<Node, Long> acts = count(data, names, DX.act);
    Map<Node, Long> sources = count(data, names, DX.source);
    return new StoreTallies(
        sorted(acts, act -> act.getURI().substring(act.getURI().indexOf('#') + 1)),
        sorted(sources, source -> label(data, names, source)));
  }

  private static Map<Node, Long> count(DatasetGraph data, GraphNames names, Node property) {
    Map<Node, Long> counts = new HashMap<>();
    data.find(ANY, ANY, property, ANY)
        .forEachRemaining(
            quad -> {
              // The lexicon speaks of acts, too.
              if (names.isMetadata(quad.getGraph())) {
                counts.merge(quad.getObject(), 1L, Long::sum);
              }
            });
    return counts;
  }

  private static List<Tally> sorted(
      Map<Node, Long> counts, java.util.function.Function<Node, String> name) {
    return counts.entrySet().stream()
        .map(entry -> new Tally(name.apply(entry.getKey()), entry.getValue()))
        .sorted(Comparator.comparingLong(Tally::assertions).reversed().thenComparing(Tally::name))
        .toList();
  }

  private static String label(DatasetGraph data, GraphNames names, Node entity) {
    return Iter.iter(data.find(names.entities(), entity, RDFS.label.asNode(), ANY))
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst(label -> true)
        .orElse(entity.getURI());
  }
}
