package org.w3id.dixit.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.extract.Statement;
import org.w3id.dixit.model.Assertion;
import org.w3id.dixit.model.Attribution;

/** Relations between the assertions of an article: what is nested in what, what limits what. */
final class Links {
  private final Map<String, List<Assertion>> byAttribution;
  private final Map<String, Statement> statements = new HashMap<>();

  Links(List<Statement> statements, Map<String, List<Assertion>> byAttribution) {
    this.byAttribution = byAttribution;
    statements.forEach(s -> this.statements.put(s.attribution().id(), s));
  }

  List<Assertion> linked(List<Assertion> assertions) {
    List<Assertion> linked = new ArrayList<>();
    for (Assertion a : assertions) {
      linked.add(a.withLinks(parent(a).map(Assertion::id), concessions(a, linked)));
    }
    return linked;
  }

  /** The part of the enclosing attribution's content that holds this one's words. */
  private Optional<Assertion> parent(Assertion a) {
    List<Assertion> parts =
        a.parent().map(p -> byAttribution.getOrDefault(p, List.of())).orElse(List.of());
    return parts.stream()
        .filter(p -> a.content().stream().anyMatch(c -> p.content().stream().anyMatch(c::overlaps)))
        .findFirst()
        .or(() -> parts.stream().findFirst());
  }

  /** The assertion just before, where the attribution opens with a concessive connective. */
  private List<String> concessions(Assertion a, List<Assertion> before) {
    Attribution attribution = a.attribution();
    boolean first = byAttribution.get(attribution.id()).get(0).id().equals(a.id());
    if (!first || !statements.get(attribution.id()).concession()) {
      return List.of();
    }
    return before.stream()
        .filter(b -> !b.attribution().id().equals(attribution.id()))
        .filter(b -> b.attribution().parent().equals(attribution.parent()))
        .reduce((x, y) -> y)
        .map(b -> List.of(b.id()))
        .orElse(List.of());
  }
}
