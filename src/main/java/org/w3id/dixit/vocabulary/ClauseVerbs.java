package org.w3id.dixit.vocabulary;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The one-word verbs of {@code ontology/lexicon.ttl} that take what is said, as parsing needs them.
 *
 * @param withClause lemmas of verbs that take a clause
 * @param telling lemmas of those that can take an addressee before it
 * @param saying lemmas of verbs that can tag what is said
 */
public record ClauseVerbs(Set<String> withClause, Set<String> telling, Set<String> saying) {
  private static final Node VERB =
      NodeFactory.createURI("http://www.lexinfo.net/ontology/3.0/lexinfo#verb");

  /** Reads the lexicon that the program is shipped with. */
  public static ClauseVerbs shipped() {
    OntologyFile file = OntologyFile.shipped("lexicon.ttl");
    Set<String> clause = new TreeSet<>();
    Set<String> telling = new TreeSet<>();
    Set<String> saying = new TreeSet<>();
    for (Node entry : file.subjects(ONTOLEX.partOfSpeech, VERB)) {
      Node form = file.one(entry, ONTOLEX.canonicalForm);
      String lemma =
          file.one(form, ONTOLEX.writtenRep).getLiteralLexicalForm().toLowerCase(Locale.ROOT);
      for (Node sense : file.objects(entry, ONTOLEX.sense)) {
        Set<String> frames = new TreeSet<>();
        file.objects(sense, DX.term("frame")).forEach(f -> frames.add(OntologyFile.local(f)));
        boolean takesClause = frames.contains("ClauseFrame");
        if (takesClause) {
          clause.add(lemma);
        }
        if (takesClause && frames.contains("AddresseeFrame")) {
          telling.add(lemma);
        }
        if (takesClause || frames.contains("QuotationFrame")) {
          saying.add(lemma);
        }
      }
    }
    return new ClauseVerbs(Set.copyOf(clause), Set.copyOf(telling), Set.copyOf(saying));
  }
}
