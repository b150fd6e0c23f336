package org.w3id.dixit.resolve;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A key under which the transliterations of a personal name fall together: marks on letters are
 * dropped, and letters that systems of transliteration write in several ways are written in one.
 */
final class NameKey {
  private NameKey() {}

  static String of(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’`-]", "");
    return plain
        .replaceAll("[iyj]+", "i")
        .replaceAll("kh|gh", "h")
        .replaceAll("w", "v")
        .replaceAll("ou", "u")
        .replaceAll("([a-z])\\1+", "$1")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
