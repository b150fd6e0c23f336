package org.w3id.dixit.link;

import static org.apache.jena.graph.Node.ANY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.validate.Shapes;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/** Judgements become links of a store, whatever becomes of the store. */
class LinkGraphTest {
  private static final Node LINKS = new GraphNames(HarbourStore.BASE).links();
  private static final Node EXACT = SKOS.exactMatch.asNode();
  private static final Node CLOSE = SKOS.closeMatch.asNode();

  @TempDir Path folder;

  private Judgement judgement(String entity, String candidate, Verdict verdict) {
    return new Judgement(
        entity,
        candidate,
        verdict,
        Optional.of("the desk"),
        Optional.of(LocalDate.of(2025, 9, 20)),
        Optional.of("seen"));
  }

  private static boolean has(Store store, String entity, Node relation, String candidate) {
    return store.read(
        data ->
            data.contains(
                LINKS, NodeFactory.createURI(entity), relation, NodeFactory.createURI(candidate)));
  }

  private static long links(Store store) {
    return count(store, RDF.Nodes.type, DX.Link);
  }

  private static long count(Store store, Node property, Node value) {
    Long count = store.read(data -> data.stream(LINKS, ANY, property, value).count());
    return count;
  }

  @Test
  void judgementsSurviveTheStoreAndAreUndone() throws Exception {
    Path file = folder.resolve("links.jsonl");
    Judgements judgements = Judgements.read(file);
    judgements.put(judgement(HarbourStore.STRAND, Dumps.EX + "strand", Verdict.EXACT));
    judgements.put(judgement(HarbourStore.NORHAVEN, Dumps.EX + "port", Verdict.CLOSE));
    judgements.put(judgement(HarbourStore.STRAND, Dumps.EX + "painter", Verdict.REJECTED));
    judgements.put(judgement(HarbourStore.BASE + "entity/Not_Yet", Dumps.EX + "x", Verdict.EXACT));
    judgements.save();
    for (int build = 0; build < 2; build++) {
      try (Store store = HarbourStore.open(folder.resolve("store"))) {
        assertEquals(3, LinkGraph.sync(store, Judgements.read(file)));
        assertEquals(3, LinkGraph.sync(store, Judgements.read(file)), "twice is as once");
        assertTrue(has(store, HarbourStore.STRAND, EXACT, Dumps.EX + "strand"));
        assertTrue(has(store, HarbourStore.NORHAVEN, CLOSE, Dumps.EX + "port"));
        assertFalse(has(store, HarbourStore.STRAND, EXACT, Dumps.EX + "painter"));
        assertEquals(3, links(store));
      }
      FileUtils.deleteDirectory(folder.resolve("store").toFile());
    }
    try (Store store = HarbourStore.open(folder.resolve("store"))) {
      LinkGraph.sync(store, Judgements.read(file));
      assertEquals(
          List.of(),
          store.read(data -> Shapes.shipped().check(data, HarbourStore.BASE)).stream()
              .filter(each -> each.toString().contains("link/"))
              .toList());
      judgements.remove(HarbourStore.STRAND, Dumps.EX + "strand");
      LinkGraph.sync(store, judgements);
      assertFalse(has(store, HarbourStore.STRAND, EXACT, Dumps.EX + "strand"));
      assertEquals(2, links(store));
    }
  }

  @Test
  void aLinkOfTheAuthorityIsRejectedAndComesBack() {
    String city = "http://www.wikidata.org/entity/Q1";
    Entity norhaven =
        new Entity(
            "entity/Norhaven",
            EntityType.City,
            "Norhaven",
            new TreeSet<>(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(city));
    Article article = Article.ofText("Norhaven is a port.");
    QuadMapper mapper = new QuadMapper(HarbourStore.BASE, "test");
    try (Store store = Store.openOrCreate(folder.resolve("store"))) {
      Judgements judgements = Judgements.read(folder.resolve("links.jsonl"));
      judgements.put(judgement(HarbourStore.NORHAVEN, city, Verdict.REJECTED));
      for (int reading = 0; reading < 2; reading++) {
        store.replaceArticle(
            mapper.articleIri(article),
            mapper.quads(article, List.of(), List.of(norhaven), norhaven, Instant.EPOCH));
        LinkGraph.sync(store, judgements);
        assertFalse(has(store, HarbourStore.NORHAVEN, EXACT, city));
        assertEquals(1, count(store, DX.state, ANY), "one state");
      }
      judgements.remove(HarbourStore.NORHAVEN, city);
      LinkGraph.sync(store, judgements);
      assertTrue(has(store, HarbourStore.NORHAVEN, EXACT, city));
      assertEquals(0, count(store, DX.judgedBy, ANY));
    }
  }
}
