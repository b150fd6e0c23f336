package org.w3id.dixit.resolve;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.apache.jena.irix.IRIs;
import org.junit.jupiter.api.Test;

class EntityIdsTest {

  @Test
  void isTheLabelWithUnderscores() {
    assertEquals("entity/Mark_Rutte", EntityIds.named("Mark  Rutte"));
    assertEquals("entity/Łódź", EntityIds.named("Łódź"));
    assertEquals("entity/50%25_Party", EntityIds.named("50% Party"));
  }

  @Property
  void makesAnIriOfAnyName(@ForAll @NotBlank String name) {
    String id = EntityIds.named(name);
    assertFalse(id.matches(".*[<>\"{}|\\\\^` ].*"), id);
    assertDoesNotThrow(() -> IRIs.resolve("https://example.org/", id));
  }
}
