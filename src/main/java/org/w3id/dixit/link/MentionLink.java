package org.w3id.dixit.link;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.model.EntityType;
import org.w3id.dixit.model.TextSpan;

/**
 * A mention and what it is linked to.
 *
 * @param span in code points of the article's text
 * @param text its words
 * @param type what kind of thing it is, where that is known
 * @param link the candidate that it is linked to; empty for none (NIL)
 * @param reason why it is linked to that, or to none, in words
 * @param candidates all that came into question, the best of each dataset first
 */
public record MentionLink(
    TextSpan span,
    String text,
    Optional<EntityType> type,
    Optional<MentionCandidate> link,
    String reason,
    List<MentionCandidate> candidates) {

  public MentionLink {
    candidates = List.copyOf(candidates);
  }
}
