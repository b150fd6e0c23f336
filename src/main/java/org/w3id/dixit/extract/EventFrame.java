package org.w3id.dixit.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.annotate.Sentence;
import org.w3id.dixit.model.Standing;

/**
 * An event as a clause gives it, still in tokens.
 *
 * @param predicate the token that names the event
 * @param lemma the predicate's lemma, with the word that completes a light verb or a copula
 * @param type the local name of its event type, where the lemma evokes one
 * @param arguments in reading order
 * @param standing its own negation, modality and tense, where it is embedded in another event
 * @param beside events told of its participants in passing: <em>the man, who had fled</em>
 */
public record EventFrame(
    Sentence sentence,
    int predicate,
    String lemma,
    Optional<String> type,
    List<Argument> arguments,
    Optional<Standing> standing,
    List<EventFrame> beside) {

  /**
   * What fills a role.
   *
   * @param role the local name of the role
   * @param head the head of the phrase that fills it
   * @param event the event that this phrase is, where it is one
   */
  public record Argument(String role, int head, Optional<EventFrame> event) {}
}
