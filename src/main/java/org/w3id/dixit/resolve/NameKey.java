package org.w3id.dixit.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A key under which the transliterations of a personal name fall together: marks on letters are
 * dropped, and letters that systems of transliteration write in several ways are written in one.
 */
final class NameKey {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern APOSTROPHES = Pattern.compile("['’`-]");
  private static final Pattern I = Pattern.compile("[iyj]+");
  private static final Pattern H = Pattern.compile("kh|gh");
  private static final Pattern DOUBLE = Pattern.compile("([a-z])\\1+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private NameKey() {}

  static String of(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    String letters = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    String plain = I.matcher(APOSTROPHES.matcher(letters).replaceAll("")).replaceAll("i");
    String sounds = H.matcher(plain).replaceAll("h").replace("w", "v").replace("ou", "u");
    String single = DOUBLE.matcher(sounds).replaceAll("$1");
    return SPACE.matcher(single).replaceAll(" ").strip();
  }
}
