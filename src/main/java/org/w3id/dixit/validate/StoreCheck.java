package org.w3id.dixit.validate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * All that can be checked of a store: that its files can be read to the last quad, that no graph is
 * left without its article nor an article without its text, that all words are verbatim, and that
 * the shapes hold.
 */
public final class StoreCheck {

  /**
   * What one check found.
   *
   * @param name one word
   * @param summary what was looked at, or how much is wrong
   * @param faults one line each; empty where nothing is wrong
   */
  public record Finding(String name, String summary, List<String> faults) {
    public boolean isSound() {
      return faults.isEmpty();
    }
  }

  private final Store store;
  private final GraphNames names;

  private StoreCheck(Store store) {
    this.store = store;
    this.names = new GraphNames(store.base());
  }

  /**
   * The findings, check by check.
   *
   * @throws org.w3id.dixit.store.StoreException if the files cannot be read
   */
  public static List<Finding> run(Store store) {
    StoreCheck check = new StoreCheck(store);
    List<Finding> findings = new ArrayList<>();
    findings.add(check.files());
    findings.add(check.graphs());
    findings.add(check.words());
    findings.add(check.shapes());
    return findings;
  }

  /** Every quad is read with its terms: a damaged block or node would end this. */
  private Finding files() {
    long quads =
        store.read(
            data ->
                Iter.iter(data.find())
                    .filter(quad -> !quad.getObject().toString().isEmpty())
                    .count());
    return finding("files", quads + " quads can be read", List.of());
  }

  private Finding graphs() {
    List<String> faults = store.read(this::orphans);
    int articles = store.articles().size();
    return finding(
        "graphs",
        articles + (articles == 1 ? " article" : " articles") + ", and no graph without its own",
        faults);
  }

  private List<String> orphans(DatasetGraph data) {
    Set<Node> whole = new HashSet<>();
    List<String> faults = new ArrayList<>();
    for (Quad quad :
        Iter.toList(data.find(Node.ANY, Node.ANY, RDF.Nodes.type, SCHEMA.NewsArticle))) {
      Node article = quad.getSubject();
      whole.add(GraphNames.metadata(article));
      whole.add(GraphNames.text(article));
      if (!data.contains(GraphNames.text(article), article, SCHEMA.articleBody, Node.ANY)) {
        faults.add("<" + article + "> has no text");
      }
    }
    data.find(Node.ANY, Node.ANY, RDF.Nodes.type, DX.Assertion)
        .forEachRemaining(
            quad -> {
              if (whole.contains(quad.getGraph())) {
                whole.add(quad.getSubject());
              }
            });
    data.listGraphNodes()
        .forEachRemaining(
            graph -> {
              boolean ofArticle =
                  names.isContent(graph) || names.isText(graph) || names.isMetadata(graph);
              if (ofArticle && !whole.contains(graph)) {
                faults.add("the graph <" + graph + "> belongs to no article of the store");
              }
            });
    return faults;
  }

  private Finding words() {
    return finding(
        "words",
        "all are verbatim",
        store.read(Verbatim::check).stream().map(VerbatimViolation::toString).toList());
  }

  private Finding shapes() {
    return finding(
        "shapes",
        "all hold",
        store.read(data -> Shapes.shipped().check(data, store.base())).stream()
            .map(ShapeViolation::toString)
            .toList());
  }

  private static Finding finding(String name, String sound, List<String> faults) {
    return new Finding(name, faults.isEmpty() ? sound : "faults: " + faults.size(), faults);
  }
}
