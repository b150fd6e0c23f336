package org.w3id.dixit.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/** The shapes that every store conforms to, in the sense of SHACL (W3C, 2017). */
public final class Shapes {
  private static final String SHIPPED = "/ontology/shapes.ttl";

  private static final PrefixMapping SHORT_NAMES =
      new PrefixMappingImpl()
          .setNsPrefix("dx", DX.NS)
          .setNsPrefix("oa", OA.NS)
          .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
          .setNsPrefix("rdfs", RDFS.getURI())
          .setNsPrefix("schema", "http://schema.org/");

  private final org.apache.jena.shacl.Shapes shapes;

  private Shapes(org.apache.jena.shacl.Shapes shapes) {
    this.shapes = shapes;
  }

  /** The shapes that come with the program. */
  public static Shapes shipped() {
    try (InputStream file = Shapes.class.getResourceAsStream(SHIPPED)) {
      return of(RDFParser.source(file).lang(Lang.TURTLE).toGraph());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shapes of one's own. */
  public static Shapes of(Graph shapesGraph) {
    return new Shapes(org.apache.jena.shacl.Shapes.parse(shapesGraph));
  }

  /**
   * Checks all graphs of a store but the texts of its articles. Call it within a transaction.
   *
   * @param base the start of all IRIs of the store
   * @return what does not conform, by focus node and path; empty where all does
   */
  public List<ShapeViolation> check(DatasetGraph data, String base) {
    GraphNames names = new GraphNames(base);
    StoreView view = new StoreView(data, graph -> !names.isText(graph));
    return ShaclValidator.get().validate(shapes, view).getEntries().stream()
        .map(Shapes::violation)
        .sorted(Comparator.comparing(ShapeViolation::toString))
        .toList();
  }

  private static ShapeViolation violation(ReportEntry entry) {
    Node focus = entry.focusNode();
    return new ShapeViolation(
        focus.isURI() ? focus.getURI() : NodeFmtLib.strNT(focus),
        entry.resultPath() == null
            ? ""
            : PathWriter.asString(entry.resultPath(), new Prologue(SHORT_NAMES)),
        entry.value() == null ? "" : NodeFmtLib.str(entry.value(), Prefixes.adapt(SHORT_NAMES)),
        entry.message(),
        entry.severity().level().getLocalName());
  }
}
