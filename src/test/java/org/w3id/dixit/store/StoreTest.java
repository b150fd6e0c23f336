package org.w3id.dixit.store;

import static org.apache.jena.graph.Node.ANY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.store.StoreException.Reason;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

class StoreTest {
  @TempDir Path folder;
  private Set<Quad> fresh;

  @BeforeEach
  void makeStore() {
    try (Store store = Store.openOrCreate(folder)) {
      fresh = quads(store);
    }
  }

  @Test
  void keepsAnArticleAfterReopening() {
    List<Quad> article = SyntheticArticle.quads("a", 3, "Ann");
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(SyntheticArticle.iriOf("a"), article);
    }
    try (Store store = Store.openExisting(folder)) {
      Set<Quad> expected = new HashSet<>(fresh);
      expected.addAll(article);
      assertEquals(expected, quads(store));
      assertEquals(Set.of(SyntheticArticle.iriOf("a")), store.articles());
    }
  }

  @Test
  void readingAnArticleAgainReplacesIt() {
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(
          SyntheticArticle.iriOf("a"), SyntheticArticle.quads("a", 9, "Ann", "Bob"));
      List<Quad> again = SyntheticArticle.quads("a", 2, "Ann");
      store.replaceArticle(SyntheticArticle.iriOf("a"), again);
      Set<Quad> expected = new HashSet<>(fresh);
      expected.addAll(again);
      assertEquals(expected, quads(store));
    }
  }

  @Test
  void retractingTheOnlyArticleLeavesNothing() {
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(
          SyntheticArticle.iriOf("a"), SyntheticArticle.quads("a", 5, "Ann", "Bob"));
      store.retract(SyntheticArticle.iriOf("a"));
      assertEquals(fresh, quads(store));
    }
  }

  @Test
  void retractingKeepsEntitiesThatAnotherArticleMentions() {
    List<Quad> other = SyntheticArticle.quads("b", 2, "Bob");
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(
          SyntheticArticle.iriOf("a"), SyntheticArticle.quads("a", 5, "Ann", "Bob"));
      store.replaceArticle(SyntheticArticle.iriOf("b"), other);
      store.retract(SyntheticArticle.iriOf("a"));
      Set<Quad> expected = new HashSet<>(fresh);
      expected.addAll(other);
      assertEquals(expected, quads(store));
    }
  }

  @Test
  void anEntityThatOnlyAnotherEntityNamesGoesWithIt() {
    Node group = SyntheticArticle.entity("Group");
    Node country = SyntheticArticle.entity("Country");
    List<Quad> article = new ArrayList<>(SyntheticArticle.labelled("a", "Group", "soldiers"));
    article.add(Quad.create(SyntheticArticle.ENTITIES, group, DX.affiliation, country));
    article.add(Quad.create(SyntheticArticle.ENTITIES, country, RDFS.label.asNode(), DX.term("x")));
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(SyntheticArticle.iriOf("a"), article);
      store.retract(SyntheticArticle.iriOf("a"));
      assertEquals(fresh, quads(store));
    }
  }

  @Test
  void readingAgainKeepsDecisionsAboutLinks() {
    List<Quad> article = SyntheticArticle.quads("a", 1, "Ann");
    Quad decision =
        Quad.create(
            SyntheticArticle.LINKS,
            article.stream()
                .filter(q -> q.getPredicate().equals(DX.linkFrom))
                .findAny()
                .orElseThrow()
                .getSubject(),
            DX.state,
            DX.term("Rejected"));
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(SyntheticArticle.iriOf("a"), article);
      store.write(data -> data.add(decision));
      store.replaceArticle(SyntheticArticle.iriOf("a"), article);
      assertTrue(quads(store).contains(decision));
    }
  }

  @Test
  void theSmallerLabelWinsInAnyOrder(@TempDir Path otherFolder) {
    List<Quad> one = SyntheticArticle.labelled("a", "Ann", "Ann Lee");
    List<Quad> two = SyntheticArticle.labelled("b", "Ann", "Ann");
    try (Store store = Store.openOrCreate(folder);
        Store other = Store.openOrCreate(otherFolder)) {
      store.replaceArticle(SyntheticArticle.iriOf("a"), one);
      store.replaceArticle(SyntheticArticle.iriOf("b"), two);
      other.replaceArticle(SyntheticArticle.iriOf("b"), two);
      other.replaceArticle(SyntheticArticle.iriOf("a"), one);
      assertEquals(quads(store), quads(other));
      assertEquals(1, store.stats().entities());
      assertTrue(
          store.<Boolean>read(
              data ->
                  Iter.toList(
                          data.find(ANY, SyntheticArticle.entity("Ann"), RDFS.label.asNode(), ANY))
                      .get(0)
                      .getObject()
                      .getLiteralLexicalForm()
                      .equals("Ann")));
    }
  }

  @Test
  void aRereadArticleMayGiveItsEntityALargerLabel() {
    List<Quad> better = SyntheticArticle.labelled("a", "Ann", "Ann Lee");
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(
          SyntheticArticle.iriOf("a"), SyntheticArticle.labelled("a", "Ann", "Ann"));
      store.replaceArticle(SyntheticArticle.iriOf("a"), better);
      assertTrue(quads(store).containsAll(better));
      assertEquals(1, store.stats().entities());
    }
  }

  @Test
  void retractingAnUnknownArticleIsAnError() {
    try (Store store = Store.openExisting(folder)) {
      StoreException e =
          assertThrows(StoreException.class, () -> store.retract("https://example.org/none"));
      assertEquals(Reason.UNKNOWN_ARTICLE, e.reason());
      assertTrue(e.getMessage().contains("https://example.org/none"), e.getMessage());
      assertEquals(fresh, quads(store));
    }
  }

  @Test
  void neverWritesToTheDefaultGraph() {
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(SyntheticArticle.iriOf("a"), SyntheticArticle.quads("a", 3, "Ann"));
      assertTrue(store.<Boolean>read(data -> data.getDefaultGraph().isEmpty()));
    }
  }

  @Test
  void aReadCannotWrite() {
    try (Store store = Store.openOrCreate(folder)) {
      assertThrows(
          IllegalStateException.class,
          () ->
              store.read(
                  data -> {
                    store.write(inner -> {});
                    return null;
                  }));
    }
  }

  @Test
  void countsWhatIsThere() {
    try (Store store = Store.openOrCreate(folder)) {
      List<Quad> article = SyntheticArticle.quads("a", 7, "Ann", "Bob");
      store.replaceArticle(SyntheticArticle.iriOf("a"), article);
      StoreStats stats = store.stats();
      assertEquals(1, stats.articles());
      assertEquals(7, stats.assertions());
      assertEquals(2, stats.entities());
      assertEquals(new HashSet<>(article).size() + fresh.size(), stats.quads());
      assertTrue(stats.bytes() > 0);
    }
  }

  @Test
  void loadsTheVocabularyOnce() {
    try (Store store = Store.openOrCreate(folder)) {
      store.write(data -> data.deleteAny(GraphNames.VOCABULARY, ANY, ANY, ANY));
    }
    try (Store store = Store.openOrCreate(folder)) {
      assertFalse(store.<Boolean>read(data -> data.contains(GraphNames.VOCABULARY, ANY, ANY, ANY)));
    }
  }

  private static Set<Quad> quads(Store store) {
    return store.read(data -> Iter.toSet(data.find()));
  }
}
