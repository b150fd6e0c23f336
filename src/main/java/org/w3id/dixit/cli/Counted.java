package org.w3id.dixit.cli;

/** Numbers with their noun. */
final class Counted {
  private Counted() {}

  /** Such as {@code 1 article} and {@code 0 articles}. */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
