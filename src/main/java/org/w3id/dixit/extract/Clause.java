package org.w3id.dixit.extract;

import java.util.List;
import java.util.Optional;
import org.w3id.dixit.model.Act;
import org.w3id.dixit.model.Reading;
import org.w3id.dixit.model.Temporality;

/**
 * One part of a content with a commitment of its own.
 *
 * @param words the part, without complementiser and marks at its ends
 * @param predicate its main predicate, below all that weakens it
 * @param reading the source's commitment to that predicate
 * @param carried whether the cue reaches it only over the clause before
 * @param condition the number of the clause, in the same content, that it depends on
 */
public record Clause(
    Passage words,
    int predicate,
    Reading reading,
    Temporality temporality,
    boolean carried,
    Optional<Integer> condition) {

  /** The words of a candidate that states these relations in passing. */
  static Clause stating(List<RelationFrame> relations, Candidate candidate) {
    RelationFrame first = relations.get(0);
    boolean past = relations.stream().anyMatch(RelationFrame::past);
    return new Clause(
        candidate.content().get(0),
        first.predicate(),
        candidate.reading(),
        past
            ? Temporality.Past
            : Tense.of(first.sentence(), first.predicate(), first.predicate(), Act.Report),
        false,
        Optional.empty());
  }
}
