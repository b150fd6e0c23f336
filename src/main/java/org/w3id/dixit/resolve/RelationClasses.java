package org.w3id.dixit.resolve;

import static org.w3id.dixit.vocabulary.OntologyFile.local;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.dixit.model.Entity;
import org.w3id.dixit.model.Value;
import org.w3id.dixit.vocabulary.DX;
import org.w3id.dixit.vocabulary.OntologyFile;
import org.w3id.dixit.vocabulary.SCHEMA;

/**
 * Between what a property may stand, by {@code schema:domainIncludes} and {@code
 * schema:rangeIncludes} of the vocabulary, and by the words that a name of its value has to have.
 */
final class RelationClasses {
  private final Map<String, Set<String>> subjects = new HashMap<>();
  private final Map<String, Set<String>> values = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, String> broader = new HashMap<>();

  private RelationClasses() {}

  /** Those of the vocabulary that the program is shipped with. */
  static RelationClasses shipped() {
    OntologyFile file = OntologyFile.shipped("dixit.ttl");
    RelationClasses classes = new RelationClasses();
    file.subjects(SCHEMA.term("domainIncludes"), Node.ANY)
        .forEach(p -> put(classes.subjects, file, p, SCHEMA.term("domainIncludes")));
    file.subjects(SCHEMA.term("rangeIncludes"), Node.ANY)
        .forEach(p -> put(classes.values, file, p, SCHEMA.term("rangeIncludes")));
    file.subjects(DX.term("valueWord"), Node.ANY)
        .forEach(p -> classes.words.put(local(p), Set.copyOf(file.texts(p, DX.term("valueWord")))));
    classes
        .values
        .keySet()
        .forEach(
            p ->
                file.first(DX.term(p), RDFS.subPropertyOf.asNode())
                    .filter(b -> b.getURI().startsWith(DX.NS))
                    .ifPresent(b -> classes.broader.put(p, local(b))));
    return classes;
  }

  private static void put(
      Map<String, Set<String>> to, OntologyFile file, Node property, Node predicate) {
    Set<String> names = new HashSet<>();
    file.objects(property, predicate).forEach(c -> names.add(local(c)));
    to.put(local(property), names);
  }

  /** The property that this one is a narrower case of. */
  Optional<String> broader(String property) {
    return Optional.ofNullable(broader.get(property));
  }

  /** Whether a property's values are days. */
  boolean isDated(String property) {
    return values.getOrDefault(property, Set.of()).contains("date");
  }

  boolean allows(Entity subject, String property, Value value) {
    if (!subjects.getOrDefault(property, Set.of()).contains(subject.type().name())) {
      return false;
    }
    if (value instanceof Value.EntityValue entity) {
      return !entity.entity().id().equals(subject.id())
          && values.getOrDefault(property, Set.of()).contains(entity.entity().type().name())
          && hasWord(property, entity.entity());
    }
    return true;
  }

  private boolean hasWord(String property, Entity value) {
    Set<String> wanted = words.getOrDefault(property, Set.of());
    return wanted.isEmpty() || Arrays.stream(value.label().split(" ")).anyMatch(wanted::contains);
  }
}
