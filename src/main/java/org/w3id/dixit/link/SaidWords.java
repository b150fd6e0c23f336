package org.w3id.dixit.link;

import static org.apache.jena.graph.Node.ANY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.store.Store;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.GraphNames;

/**
 * What one assertion has its source say.
 *
 * @param iri of the assertion
 * @param article its IRI
 * @param source the IRI of the source; its label where it is known in its own article only; empty
 *     for the article's own voice
 * @param quoted whether some of the words are the source's own
 * @param words the words of the content, as the article has them
 */
record SaidWords(String iri, String article, String source, boolean quoted, String words) {

  /** The same for contents that differ in case, white space and punctuation only. */
  String key() {
    String bare =
        Arrays.stream(words.split("\\s+", -1))
            .map(WordDifference::bare)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(" "));
    return source + "\n" + bare;
  }

  /** Those of an article, in the order of their IRIs. */
  static List<SaidWords> of(Store store, String article) {
    GraphNames names = new GraphNames(store.base());
    return store.read(data -> of(data, names, article));
  }

  private static List<SaidWords> of(DatasetGraph data, GraphNames names, String article) {
    Node graph = GraphNames.metadata(NodeFactory.createURI(article));
    List<SaidWords> said = new ArrayList<>();
    for (Quad quad : Iter.toList(data.find(graph, ANY, RDF.Nodes.type, DX.Assertion))) {
      Node assertion = quad.getSubject();
      Node source = object(data, graph, assertion, DX.source);
      Node speech = object(data, graph, assertion, DX.speech);
      Node words = object(data, graph, assertion, DX.contentText);
      if (source == null || speech == null || words == null) {
        continue;
      }
      String kind = speech.getURI().substring(DX.NS.length());
      said.add(
          new SaidWords(
              assertion.getURI(),
              article,
              kind.equals("OwnVoice") ? "" : source(data, names, source, article),
              kind.equals("DirectSpeech") || kind.equals("MixedSpeech"),
              words.getLiteralLexicalForm()));
    }
    said.sort(Comparator.comparing(SaidWords::iri));
    return said;
  }

  private static String source(DatasetGraph data, GraphNames names, Node source, String article) {
    if (!source.getURI().startsWith(article + "/")) {
      return source.getURI();
    }
    Node label = object(data, names.entities(), source, RDFS.label.asNode());
    return label == null ? source.getURI() : label.getLiteralLexicalForm();
  }

  private static Node object(DatasetGraph data, Node graph, Node subject, Node property) {
    return Iter.iter(data.find(graph, subject, property, ANY))
        .map(Quad::getObject)
        .findFirst(node -> true)
        .orElse(null);
  }
}
