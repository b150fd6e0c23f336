package org.w3id.dixit.page;

import java.util.Locale;

/** IRIs as words for people. */
final class Words {
  private Words() {}

  /** The part of an IRI after its last slash or hash; other text as it is. */
  static String localName(String iri) {
    int end = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    return iri.substring(end + 1);
  }

  /** A name of the ontology in words: {@code DoesNotRuleOut} as "does not rule out". */
  static String of(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
        .replace('-', ' ')
        .toLowerCase(Locale.ROOT);
  }

  /** What a source does, in the third person: {@code DeclineToSay} as "declines to say". */
  static String doing(String act) {
    String[] words = of(act).split(" ", 2);
    String verb = words[0];
    String inflected;
    if (verb.equals("does")) {
      inflected = verb;
    } else if (verb.matches(".*[^aeiou]y")) {
      inflected = verb.substring(0, verb.length() - 1) + "ies";
    } else {
      inflected = verb + (verb.matches(".*(s|sh|ch|x|z)") ? "es" : "s");
    }
    return words.length == 1 ? inflected : inflected + " " + words[1];
  }
}
