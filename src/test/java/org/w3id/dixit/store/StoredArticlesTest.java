package org.w3id.dixit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3id.dixit.map.QuadMapper;
import org.w3id.dixit.model.Article;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.Origin;

class StoredArticlesTest {
  private static final String TEXT = "The pier is shut. \uD83D\uDEA7\r\nTessa Marl said so.";

  @TempDir Path folder;

  @Test
  void anArticleComesBackAsItWasRead() {
    Article whole =
        new Article(
            "pier-1",
            TEXT,
            "en-GB",
            Optional.of(LocalDate.of(2025, 5, 2)),
            Optional.of("Pier shut"),
            Optional.of("https://herald.example/pier"),
            Optional.of("Sarholm Herald"),
            Optional.of("By Ada Brink"),
            Optional.of(new Origin("a.warc.gz", Optional.of("m"), Optional.of("<urn:x>"), "html")));
    Article bare = Article.ofText(TEXT);
    try (Store store = Store.openOrCreate(folder)) {
      put(store, whole, "entity/Sarholm_Herald", "Sarholm Herald");
      put(store, bare, "article/" + bare.id() + "/publisher", "not stated");
      StoredArticles stored = new StoredArticles(store);
      List<Article> articles = store.articles().stream().map(stored::article).toList();
      assertEquals(List.of(bare, whole), articles);
    }
  }

  private static void put(Store store, Article article, String publisher, String label) {
    QuadMapper mapper = new QuadMapper(store.base(), "1");
    Entity outlet =
        new Entity(
            publisher,
            EntityType.Organization,
            label,
            new TreeSet<>(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    store.replaceArticle(
        mapper.articleIri(article),
        mapper.quads(article, List.of(), List.of(outlet), outlet, Instant.EPOCH));
  }
}
