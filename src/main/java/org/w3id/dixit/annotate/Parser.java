package org.w3id.dixit.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;

/**
 * The dependency parser of the engine (Chen and Manning 2014), which reads words and their parts of
 * speech. Safe for use by several threads.
 */
final class Parser {
  private final DependencyParser model;

  private Parser(DependencyParser model) {
    this.model = model;
  }

  static Parser load() {
    return new Parser(DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL));
  }

  /**
   * Heads and relations of some words.
   *
   * @param heads filled with the index of each word's head, or {@link Sentence#ROOT}
   * @param relations filled with the relation of each word to its head
   */
  void parse(List<TaggedWord> words, Integer[] heads, String[] relations) {
    Arrays.fill(heads, Sentence.ROOT);
    Arrays.fill(relations, "dep");
    for (TypedDependency edge : model.predict(words).typedDependencies()) {
      int word = edge.dep().index() - 1;
      heads[word] = edge.gov().index() - 1;
      relations[word] = edge.reln().toString();
    }
  }
}
