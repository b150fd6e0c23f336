package org.w3id.dixit.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3id.dixit.model.EntityType;

class WikiTitleTest {
  private final DatasetVocabulary vocabulary = DatasetVocabulary.shipped();

  private Set<EntityType> kinds(String title) {
    return new WikiTitle(title).kinds(vocabulary);
  }

  @Test
  void parenthesesAreNoPartOfTheName() {
    WikiTitle title = new WikiTitle("Courier_(Ostmark_newspaper)");
    assertEquals("Courier", title.name());
    assertEquals(Optional.of("ostmark newspaper"), title.aside());
    assertEquals("Norhaven", new WikiTitle("Norhaven,_Ostmark").name());
    assertEquals("Martin Strand, Jr.", new WikiTitle("Martin_Strand,_Jr.").name());
    assertEquals("(Un)tied", new WikiTitle("(Un)tied").name());
  }

  @Test
  void whatStandsBesideTheNameTellsTheKind() {
    assertEquals(Set.of(EntityType.Organization), kinds("Courier_(Ostmark_newspaper)"));
    assertEquals(Set.of(EntityType.Person), kinds("Ines_Valdor_(politician)"));
    assertEquals(Set.of(EntityType.CreativeWork), kinds("Courier_(album)"));
    assertEquals(Set.of(EntityType.Place), kinds("Norhaven,_Ostmark"));
    assertEquals(Set.of(), kinds("Ines_Valdor"));
    assertEquals(Set.of(), kinds("Courier_(1904)"));
  }

  @Test
  void theHeadNounTellsTheKindToo() {
    assertEquals(Set.of(EntityType.Organization), kinds("Sarholm_University"));
    assertEquals(Set.of(EntityType.Organization), kinds("Bank_of_Norhaven"));
    assertEquals(Set.of(EntityType.Place), kinds("Grey_Heron_Lake"));
    assertEquals(Set.of(), kinds("Bank"), "a noun alone is no name");
    assertEquals(Set.of(), kinds("University_Challenge"));
  }

  @Test
  void personsNamesAreToldByTheirForm() {
    assertTrue(new WikiTitle("Martin_van_der_Strand").isNameOfPerson());
    assertTrue(new WikiTitle("Maria_B._Valdor").isNameOfPerson());
    assertFalse(new WikiTitle("Maria").isNameOfPerson());
    assertFalse(new WikiTitle("Maria_sings_Valdor").isNameOfPerson());
    assertFalse(new WikiTitle("Sarholm_University").isNameOfPerson());
  }

  @Test
  void anIriHasNothingThatAnIriMayNotHave() {
    assertEquals("http://dbpedia.org/resource/Zoë%3F", new WikiTitle("Zoë?").iri());
    assertEquals(
        "http://dbpedia.org/resource/%22A%22_%3Cb%3E_100%25_%F0%9F%9A%A2",
        new WikiTitle("\"A\"_<b>_100%_🚢").iri());
    assertEquals(
        "http://dbpedia.org/resource/Norhaven,_Ostmark", new WikiTitle("Norhaven,_Ostmark").iri());
  }
}
