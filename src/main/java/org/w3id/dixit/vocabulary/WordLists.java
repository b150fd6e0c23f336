package org.w3id.dixit.vocabulary;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The word lists of {@code ontology/words.ttl}, by the local name of their property. */
public final class WordLists {
  private static final Node LISTS = NodeFactory.createURI("https://w3id.org/dixit/words");
  private static final OntologyFile FILE = OntologyFile.shipped("words.ttl");

  private WordLists() {}

  /**
   * The words of one list, in lower case.
   *
   * @throws IllegalStateException if the file has no such list
   */
  public static Set<String> of(String property) {
    Set<String> words = Set.copyOf(FILE.texts(LISTS, DX.term(property)));
    if (words.isEmpty()) {
      throw new IllegalStateException("words.ttl has no dx:" + property);
    }
    return words;
  }
}
