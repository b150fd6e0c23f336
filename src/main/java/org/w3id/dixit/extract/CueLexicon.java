package org.w3id.dixit.extract;

import static org.w3id.dixit.vocabulary.OntologyFile.local;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.LEX;
import org.w3id.dixit.vocabulary.ONTOLEX;
import org.w3id.dixit.vocabulary.OntologyFile;

/** The OntoLex lexicon of cues, {@code ontology/lexicon.ttl}, by lemma and part of speech. */
public final class CueLexicon {
  private final Map<PartOfSpeech, Map<String, List<CueSense>>> senses =
      new EnumMap<>(PartOfSpeech.class);
  private final Map<Frame, Set<String>> openings = new EnumMap<>(Frame.class);

  private CueLexicon() {}

  /** Reads the lexicon that the program is shipped with. */
  public static CueLexicon shipped() {
    OntologyFile file = OntologyFile.shipped("lexicon.ttl");
    CueLexicon lexicon = new CueLexicon();
    for (Node entry : file.subjects(ONTOLEX.canonicalForm, Node.ANY)) {
      Node form = file.one(entry, ONTOLEX.canonicalForm);
      String lemma = file.one(form, ONTOLEX.writtenRep).getLiteralLexicalForm();
      PartOfSpeech pos = PartOfSpeech.valueOf(local(file.one(entry, ONTOLEX.partOfSpeech)));
      List<CueSense> found = senses(file, entry);
      lexicon
          .senses
          .computeIfAbsent(pos, p -> new HashMap<>())
          .computeIfAbsent(lemma, l -> new ArrayList<>())
          .addAll(found);
      for (CueSense sense : found) {
        String opening = lemma.split(" ", 2)[0];
        sense
            .frames()
            .forEach(f -> lexicon.openings.computeIfAbsent(f, k -> new HashSet<>()).add(opening));
      }
    }
    return lexicon;
  }

  /** The senses of a lemma, several words with single spaces; empty where it is no cue. */
  public List<CueSense> senses(String lemma, PartOfSpeech partOfSpeech) {
    return senses.getOrDefault(partOfSpeech, Map.of()).getOrDefault(lemma, List.of());
  }

  /** Whether an entry of this frame, of one word or several, begins with the word. */
  boolean opens(String word, Frame frame) {
    return openings.getOrDefault(frame, Set.of()).contains(word);
  }

  private static List<CueSense> senses(OntologyFile file, Node entry) {
    List<Node> nodes = new ArrayList<>(file.objects(entry, ONTOLEX.sense));
    nodes.sort((a, b) -> a.getURI().compareTo(b.getURI()));
    List<CueSense> found = new ArrayList<>();
    for (Node node : nodes) {
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      file.objects(node, DX.term("frame"))
          .forEach(frame -> frames.add(Frame.valueOf(local(frame).replace("Frame", ""))));
      Optional<Reading> negated =
          file.first(node, DX.term("whenNegated")).flatMap(n -> reading(file, n));
      String name = entry.getURI().substring(LEX.NS.length());
      found.add(new CueSense(name, reading(file, node), frames, negated));
    }
    return found;
  }

  private static Optional<Reading> reading(OntologyFile file, Node sense) {
    if (file.first(sense, DX.act).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(
            Act.valueOf(local(file.one(sense, DX.act))),
            Certainty.valueOf(local(file.one(sense, DX.certainty))),
            Polarity.valueOf(local(file.one(sense, DX.polarity)))));
  }
}
