import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.w3id.dixit.export.ShardLoad;
import org.w3id.dixit.export.ShardManifest;
import org.w3id.dixit.export.ShardWriter;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoredArticles;

/**
 * Writes the articles of a store so many times, under other names, as shards; then loads these in
 * turn with {@code ShardLoad} and with Jena's own phased loader, and prints times and sizes.
 * Arguments: STORE FOLDER COPIES ROUNDS.
 */
final class ShardLoadSpeed {
  private ShardLoadSpeed() {}

  public static void main(String[] arguments) throws IOException {
    Path shards = Path.of(arguments[1], "shards");
    write(Path.of(arguments[0]), shards, Integer.parseInt(arguments[2]));
    ShardManifest manifest = ShardManifest.read(shards);
    System.out.printf("shards      %d articles, %d quads%n", manifest.articles(), manifest.quads());
    List<String> files =
        manifest.shards().stream().map(shard -> shards.resolve(shard.file()).toString()).toList();
    for (int round = 0; round < Integer.parseInt(arguments[3]); round++) {
      Path ours = Path.of(arguments[1], "ours");
      Path theirs = Path.of(arguments[1], "theirs");
      time("dixit load ", manifest, ours, () -> ShardLoad.run(List.of(shards), ours, false));
      time("jena phased", manifest, theirs, () -> phased(files, theirs));
    }
  }

  private static void phased(List<String> files, Path folder) {
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
    DataLoader loader = LoaderFactory.phasedLoader(data, (format, values) -> {});
    loader.startBulk();
    loader.load(files);
    loader.finishBulk();
    TDBInternal.expel(data, true);
  }

  private static void time(String name, ShardManifest manifest, Path folder, Runnable load)
      throws IOException {
    FileUtils.deleteDirectory(folder.toFile());
    Files.createDirectories(folder);
    long start = System.nanoTime();
    load.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%s %.1f s, %.0f quads/s, %d bytes a quad%n",
        name,
        seconds,
        manifest.quads() / seconds,
        FileUtils.sizeOfDirectory(folder.toFile()) / manifest.quads());
  }

  private static void write(Path source, Path shards, int copies) {
    ShardWriter writer = ShardWriter.open(shards, "bench", Store.DEFAULT_BASE, 500_000, true);
    try (Store store = Store.openExisting(source)) {
      StoredArticles stored = new StoredArticles(store);
      for (String iri : store.articles()) {
        Article article = stored.article(iri);
        List<Quad> quads = stored.quads(iri);
        for (int copy = 0; copy < copies; copy++) {
          String renamed = iri + "-" + copy;
          List<Quad> content = new ArrayList<>();
          quads.forEach(
              quad ->
                  content.add(
                      Quad.create(
                          rename(quad.getGraph(), iri, renamed),
                          rename(quad.getSubject(), iri, renamed),
                          quad.getPredicate(),
                          rename(quad.getObject(), iri, renamed))));
          writer.add(renamed, article, content);
        }
      }
    }
    writer.finish(0);
  }

  private static Node rename(Node node, String iri, String renamed) {
    return node.isURI() && node.getURI().startsWith(iri)
        ? NodeFactory.createURI(renamed + node.getURI().substring(iri.length()))
        : node;
  }
}
