package org.w3id.dixit.link;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.OntologyFile;
import org.w3id.dixit.vocabulary.SCHEMA;

/** How other datasets are read, and how much features count: {@code ontology/datasets.ttl}. */
final class DatasetVocabulary {
  private final Map<String, PropertyUse> uses = new HashMap<>();
  private final Map<String, EntityType> kinds = new HashMap<>();
  private final Map<Feature, Double> weights = new EnumMap<>(Feature.class);

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
      Node weight = file.one(feature.property(), DX.weight);
      vocabulary.weights.put(feature, Double.valueOf(weight.getLiteralLexicalForm()));
    }
    return vocabulary;
  }

  Map<String, PropertyUse> uses() {
    return Map.copyOf(uses);
  }

  /** The kind that a class belongs to, where it is known. */
  Optional<EntityType> kind(String type) {
    return Optional.ofNullable(kinds.get(type));
  }

  double weight(Feature feature) {
    return weights.get(feature);
  }
}
