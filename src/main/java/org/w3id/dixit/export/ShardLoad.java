package org.w3id.dixit.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.Quad;
import org.w3id.dixit.store.Renewal;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * Makes a store of folders of shards: as a whole or not at all. All check sums are compared before
 * anything is loaded. An article that stands in the shards several times is taken from the last
 * place, as if it had been read again. The names of all articles are held in memory, some 150 bytes
 * each.
 */
public final class ShardLoad {
  private record Part(Path file, Shard shard) {}

  private final List<Part> parts = new ArrayList<>();
  private final Map<String, Long> lastPlaces = new HashMap<>();
  private String base = "";
  private Node entities;
  private Node links;
  private Renewal renewal;
  private long places;
  private long place;
  private String article = "";
  private final ByteArrayOutputStream block = new ByteArrayOutputStream();

  private ShardLoad() {}

  /**
   * What was loaded.
   *
   * @param articles how many, each counted once
   * @param again how many times an article stood in the shards once more
   * @param quads how many quads the store has now, some of them perhaps counted twice
   */
  public record Summary(String base, int shards, long articles, long again, long quads) {}

  /**
   * Puts the content of shards into a store, which is made where there is none.
   *
   * @param replace whether articles that the store holds may be lost
   * @throws UnusableFileException if a shard is missing, damaged, unfinished or speaks of what is
   *     not its own; the store is then as it was
   * @throws org.w3id.dixit.store.StoreException if the store cannot be written, or holds articles
   *     and may not be replaced
   */
  public static Summary run(List<Path> folders, Path store, boolean replace) {
    ShardLoad load = new ShardLoad();
    folders.forEach(load::open);
    return load.into(store, replace);
  }

  private void open(Path folder) {
    ShardManifest manifest = ShardManifest.read(folder);
    if (!manifest.complete()) {
      throw new UnusableFileException(
          "The shards in %s are not finished; run the same `dixit extract` again first."
              .formatted(folder));
    }
    if (!base.isEmpty() && !base.equals(manifest.base())) {
      throw new UnusableFileException(
          "The shards in %s were made with --base %s, those before them with %s; load them into another store."
              .formatted(folder, manifest.base(), base));
    }
    base = manifest.base();
    for (Shard shard : manifest.shards()) {
      Path file = folder.resolve(shard.file());
      compare(file, shard);
      parts.add(new Part(file, shard));
    }
  }

  private void compare(Path file, Shard expected) {
    try (InputStream in = Files.newInputStream(file)) {
      Shard found =
          Shard.measure(expected.file(), in, (iri, print) -> lastPlaces.put(iri, places++));
      if (!found.equals(expected)) {
        throw damaged(file, "its sum or counts are not those of the manifest");
      }
    } catch (IOException e) {
      throw damaged(file, FileTrouble.reason(e));
    }
  }

  private Summary into(Path store, boolean replace) {
    GraphNames names = new GraphNames(base);
    entities = names.entities();
    links = names.links();
    try (Renewal made = Renewal.of(store, base, replace)) {
      renewal = made;
      renewal.addVocabulary();
      for (Part part : parts) {
        load(part);
      }
      renewal.finish();
      return new Summary(
          base, parts.size(), lastPlaces.size(), places - lastPlaces.size(), renewal.quads());
    }
  }

  private void load(Part part) {
    try (InputStream in = Compression.GZIP.open(part.file())) {
      article = "";
      QuadLines.split(in, this::line);
      flush();
    } catch (IOException e) {
      throw damaged(part.file(), FileTrouble.reason(e));
    } catch (RiotException e) {
      throw damaged(part.file(), e.getMessage());
    }
  }

  private void line(byte[] line) throws IOException {
    Shard.Heading heading = Shard.heading(line);
    if (heading != null) {
      flush();
      boolean last = lastPlaces.get(heading.iri()) == place++;
      article = last ? heading.iri() : null;
    } else if (line.length > 0 && line[0] != '#' && article != null) {
      block.write(line);
      block.write('\n');
    }
  }

  private void flush() {
    byte[] lines = block.toByteArray();
    block.reset();
    QuadLines.parse(lines, lines.length, this::add);
  }

  /** What is made elsewhere may only speak of its own article. */
  private void add(Quad quad) {
    Node graph = quad.getGraph();
    boolean own =
        !article.isEmpty()
            && article.startsWith(base)
            && (graph.equals(entities)
                || graph.equals(links)
                || (graph.isURI() && graph.getURI().startsWith(article + "/")));
    if (!own) {
      throw new RiotException(
          "<" + article + "> has a quad in the graph " + graph + ", which is not its own");
    }
    renewal.addOfArticle(quad);
  }

  private static UnusableFileException damaged(Path file, String how) {
    return new UnusableFileException(
        "The shard %s cannot be loaded (%s). The store is as it was; copy or extract the shard again."
            .formatted(file, how));
  }
}
