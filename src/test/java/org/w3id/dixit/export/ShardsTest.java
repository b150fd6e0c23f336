package org.w3id.dixit.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.store.Batch;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.store.StoreException;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.SCHEMA;

/** Shards are written, taken up, checked and loaded: the same graph as without them. */
class ShardsTest {
  private static final String BASE = Store.DEFAULT_BASE;
  private static final Node ENTITIES = NodeFactory.createURI(BASE + "graph/entities");

  @TempDir Path folder;

  @Test
  void aLoadedStoreIsTheOneThatIsBuilt() {
    List<Article> articles = articles(9);
    Path one = write("one", articles.subList(0, 5), 20);
    Path other = write("other", articles.subList(5, 9), 1000);
    assertEquals(2, ShardManifest.read(one).shards().size());
    ShardLoad.Summary loaded = ShardLoad.run(List.of(one, other), folder.resolve("loaded"), false);
    assertEquals(new ShardLoad.Summary(BASE, 3, 9, 0, loaded.quads()), loaded);
    assertEquals(built(articles), quads("loaded"));
  }

  @Test
  void ofAnArticleThatStandsInSeveralShardsTheLastCounts() {
    Article old = article("a", "The pier opens in May.");
    Article fresh = article("a", "The pier opens in June.");
    Article other = article("b", "The pier is blue.");
    Path one = write("one", List.of(old, other, fresh), 1000);
    Path two = write("two", List.of(other, old), 1000);
    ShardLoad.Summary loaded = ShardLoad.run(List.of(two, one), folder.resolve("loaded"), false);
    assertEquals(2, loaded.articles());
    assertEquals(3, loaded.again());
    assertEquals(built(List.of(other, fresh)), quads("loaded"));
  }

  @Test
  void theSameArticlesGiveTheSameShards() throws IOException {
    Path one = write("one", articles(5), 20);
    Path other = write("other", articles(5), 20);
    for (String name : names(one)) {
      assertEquals(-1, Files.mismatch(one.resolve(name), other.resolve(name)), name);
    }
  }

  @Test
  void aStoppedRunIsTakenUpAfterItsLastWholeShard() throws IOException {
    List<Article> articles = articles(9);
    Path undisturbed = write("undisturbed", articles, 20);
    Path shards = folder.resolve("shards");
    ShardWriter stopped = ShardWriter.open(shards, "1", BASE, 20, false);
    articles.subList(0, 5).forEach(article -> add(stopped, article));
    // What a process that was killed in mid-write leaves.
    Files.createFile(shards.resolve(".part-00009.nq.gz.0f8fad5b-d9cb-469f-a165-70867728950e"));
    Files.writeString(shards.resolve("part-00007.nq.gz"), "half of it");
    UnusableFileException unfinished =
        assertThrows(
            UnusableFileException.class,
            () -> ShardLoad.run(List.of(shards), folder.resolve("s"), false));
    assertTrue(unfinished.getMessage().contains("not finished"), unfinished.getMessage());

    ShardWriter resumed = ShardWriter.open(shards, "1", BASE, 20, false);
    assertEquals(4, resumed.kept());
    Article changed = article("n0", "Another text.");
    assertFalse(resumed.holds(iri(changed), changed));
    List<Article> left =
        articles.stream().filter(article -> !resumed.holds(iri(article), article)).toList();
    assertEquals(articles.subList(4, 9), left);
    left.forEach(article -> add(resumed, article));
    resumed.finish(2);
    assertEquals(names(undisturbed), names(shards));
    for (String name : names(undisturbed)) {
      assertEquals(-1, Files.mismatch(undisturbed.resolve(name), shards.resolve(name)), name);
    }
  }

  @Test
  void aRunOfAnotherVersionBeginsAnew() {
    Path shards = folder.resolve("shards");
    ShardWriter stopped = ShardWriter.open(shards, "1", BASE, 20, false);
    articles(5).forEach(article -> add(stopped, article));
    assertEquals(0, ShardWriter.open(shards, "2", BASE, 20, false).kept());
  }

  @Test
  void finishedShardsAndOtherFilesAreLeftAlone() throws IOException {
    Path shards = write("shards", articles(1), 20);
    UnusableFileException e =
        assertThrows(
            UnusableFileException.class, () -> ShardWriter.open(shards, "1", BASE, 20, false));
    assertTrue(e.getMessage().contains("--replace"), e.getMessage());
    ShardWriter.open(shards, "1", BASE, 20, true);
    Files.writeString(folder.resolve("letter.txt"), "Dear Ann");
    assertThrows(UnusableFileException.class, () -> ShardWriter.open(folder, "1", BASE, 20, true));
    assertTrue(Files.exists(folder.resolve("letter.txt")));
    assertThrows(
        UnusableFileException.class,
        () -> ShardWriter.open(Path.of("/proc/shards"), "1", BASE, 20, true));
  }

  @Test
  void whatIsNotAsItWasWrittenIsRefused() throws IOException {
    Path shards = write("shards", articles(3), 1000);
    Path part = shards.resolve("part-00000.nq.gz");
    byte[] whole = Files.readAllBytes(part);
    byte[] changed = whole.clone();
    changed[changed.length / 2] ^= 1;
    for (byte[] bytes : List.of(changed, java.util.Arrays.copyOf(whole, whole.length / 2))) {
      Files.write(part, bytes);
      refuse(shards, part.toString());
    }
    Files.delete(part);
    refuse(shards, part.toString());
    String manifest = Files.readString(shards.resolve(ShardManifest.FILE));
    Files.write(folder.resolve("part-00000.nq.gz"), whole);
    Files.writeString(shards.resolve(ShardManifest.FILE), manifest.replace("part-0", "../part-0"));
    refuse(shards, "not the manifest");
    Files.writeString(shards.resolve(ShardManifest.FILE), "[1, 2]");
    refuse(shards, "not a manifest");
  }

