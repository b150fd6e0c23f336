package org.w3id.dixit.serve;

import static org.apache.jena.graph.Node.ANY;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.link.IndexBuild;
import org.w3id.dixit.link.IndexOptions;
import org.w3id.dixit.link.LabelIndex;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * The entities of a store that have a name, indexed as any dataset is that entities are linked to.
 */
final class EntityNamesIndex {
  private static final String NAME = "entities";
  private static final List<Node> IN_ARTICLES = List.of(SKOS.altLabel.asNode());

  private EntityNamesIndex() {}

  /** Makes the index in a folder of indexes, unless told to stop or there is nothing to index. */
  static void make(Store store, Path folder, BooleanSupplier stopped) throws IOException {
    Path dump = folder.resolve(NAME + ".nt");
    boolean some;
    try (OutputStream out = Files.newOutputStream(dump)) {
      some = store.read(data -> write(data, store.base(), out, stopped));
    }
    try {
      if (some) {
        new IndexBuild(folder, NAME, IndexOptions.everything(), progress -> {}).run(List.of(dump));
      }
    } finally {
      Files.deleteIfExists(dump);
    }
  }

  /** The index in a folder of indexes, if one was made. */
  static Optional<LabelIndex> open(Path folder) {
    return Files.isDirectory(folder.resolve(NAME))
        ? Optional.of(LabelIndex.open(folder, NAME))
        : Optional.empty();
  }

  private static boolean write(
      DatasetGraph data, String base, OutputStream out, BooleanSupplier stopped) {
    Node graph = new GraphNames(base).entities();
    String named = base + "entity/";
    StreamRDF dump = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
    dump.start();
    boolean some = false;
    Iterator<Quad> labels = data.find(graph, ANY, RDFS.label.asNode(), ANY);
    while (labels.hasNext()) {
      if (stopped.getAsBoolean()) {
        throw Problem.unavailable("The store is being replaced.");
      }
      Node entity = labels.next().getSubject();
      if (entity.isURI() && entity.getURI().startsWith(named)) {
        some = true;
        data.find(graph, entity, ANY, ANY).forEachRemaining(quad -> dump.triple(quad.asTriple()));
        IN_ARTICLES.forEach(
            property ->
                data.find(ANY, entity, property, ANY)
                    .forEachRemaining(quad -> dump.triple(quad.asTriple())));
      }
    }
    dump.finish();
    return some;
  }
}
