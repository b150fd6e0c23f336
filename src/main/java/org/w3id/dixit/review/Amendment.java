package org.w3id.dixit.review;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Certainty;
import org.w3id.dixit.model.Polarity;
import org.w3id.dixit.model.TextSpan;

/**
 * What is otherwise than Dixit has read it; what is not named is right.
 *
 * @param source where the article names the source, in code points; none if that is right
 */
public record Amendment(
    Optional<Act> act,
    Optional<Certainty> certainty,
    Optional<Polarity> polarity,
    List<TextSpan> source) {
  /** Nothing is otherwise. */
  public static final Amendment NONE =
      new Amendment(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  public Amendment {
    source = List.copyOf(source);
  }

  /** Whether nothing is otherwise. */
  public boolean isNone() {
    return equals(NONE);
  }
}
