package org.w3id.dixit.vocabulary;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What kind of thing a common noun names, by {@code ontology/nouns.ttl}. */
public enum NounClass {
  PERSON("personNoun"),
  GROUP("groupNoun"),
  SITE("siteNoun");

  private static final Node LISTS = NodeFactory.createURI("https://w3id.org/dixit/nouns");
  private static final Map<NounClass, Set<String>> WORDS = new EnumMap<>(NounClass.class);

  static {
    OntologyFile file = OntologyFile.shipped("nouns.ttl");
    for (NounClass c : values()) {
      WORDS.put(c, Set.copyOf(file.texts(LISTS, DX.term(c.property))));
    }
  }

  private final String property;

  NounClass(String property) {
    this.property = property;
  }

  /**
   * The class of a noun; empty for all other things.
   *
   * @param lemma in lower case
   */
  public static Optional<NounClass> of(String lemma) {
    for (NounClass c : values()) {
      if (WORDS.get(c).contains(lemma)) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }
}