  @Test
  void aShardMaySpeakOfItsOwnArticlesOnly() {
    Node foreign = NodeFactory.createURI(BASE + "article/other/g");
    Node vocabulary = NodeFactory.createURI(DX.NS.substring(0, DX.NS.length() - 1));
    for (Node graph : List.of(foreign, vocabulary, NodeFactory.createURI("urn:graph"))) {
      Path shards = folder.resolve("shards");
      ShardWriter writer = ShardWriter.open(shards, "1", BASE, 1000, true);
      Article article = article("a", "The pier is blue.");
      writer.add(iri(article), article, List.of(Quad.create(graph, graph, graph, graph)));
      writer.finish(0);
      refuse(shards, "not its own");
    }
  }

  /** Any quad store reads the shards as they are. */
  @Test
  void rdf4jLoadsAsManyQuads() throws IOException {
    List<Article> articles = articles(9);
    Path shards = write("shards", articles, 20);
    Set<Quad> expected = new HashSet<>();
    articles.forEach(article -> expected.addAll(content(article)));
    SailRepository repository = new SailRepository(new MemoryStore());
    try (RepositoryConnection connection = repository.getConnection()) {
      for (Shard shard : ShardManifest.read(shards).shards()) {
        connection.add(shards.resolve(shard.file()).toFile(), null, RDFFormat.NQUADS);
      }
      assertEquals(expected.size(), connection.size());
    } finally {
      repository.shutDown();
    }
  }

  private void refuse(Path shards, String reason) {
    Path store = folder.resolve("store");
    Set<Quad> before = built(articles(1));
    try (Store opened = Store.openOrCreate(store)) {
      articles(1).forEach(article -> opened.replaceArticle(iri(article), content(article)));
    }
    UnusableFileException e =
        assertThrows(
            UnusableFileException.class, () -> ShardLoad.run(List.of(shards), store, true));
    assertTrue(e.getMessage().contains(reason), e.getMessage());
    assertEquals(before, quads("store"));
    StoreException full =
        assertThrows(
            StoreException.class,
            () -> ShardLoad.run(List.of(write("w", articles(1), 9)), store, false));
    assertEquals(StoreException.Reason.NOT_EMPTY, full.reason());
  }

  private Path write(String name, List<Article> articles, long quadsInShard) {
    Path shards = folder.resolve(name);
    ShardWriter writer = ShardWriter.open(shards, "1", BASE, quadsInShard, true);
    articles.forEach(article -> add(writer, article));
    ShardManifest manifest = writer.finish(2);
    assertEquals(articles.size(), manifest.articles());
    assertEquals(2, manifest.passedOver());
    return shards;
  }

  private static void add(ShardWriter writer, Article article) {
    writer.add(iri(article), article, content(article));
  }

  private Set<Quad> built(List<Article> articles) {
    try (Store store = Store.openOrCreate(folder.resolve("built-" + System.nanoTime()));
        Batch batch = store.batch()) {
      articles.forEach(article -> batch.add(iri(article), content(article)));
      batch.flush();
      return Set.copyOf(store.<Set<Quad>>read(data -> Iter.toSet(data.find())));
    }
  }

  private Set<Quad> quads(String name) {
    try (Store store = Store.openExisting(folder.resolve(name))) {
      return Set.copyOf(store.<Set<Quad>>read(data -> Iter.toSet(data.find())));
    }
  }

  private static List<Article> articles(int number) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      articles.add(article("n" + i, "The pier is closed for " + i + " days. \uD83D\uDEA7"));
    }
    return articles;
  }

  private static Article article(String id, String text) {
    Article article = Article.ofText(text);
    return new Article(
        id,
        text,
        "en",
        article.published(),
        article.title(),
        article.url(),
        article.publisher(),
        article.byline(),
        article.origin());
  }

  private static String iri(Article article) {
    return BASE + "article/" + article.id();
  }

  /** Five quads, one of them a name of an entity that all share, each in words of its own. */
  private static List<Quad> content(Article article) {
    Node node = NodeFactory.createURI(iri(article));
    Node metadata = NodeFactory.createURI(iri(article) + "/g");
    Node assertion = NodeFactory.createURI(iri(article) + "/assertion/0-9");
    Node mayor = NodeFactory.createURI(BASE + "entity/Mayor");
    Node label = NodeFactory.createLiteralLang("mayor of " + article.id(), "en");
    Node text = NodeFactory.createLiteralString(article.text());
    return List.of(
        Quad.create(metadata, node, RDF.type.asNode(), SCHEMA.NewsArticle),
        Quad.create(metadata, assertion, RDF.type.asNode(), DX.Assertion),
        Quad.create(metadata, assertion, DX.source, mayor),
        Quad.create(ENTITIES, mayor, RDFS.label.asNode(), label),
        Quad.create(NodeFactory.createURI(iri(article) + "/text"), node, SCHEMA.articleBody, text));
  }

  private static List<String> names(Path shards) throws IOException {
    try (Stream<Path> files = Files.list(shards)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
