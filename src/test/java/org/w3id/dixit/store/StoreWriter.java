package org.w3id.dixit.store;

import java.nio.file.Path;

/** A process that writes articles until it is killed, and prints the number of each one written. */
final class StoreWriter {
  static final int ASSERTIONS = 200;

  private StoreWriter() {}

  public static void main(String[] arguments) {
    try (Store store = Store.openOrCreate(Path.of(arguments[0]))) {
      for (int i = 1; ; i++) {
        store.replaceArticle(
            SyntheticArticle.iriOf("n" + i), SyntheticArticle.quads("n" + i, ASSERTIONS, "Ann"));
        System.out.println(i);
      }
    }
  }
}
