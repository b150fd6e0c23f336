package org.w3id.dixit.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of the user's own beside the authority that the program is shipped with. */
class AuthorityFileTest {
  private static final String PREFIXES =
      """
      @prefix dx: <https://w3id.org/dixit/ns#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix schema: <http://schema.org/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix ex: <http://example.org/> .
      """;

  @TempDir private Path folder;

  private Path file(String turtle) throws IOException {
    return Files.writeString(folder.resolve("own.ttl"), PREFIXES + turtle);
  }

  @Test
  void aNameOfTheUsersWins() throws IOException {
    Authority authority =
        Authority.with(
            List.of(
                file(
                    "ex:aa a schema:Organization ; rdfs:label \"Alliance of Authors\" ;"
                        + " skos:altLabel \"NATO\" .")));
    AuthorityEntry entry = authority.byName("NATO").orElseThrow();
    assertEquals("entity/Alliance_of_Authors", entry.id());
    assertEquals(Optional.of("http://example.org/aa"), entry.exactMatch());
    assertEquals(
        "NATO", authority.byName("North Atlantic Treaty Organization").orElseThrow().name());
  }

  @Test
  void aHolderOfAnOfficeIsTakenFromIt() throws IOException {
    Authority authority =
        Authority.with(
            List.of(
                file(
                    "ex:norvia a schema:Country ; rdfs:label \"Norvia\" ; dx:demonym \"Norvian\" ."
                        + "ex:faro a schema:Person ; rdfs:label \"Lena Faro\" ;"
                        + " schema:jobTitle \"Prime Minister\" ; dx:country ex:norvia ;"
                        + " dx:officeFrom \"2020-01-01\"^^xsd:date .")));
    assertEquals("Norvia", authority.byDemonym("Norvian").orElseThrow().name());
    assertEquals(
        "Lena_Faro",
        authority
            .holder("prime minister", "Norvia", LocalDate.of(2021, 5, 1))
            .orElseThrow()
            .name());
    assertTrue(authority.holder("prime minister", "Norvia", LocalDate.of(2019, 5, 1)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ex:a a schema:Person . | has 0 rdfs:label",
        "ex:a rdfs:label \"A\" . | has a name and no type",
        "ex:a a ex:Person ; rdfs:label \"A\" . | names no entity",
        "ex:a a schema:Person ; rdfs:label \"A | [line: 7,",
        "ex:a a schema:Person ; rdfs:label \"A\" ; dx:officeFrom \"May\" . | is no day"
      })
  void whatCannotBeUnderstoodIsToldWithItsPlace(String turtle, String told) throws IOException {
    Path file = file(turtle);
    AuthorityException e =
        assertThrows(AuthorityException.class, () -> Authority.with(List.of(file)));
    assertTrue(e.getMessage().contains(told), e.getMessage());
    assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    Path none = folder.resolve("none.ttl");
    assertThrows(AuthorityException.class, () -> Authority.check(none));
  }
}
