package org.w3id.dixit.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A person's decision on a link.
 *
 * @param entity the IRI of the store's entity
 * @param candidate the IRI of the other dataset's
 * @param by who has decided
 * @param on when
 * @param why in words
 */
public record Judgement(
    String entity,
    String candidate,
    Verdict verdict,
    Optional<String> by,
    Optional<LocalDate> on,
    Optional<String> why)
    implements Comparable<Judgement> {
  private static final Comparator<Judgement> ORDER =
      Comparator.comparing(Judgement::entity).thenComparing(Judgement::candidate);

  @Override
  public int compareTo(Judgement other) {
    return ORDER.compare(this, other);
  }
}
