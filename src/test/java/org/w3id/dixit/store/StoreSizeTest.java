package org.w3id.dixit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreSizeTest {
  @TempDir Path folder;

  @Test
  void aBuiltStoreTakesFewerThan500BytesAQuad() {
    try (Store store = Store.openOrCreate(folder)) {
      try (Batch batch = store.batch()) {
        for (int i = 0; i < 200; i++) {
          batch.add(
              SyntheticArticle.iriOf("n" + i),
              SyntheticArticle.quads("n" + i, 30, "Ann", "Bob", "Speaker" + i));
        }
      }
      StoreStats built = store.stats();
      System.out.println("XXX " + built);
      store.compactIfWorthwhile();
      store.compact();
      StoreStats stats = store.stats();
      System.out.println("XXX " + stats);
      assertEquals(200, stats.articles());
      assertEquals(6000, stats.assertions());
      assertEquals(built.quads(), stats.quads());
      assertTrue(stats.bytes() < 500 * stats.quads(), stats.toString());
    }
  }

  @Test
  void smallStoresAreNotCompactedUnasked() {
    try (Store store = Store.openOrCreate(folder)) {
      store.replaceArticle(SyntheticArticle.iriOf("a"), SyntheticArticle.quads("a", 3, "Ann"));
      assertEquals(Optional.empty(), store.compactIfWorthwhile());
      System.out.println("XXX small" + store.stats());
    }
  }
}
