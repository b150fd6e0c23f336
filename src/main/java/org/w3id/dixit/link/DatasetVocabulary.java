package org.w3id.dixit.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.OntologyFile;
import org.w3id.dixit.vocabulary.SCHEMA;

/** How other datasets are read, and how much features count: {@code ontology/datasets.ttl}. */
final class DatasetVocabulary {
  private static final Node DATASETS = NodeFactory.createURI("https://w3id.org/dixit/datasets");

  private final Map<String, PropertyUse> uses = new HashMap<>();
  private final Map<String, EntityType> kinds = new HashMap<>();
  private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);
  private final Map<Feature, Double> mentionWeights = new EnumMap<>(Feature.class);
  private final Map<String, EntityType> titleKinds = new HashMap<>();
  private final Set<String> pagesOfNames = new HashSet<>();
  private final Set<String> sportWords = new HashSet<>();
  private final List<Sport> sports = new ArrayList<>();
  private double mentionThreshold;

  /**
   * A sport.
   *
   * @param names what titles of its teams call it
   * @param words those, and what only its reports say
   */
  record Sport(Set<String> names, Set<String> words) {}

  private DatasetVocabulary() {}

  /** Reads the file that the program is shipped with. */
  static DatasetVocabulary shipped() {
    OntologyFile file = OntologyFile.shipped("datasets.ttl");
    DatasetVocabulary vocabulary = new DatasetVocabulary();
    for (Node property : file.subjects(DX.readAs, Node.ANY)) {
      String use = OntologyFile.local(file.one(property, DX.readAs));
      vocabulary.uses.put(property.getURI(), PropertyUse.valueOf(use));
    }
    for (EntityType type : EntityType.values()) {
      vocabulary.kinds.put(SCHEMA.NS + type, type);
      vocabulary.kinds.put(DX.NS + type, type);
    }
    Node broader = SKOS.broadMatch.asNode();
    for (Node type : file.subjects(broader, Node.ANY)) {
      String kind = OntologyFile.local(file.one(type, broader));
      vocabulary.kinds.put(type.getURI(), EntityType.valueOf(kind));
    }
    for (Feature feature : Feature.values()) {
      number(file, feature.property(), DX.weight)
          .ifPresent(weight -> vocabulary.weights.put(feature, weight));
      number(file, feature.property(), DX.mentionWeight)
          .ifPresent(weight -> vocabulary.mentionWeights.put(feature, weight));
    }
    vocabulary.readTitles(file);
    return vocabulary;
  }

  private static Optional<Double> number(OntologyFile file, Node subject, Node property) {
    return file.texts(subject, property).stream().findFirst().map(Double::valueOf);
  }

  private void readTitles(OntologyFile file) {
    for (Node kind : file.subjects(DX.kindNoun, Node.ANY)) {
      EntityType type = EntityType.valueOf(OntologyFile.local(kind));
      file.texts(kind, DX.kindNoun).forEach(noun -> titleKinds.put(noun, type));
    }
    pagesOfNames.addAll(file.texts(DATASETS, DX.pageOfNames));
    sportWords.addAll(file.texts(DATASETS, DX.sportWord));
    for (Node sport : file.subjects(RDF.type.asNode(), DX.Sport)) {
      Set<String> names = Set.copyOf(file.texts(sport, DX.teamWord));
      Set<String> words = new HashSet<>(names);
      words.addAll(file.texts(sport, DX.sportWord));
      sports.add(new Sport(names, Set.copyOf(words)));
      sportWords.addAll(words);
    }
    Node threshold = file.one(DATASETS, DX.mentionThreshold);
    mentionThreshold = Double.parseDouble(threshold.getLiteralLexicalForm());
  }

  Map<String, PropertyUse> uses() {
    return Map.copyOf(uses);
  }

  /** The kind that a class belongs to, where it is known. */
  Optional<EntityType> kind(String type) {
    return Optional.ofNullable(kinds.get(type));
  }

  /** What a feature counts in a proposal for an entity; 0 where it is not asked. */
  double weight(Feature feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** What a feature counts in a link of a mention to a title; 0 where it is not asked. */
  double mentionWeight(Feature feature) {
    return mentionWeights.getOrDefault(feature, 0.0);
  }

  /** The score from which a mention is linked to a title. */
  double mentionThreshold() {
    return mentionThreshold;
  }

  /** The kind of thing that a noun stands for, in the parentheses of a title or as its head. */
  Optional<EntityType> titleKind(String noun) {
    return Optional.ofNullable(titleKinds.get(noun));
  }

  /** Whether a word tells reports of matches, of whatever sport. */
  boolean isSportWord(String word) {
    return sportWords.contains(word);
  }

  /** The sports that are told from each other, in no order. */
  List<Sport> sports() {
    return List.copyOf(sports);
  }

  /** Whether what stands in the parentheses of a title tells a page that only lists names. */
  boolean isPageOfNames(String aside) {
    return pagesOfNames.contains(aside);
  }
}
