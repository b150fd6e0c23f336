package org.w3id.dixit.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.OntologyFile;

/** The words that state direct relations: {@code ontology/relations.ttl}. */
public final class RelationLexicon {
  private static final Node FILE = NodeFactory.createURI("https://w3id.org/dixit/relations");

  /**
   * Where subject and value stand beside a word.
   *
   * @param properties the local names of the properties that it states
   * @param subjectAs a function: {@code subject}, {@code object}, {@code bearer}, {@code
   *     complement} or a preposition
   * @param valueAs functions, {@code compound}, {@code people}, {@code time} and {@code words}
   *     among them
   * @param withoutObject whether the verb states it only where it has no object
   */
  public record Pattern(
      List<String> properties, String subjectAs, Set<String> valueAs, boolean withoutObject) {}

  private final Map<String, List<Pattern>> nouns = new HashMap<>();
  private final Map<String, List<Pattern>> verbs = new HashMap<>();
  private final List<Pattern> persons = new ArrayList<>();
  private final Map<String, Set<String>> words = new TreeMap<>();

  private RelationLexicon() {}

  /** Reads the patterns that the program is shipped with. */
  public static RelationLexicon shipped() {
    return of(OntologyFile.shipped("relations.ttl"));
  }

  /** Reads the patterns of a file. */
  public static RelationLexicon of(OntologyFile file) {
    RelationLexicon lexicon = new RelationLexicon();
    file.subjects(RDF.type.asNode(), DX.term("RelationPattern"))
        .forEach(node -> lexicon.add(file, node));
    for (String list : List.of("linkingVerb", "pastWord", "pendingWord", "lesserWord")) {
      lexicon.words.put(list, Set.copyOf(file.texts(FILE, DX.term(list))));
    }
    return lexicon;
  }

  private void add(OntologyFile file, Node node) {
    Pattern pattern =
        new Pattern(
            file.objects(node, DX.term("states")).stream()
                .map(OntologyFile::local)
                .sorted()
                .toList(),
            file.one(node, DX.term("subjectAs")).getLiteralLexicalForm(),
            Set.copyOf(file.texts(node, DX.term("valueAs"))),
            !file.texts(node, DX.term("withoutObject")).isEmpty());
    put(nouns, file.texts(node, DX.term("relationNoun")), pattern);
    put(verbs, file.texts(node, DX.term("relationVerb")), pattern);
    if (!file.texts(node, DX.term("personNoun")).isEmpty()) {
      persons.add(pattern);
    }
  }

  private static void put(Map<String, List<Pattern>> to, List<String> keys, Pattern pattern) {
    keys.forEach(key -> to.computeIfAbsent(key, k -> new ArrayList<>()).add(pattern));
  }

  /** The patterns of a noun, several words with single spaces; empty where it has none. */
  public List<Pattern> noun(String lemma) {
    return nouns.getOrDefault(lemma, List.of());
  }

  /** The patterns of a verb, with its particle or the noun of its object where it needs one. */
  public List<Pattern> verb(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** The patterns that every noun for a person has. */
  List<Pattern> persons() {
    return persons;
  }

  /** Whether a word is in one of the file's lists, such as {@code pastWord}. */
  boolean isIn(String list, String word) {
    return words.getOrDefault(list, Set.of()).contains(word);
  }

  /** All properties that some pattern states. */
  public Set<String> properties() {
    Set<String> all = new java.util.TreeSet<>();
    List.of(nouns, verbs)
        .forEach(m -> m.values().forEach(l -> l.forEach(p -> all.addAll(p.properties()))));
    persons.forEach(p -> all.addAll(p.properties()));
    return all;
  }
}
