package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.model.EntityType;

/** The data file of linking says all that the program asks of it. */
class DatasetVocabularyTest {
  private final DatasetVocabulary vocabulary = DatasetVocabulary.shipped();

  @Test
  void everyUseHasAProperty() {
    assertEquals(EnumSet.allOf(PropertyUse.class), EnumSet.copyOf(vocabulary.uses().values()));
  }

  @Test
  void classesHaveKinds() {
    assertEquals(
        Optional.of(EntityType.Person), vocabulary.kind("http://www.wikidata.org/entity/Q5"));
    assertEquals(Optional.of(EntityType.City), vocabulary.kind("http://schema.org/City"));
    assertEquals(Optional.empty(), vocabulary.kind("http://example.org/Unheard"));
  }

  @Test
  void aNameAloneIsNotEnoughForAMatch() {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    Set.of(Feature.values()).forEach(feature -> features.put(feature, Feature.UNKNOWN));
    features.put(Feature.LABEL, 1.0);
    EntrySource nowhere =
        new Endpoint(
            URI.create("http://localhost/"), Duration.ofSeconds(1), Path.of("none"), warning -> {});
    double score = new Reconciler(nowhere).score(features);
    assertTrue(score > 0.69 && score < 0.8, "score " + score);
    features.replaceAll((feature, value) -> 1.0);
    assertEquals(1, new Reconciler(nowhere).score(features));
  }
}
