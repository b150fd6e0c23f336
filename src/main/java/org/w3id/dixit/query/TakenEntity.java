package org.w3id.dixit.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which entities a query takes for the value of one of its parameters.
 *
 * @param parameter the name of the parameter
 * @param given what the user wrote: a label, an alias or an IRI
 * @param entities all entities of that name, in the order of their IRIs; never empty
 */
public record TakenEntity(String parameter, String given, List<Named> entities) {

  /** An entity with its label. */
  public record Named(String iri, String label) {
    @Override
    public String toString() {
      return label + " <" + iri + ">";
    }
  }

  public TakenEntity {
    entities = List.copyOf(entities);
  }

  /** One line for people: the parameter, the entities, and what was written where that differs. */
  public String line() {
    String names = entities.stream().map(Named::toString).collect(Collectors.joining(", "));
    boolean asWritten = entities.stream().anyMatch(each -> each.label().equals(given));
    return parameter
        + ": "
        + (entities.size() == 1 ? "" : entities.size() + " entities, all of them: ")
        + names
        + (asWritten ? "" : ", given as \"" + given + "\"");
  }
}
