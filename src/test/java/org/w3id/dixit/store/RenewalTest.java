package org.w3id.dixit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.store.StoreException.Reason;

/** A new content takes the place of the old one as a whole, or the old one stays. */
class RenewalTest {
  @TempDir Path folder;

  @Test
  void theNewContentIsThatOfAStoreBuiltArticleByArticle() {
    List<Quad> one = SyntheticArticle.labelled("a", "Ann", "Ms Ann");
    List<Quad> other = SyntheticArticle.labelled("b", "Ann", "Dr Ann");
    Set<Quad> built;
    try (Store store = Store.openOrCreate(folder.resolve("built"))) {
      store.replaceArticle(SyntheticArticle.iriOf("a"), one);
      store.replaceArticle(SyntheticArticle.iriOf("b"), other);
      built = quads(store);
    }
    Path fresh = folder.resolve("fresh");
    fill(fresh, false, one, other);
    try (Store store = Store.openExisting(fresh)) {
      assertEquals(built, quads(store));
      assertEquals(Store.shippedVocabulary(), store.vocabulary());
    }
    // The vocabulary is known to be there: nothing is written when it is opened to build.
    Store.openOrCreate(fresh).close();
  }

  @Test
  void whatIsGivenUpLeavesTheStoreAsItWas() throws IOException {
    Set<Quad> before = someStore();
    try (Renewal renewal = Renewal.of(folder, Store.DEFAULT_BASE, true)) {
      renewal.addOfArticle(SyntheticArticle.quads("z", 50, "Zoe"));
    }
    assertEquals(List.of("dixit-store.properties", "tdb2"), names());
    try (Store store = Store.openExisting(folder)) {
      assertEquals(before, quads(store));
    }
  }

  @Test
  void articlesAreNotLostUnasked() {
    Set<Quad> before = someStore();
    StoreException e =
        assertThrows(
            StoreException.class, () -> Renewal.of(folder, Store.DEFAULT_BASE, false).close());
    assertEquals(Reason.NOT_EMPTY, e.reason());
    assertTrue(e.getMessage().contains("--replace"), e.getMessage());
    try (Store store = Store.openExisting(folder)) {
      assertEquals(before, quads(store));
    }
  }

  @Test
  void aStoreCanBeReplacedAgainAndAgain() throws IOException {
    someStore();
    for (String name : List.of("x", "y")) {
      fill(folder, true, SyntheticArticle.quads(name, 3, "Ann"));
      try (Store store = Store.openExisting(folder)) {
        assertEquals(Set.of(SyntheticArticle.iriOf(name)), store.articles());
        store.replaceArticle(SyntheticArticle.iriOf("n"), SyntheticArticle.quads("n", 1, "Bob"));
        store.compact();
        assertEquals(2, store.articles().size());
      }
    }
    assertEquals(2, names().size());
  }

  @Test
  void aStoreInUseIsLeftAlone() {
    Set<Quad> before = someStore();
    try (Store store = Store.openExisting(folder)) {
      StoreException e =
          assertThrows(
              StoreException.class, () -> Renewal.of(folder, Store.DEFAULT_BASE, true).close());
      assertEquals(Reason.IN_USE, e.reason());
      assertEquals(before, quads(store));
    }
  }

  @Test
  void nobodyOpensAStoreThatIsBeingMadeAnew() {
    someStore();
    try (Renewal renewal = Renewal.of(folder, Store.DEFAULT_BASE, true)) {
      assertEquals(
          Reason.IN_USE,
          assertThrows(StoreException.class, () -> Store.openExisting(folder).close()).reason());
      assertEquals(0, renewal.quads());
    }
    Store.openExisting(folder).close();
  }

  @Test
  void aStoreWhoseFilesAreGoneSaysSoAndCanBeReplaced() throws IOException {
    someStore();
    FileUtils.deleteDirectory(folder.resolve("tdb2").toFile());
    StoreException e = assertThrows(StoreException.class, () -> Store.openExisting(folder));
    assertEquals(Reason.DAMAGED, e.reason());
    assertTrue(e.getMessage().contains("dixit restore"), e.getMessage());
    assertFalse(Files.exists(folder.resolve("tdb2")), "no empty store takes its place");
    fill(folder, true, SyntheticArticle.quads("x", 3, "Ann"));
    try (Store store = Store.openExisting(folder)) {
      assertEquals(1, store.articles().size());
    }
  }

  @Test
  void theStoreItselfIsReadWhileItIsMadeAnew() {
    Set<Quad> before = someStore();
    try (Store store = Store.openExisting(folder);
        Renewal renewal = store.renewal()) {
      for (String iri : store.articles()) {
        renewal.addOfArticle(new StoredArticles(store).quads(iri));
      }
      renewal.addVocabulary();
      assertEquals(before, quads(store));
      renewal.finish();
    }
    try (Store store = Store.openExisting(folder)) {
      assertEquals(before, quads(store));
    }
  }

  @SafeVarargs
  private static void fill(Path store, boolean replace, List<Quad>... articles) {
    try (Renewal renewal = Renewal.of(store, Store.DEFAULT_BASE, replace)) {
      renewal.addVocabulary();
      for (List<Quad> article : articles) {
        renewal.addOfArticle(article);
      }
      renewal.finish();
    }
  }

  private Set<Quad> someStore() {
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(
          SyntheticArticle.iriOf("a"), SyntheticArticle.quads("a", 5, "Ann", "Bob"));
      store.replaceArticle(SyntheticArticle.iriOf("b"), SyntheticArticle.quads("b", 2, "Bob"));
      return quads(store);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Set<Quad> quads(Store store) {
    return new HashSet<>(store.<Set<Quad>>read(data -> Iter.toSet(data.find())));
  }
}
