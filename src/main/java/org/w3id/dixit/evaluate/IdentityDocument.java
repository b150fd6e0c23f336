package org.w3id.dixit.evaluate;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.model.TextSpan;

/**
 * A text of which it is known what its names name.
 *
 * @param line the line it was read from
 */
public record IdentityDocument(
    String id, String text, Optional<String> genre, List<Named> names, String line) {

  /**
   * A noun phrase whose head is a name.
   *
   * @param thing what it names: two names of one thing have one value
   */
  public record Named(TextSpan span, String thing, boolean person) {}

  /**
   * A name as Dixit found it.
   *
   * @param entity the id of what it names
   * @param people whether it is the name of a people, which only points to the country
   */
  public record Found(TextSpan span, String entity, boolean people) {}
}
