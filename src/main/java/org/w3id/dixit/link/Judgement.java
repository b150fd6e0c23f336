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

  /** In words, with who and when. */
  public String sentence() {
    String what =
        switch (verdict) {
          case EXACT -> "the same thing";
          case CLOSE -> "a near thing";
          case REJECTED -> "another thing";
        };
    return "Judged "
        + what
        + " ("
        + by.orElse("nobody named")
        + on.map(day -> ", " + day).orElse("")
        + ")"
        + why.map(words -> ": " + words).orElse("");
  }

  @Override
  public int compareTo(Judgement other) {
    return ORDER.compare(this, other);
  }
}
