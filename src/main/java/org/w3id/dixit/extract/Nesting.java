package org.w3id.dixit.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.dixit.model.AttributionKind;

/** Which attribution stands in the content of which. Nothing stands in itself, however far up. */
final class Nesting {
  private Nesting() {}

  /** For each nested candidate the narrowest one whose content holds its cue. */
  static Map<Candidate, Candidate> parents(List<Candidate> all) {
    Map<Candidate, Candidate> parents = new HashMap<>();
    for (Candidate child : all) {
      parent(child, all, parents).ifPresent(p -> parents.put(child, p));
    }
    return parents;
  }

  private static Optional<Candidate> parent(
      Candidate child, List<Candidate> all, Map<Candidate, Candidate> parents) {
    if (child.cueHead() < 0) {
      return Optional.empty();
    }
    return all.stream()
        .filter(c -> !c.equals(child) && c.kind() != AttributionKind.Default)
        .filter(c -> c.contentHolds(child.sentence(), child.cueHead()))
        .filter(c -> !isWider(child, c) && !isBelow(c, child, parents))
        .min(Comparator.comparingInt(c -> c.extent().length()));
  }

  /** Two attributions may hold each other's cue; then the wider one is the outer one. */
  private static boolean isWider(Candidate child, Candidate other) {
    return other.cueHead() >= 0
        && child.contentHolds(other.sentence(), other.cueHead())
        && child.extent().length() >= other.extent().length();
  }

  private static boolean isBelow(
      Candidate candidate, Candidate ancestor, Map<Candidate, Candidate> parents) {
    for (Candidate at = candidate; at != null; at = parents.get(at)) {
      if (at.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }
}
