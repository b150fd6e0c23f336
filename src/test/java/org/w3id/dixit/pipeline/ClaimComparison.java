package org.w3id.dixit.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDF;
import org.w3id.dixit.vocabulary.DX;

/** What one assertion of the program has otherwise than the one worked out by hand. */
final class ClaimComparison {
  private final ClaimGraph expected;
  private final ClaimGraph found;
  private final Set<String> expectedTriples;
  private final Set<String> foundTriples;

  ClaimComparison(ClaimGraph expected, ClaimGraph found) {
    this.expected = expected;
    this.found = found;
    Map<Node, String> names = new HashMap<>();
    List<Node> events = expected.events();
    for (int i = 0; i < events.size(); i++) {
      names.put(events.get(i), "event " + i);
    }
    this.expectedTriples = triples(expected, names);
    this.foundTriples = triples(found, aligned(names));
  }

  /** Whether the contents say the same of things of the same names, events aside. */
  boolean sameContent() {
    return IsoMatcher.isomorphic(expected.nameless(), found.nameless());
  }

  /**
   * The differences in words: {@code source}, {@code act}, {@code certainty} or {@code polarity},
   * {@code identity} where the main event is not the same one, and the properties of content
   * triples that are missing ({@code -agent}) or too many ({@code +agent}).
   */
  Set<String> differences() {
    Set<String> differences = new TreeSet<>();
    expected
        .reading()
        .forEach(
            (name, value) -> {
              if (!value.equals(found.reading().get(name))) {
                differences.add(name);
              }
            });
    if (!mainEvent(expected).equals(mainEvent(found))) {
      differences.add("identity");
    }
    if (!sameContent()) {
      missing().forEach(t -> differences.add("-" + property(t)));
      extra().forEach(t -> differences.add("+" + property(t)));
    }
    return differences;
  }

  private static Optional<Node> mainEvent(ClaimGraph claim) {
    return claim.events().stream().findFirst();
  }

  private static String property(String triple) {
    return triple.split(" \\| ", 3)[1];
  }

  /** The triples by hand that the program does not have. */
  Set<String> missing() {
    return without(expectedTriples, foundTriples);
  }

  /** The triples of the program that are not those by hand. */
  Set<String> extra() {
    return without(foundTriples, expectedTriples);
  }

  int expectedCount() {
    return expectedTriples.size();
  }

  int foundCount() {
    return foundTriples.size();
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    return some.stream()
        .filter(t -> !others.contains(t))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The program's events with the names of those by hand: same IRI, same predicate, or main. */
  private Map<Node, String> aligned(Map<Node, String> names) {
    Map<Node, String> aligned = new LinkedHashMap<>();
    List<Node> free = new ArrayList<>(expected.events());
    List<Node> open = new ArrayList<>(found.events());
    align(open, free, aligned, names, (event, other) -> event.equals(other));
    align(
        open,
        free,
        aligned,
        names,
        (event, other) -> predicate(found, event).equals(predicate(expected, other)));
    align(
        open,
        free,
        aligned,
        names,
        (event, other) -> isMain(found, event) && isMain(expected, other));
    open.forEach(event -> aligned.put(event, "other event " + event.getURI()));
    return aligned;
  }

  private interface Likeness {
    boolean of(Node found, Node expected);
  }

  private static void align(
      List<Node> open,
      List<Node> free,
      Map<Node, String> aligned,
      Map<Node, String> names,
      Likeness likeness) {
    for (Node event : List.copyOf(open)) {
      free.stream()
          .filter(other -> likeness.of(event, other))
          .findFirst()
          .ifPresent(
              other -> {
                aligned.put(event, names.get(other));
                free.remove(other);
                open.remove(event);
              });
    }
  }

  private static boolean isMain(ClaimGraph claim, Node event) {
    return mainEvent(claim).filter(Predicate.isEqual(event)).isPresent();
  }

  private static Set<Node> predicate(ClaimGraph claim, Node event) {
    return claim.content().find(event, DX.predicate, Node.ANY).mapWith(Triple::getObject).toSet();
  }

  private static Set<String> triples(ClaimGraph claim, Map<Node, String> events) {
    return claim.content().stream()
        .map(
            t ->
                name(claim, t.getSubject(), events)
                    + " | "
                    + (t.getPredicate().equals(RDF.type.asNode())
                        ? "type"
                        : t.getPredicate().getLocalName())
                    + " | "
                    + name(claim, t.getObject(), events))
        .collect(Collectors.toSet());
  }

  private static String name(ClaimGraph claim, Node node, Map<Node, String> events) {
    if (events.containsKey(node)) {
      return events.get(node);
    }
    if (!ClaimGraph.isInner(node)) {
      return node.toString();
    }
    return claim
        .content()
        .find(node, DX.quantityText, Node.ANY)
        .mapWith(t -> "quantity " + t.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse(node.getURI().contains("/event/") ? "an event elsewhere" : "time");
  }
}
