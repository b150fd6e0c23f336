package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.dixit.model.EntityType;

class FeatureReaderTest {

  private static DatasetEntry entry(OptionalInt beginning, OptionalInt end) {
    return new DatasetEntry(
        "http://x.org/1",
        "Ilse Strand",
        List.of("Ilse Strand"),
        List.of("Ilse Maria Strand"),
        List.of(),
        Set.of(),
        "",
        List.of(),
        beginning,
        end,
        List.of(),
        0);
  }

  private static EntityProfile in(int first, int last) {
    return new EntityProfile(
        "Ilse Strand",
        List.of(),
        Optional.empty(),
        List.of(),
        OptionalInt.of(first),
        OptionalInt.of(last),
        Set.of(),
        Set.of());
  }

  @ParameterizedTest
  @CsvSource({
    "Ilse Strand, 1.0",
    "ILSE STRAND, 0.98",
    "'Strand, Ilse', 0.95",
    "Ilse Maria Strand, 0.97"
  })
  void namesAgree(String name, double likeness) {
    DatasetEntry entry = entry(OptionalInt.empty(), OptionalInt.empty());
    assertEquals(likeness, NameLikeness.of(name, entry), 1e-9);
  }

  @Test
  void nearNamesAreWorthLessAndOthersLittle() {
    double near = NameLikeness.of("Ilsa Strandt", "Ilse Strand");
    double far = NameLikeness.of("Ilse Berg", "Ilse Strand");
    double other = NameLikeness.of("Tom Berg", "Ilse Strand");
    assertTrue(near <= 0.9 && near > 0.75, "near " + near);
    assertTrue(far < near && other < far, far + " " + other);
    assertEquals(0, NameLikeness.of("?", "Ilse Strand"));
  }

  @ParameterizedTest
  @CsvSource({
    "Person, Person, 1",
    "Person, City, 0",
    "Organization, Country, 0",
    "City, Place, 0.8",
    "Place, City, 0.8",
    "City, Country, 0",
    "Thing, Person, 0.5",
    "Person, Thing, 0.5"
  })
  void kindsAgreeOrExcludeEachOther(EntityType ours, EntityType theirs, double value) {
    assertEquals(value, FeatureReader.type(Optional.of(ours), Set.of(theirs)));
  }

  @Test
  void ofKindsNotKnownNothingIsSaid() {
    assertEquals(0.5, FeatureReader.type(Optional.empty(), Set.of(EntityType.City)));
    assertEquals(0.5, FeatureReader.type(Optional.of(EntityType.City), Set.of()));
  }

  @Test
  void datesAreSane() {
    EntityProfile news = in(2024, 2025);
    OptionalInt none = OptionalInt.empty();
    assertEquals(1, FeatureReader.date(news, entry(OptionalInt.of(1961), none)));
    assertEquals(1, FeatureReader.date(news, entry(none, OptionalInt.of(2024))));
    assertEquals(0.1, FeatureReader.date(news, entry(none, OptionalInt.of(1870))));
    assertEquals(0, FeatureReader.date(news, entry(OptionalInt.of(2044), none)));
    assertEquals(0.5, FeatureReader.date(news, entry(none, none)));
  }
}
